import Guide

/// The guide that comes with Pinline, and changed ones.
enum GuideSamples {
  static func book() throws -> GuideBook { try GuideShelf().book() }

  /// What is wrong with the guide where one text in it, its first, stands for another.
  static func problems(_ from: String, _ to: String) -> [GuideProblem] {
    problems(of: GuideShelf.embedded.text.replacing(from, with: to, maxReplacements: 1))
  }

  static func problems(of text: String) -> [GuideProblem] {
    do {
      _ = try GuideFile.book(in: text, file: "own.yaml")
      return []
    } catch {
      return error.all
    }
  }

  /// A whole guide of one walk-through, short enough to try much with it.
  static let small: String = {
    let sections = SectionNumber.allCases.map { "- {number: \($0.rawValue), title: *, lines: [*]}" }
    let lines =
      ["number: A-1", "date: 2026-01-02", "title: *", "about:", "- {title: *, lines: [*]}", "sections:"] + sections + [
        "walks:", "- {id: a-walk, section: V, title: *, words: [x], referral: *, contacts: [me], steps: [",
        "  {say: *, stuck: *, note: *, address: a.example/b, email: yes}, {say: *, stuck: *}]}", "contacts:",
        "- {id: me, name: *, phone: (213) 481-3350, mail: a@b.example, helps: *}", "resources:",
        "- {title: *, parts: [*], kind: *, language: es, address: a.example}",
      ]
    return lines.map { $0.replacing("*", with: "{en: one, es: uno}") }.joined(separator: "\n") + "\n"
  }()
}
