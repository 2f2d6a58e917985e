import Console
import Diagnostics
import Practice
import PracticeConsole
import Testing

/// A scenario's text as an author leaves it, and what is said of it.
struct Draft {
  /// A whole scenario: everything that has to be there, and nothing else.
  static let whole = """
    title: A call by video
    topic: clean
    level: 1
    lesson: Look before the PIN.
    call:
      channel: video
    target:
      keys: 200
      minutes: 6
    caller:
      is: mother
    expect:
      end: disclosed
      section: IV.3

    """

  let text: String

  /// Any text.
  init(text: String) { self.text = text }

  /// The whole scenario changed: each key at the margin, with the lines below it, takes the place of the one of its
  /// name, or comes last.
  init(_ changes: String) {
    var blocks = Self.blocks(Self.whole)
    for block in Self.blocks(changes) {
      if let place = blocks.firstIndex(where: { $0.key == block.key }) {
        blocks[place] = block
      } else {
        blocks.append(block)
      }
    }
    text = blocks.map { $0.text + "\n" }.joined()
  }

  /// The whole scenario without one key and what is in it.
  init(without key: String) {
    text = Self.blocks(Self.whole).filter { $0.key != key }.map { $0.text + "\n" }.joined()
  }

  private static func blocks(_ text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" "), let last = blocks.indices.last {
        blocks[last].text += "\n\(line)"
      } else {
        blocks.append((key: String(line.prefix { $0 != ":" }), text: String(line)))
      }
    }
    return blocks
  }

  /// Line and column, counted from 1, of a part that stands in the text exactly once; of what comes after its `¦` if
  /// it has one.
  func place(of part: String) throws -> String {
    let lead = part.contains("¦") ? String(part.prefix { $0 != "¦" }) : ""
    let wanted = part.replacing("¦", with: "")
    let found = text.ranges(of: wanted)
    try #require(found.count == 1, "\(part) has to stand once")
    let first = try #require(found.first)
    let before = String(text[..<first.lowerBound]) + lead
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\(1 + (lines.last?.unicodeScalars.count ?? 0))"
  }

  /// Everything that is said of it; nothing if it is a scenario.
  var problems: [String] {
    do {
      _ = try ScenarioFile.scenario(in: text, file: "draft.yaml")
      return []
    } catch {
      return error.all.map { $0.diagnostic(in: .english).description }
    }
  }

  /// Looks whether exactly one thing is said of it, at the place of this part.
  func check(at part: String, _ said: String, hint: String) throws {
    let place = try place(of: part)
    #expect(problems == ["draft.yaml:\(place): \(said)\nhint: \(hint)"])
  }
}
