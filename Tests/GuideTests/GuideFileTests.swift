import YAML
import Diagnostics
import Guide
import Records
import TestSupport
import Testing

@Suite("The guide's file")
struct GuideFileTests {
  @Test func `that comes with Pinline is one and as of 2021`() throws {
    let book = try GuideSamples.book()
    #expect(book.isAsIssued && book.date.iso == "2021-03-15" && book.number == "REF-6363.1")
    #expect(GuideSamples.problems(of: GuideShelf.embedded.text).isEmpty)
    #expect(GuideSamples.problems(of: GuideSamples.small).isEmpty)
    #expect(try !GuideFile.book(in: GuideSamples.small, file: "own.yaml").isAsIssued)
  }

  /// Each fault, its line and column in the small guide, and the way to it.
  @Test(
    arguments: [
      ("date: 2026-01-02", "date: 2026-02-30", 2, 7, "date", .noDate),
      ("date: 2026-01-02", "dat: 2026-01-02", 2, 1, "dat", .unknown(known: topKeys)),
      ("date: 2026-01-02\n", "", 1, 1, "date", .missing(.date)),
      ("title: {en: one, es: uno}", "title: {en: one}", 3, 8, "title.es", .missing(.es)),
      ("title: {en: one, es: uno}", "title: {es: uno}", 3, 8, "title.en", .missing(.en)),
      ("title: {en: one, es: uno}", "title: {en: one, es: ''}", 3, 22, "title.es", .empty),
      ("title: {en: one, es: uno}", "title: one", 3, 8, "title", .noGroup),
      ("title: {en: one, es: uno}", "title: {en: [a], es: uno}", 3, 13, "title.en", .noText),
      (
        "title: {en: one, es: uno}", "title: {en: one, es: uno, fr: un}", 3, 27, "title.fr",
        .unknown(known: [.en, .es])
      ),
      ("- {number: XII, title: {en: one, es: uno}, lines: [{en: one, es: uno}]}\n", "", 7, 1, "sections", .noSection),
      ("number: XII", "number: XIII", 19, 12, "sections.13.number", .noSection),
      ("number: II,", "number: I,", 9, 12, "sections.3.number", .doubled),
      ("id: a-walk", "id: A walk", 21, 8, "walks.1.id", .noID),
      ("words: [x]", "words: x", 21, 62, "walks.1.words", .noList),
      ("contacts: [me]", "contacts: [you]", 21, 108, "walks.1.contacts.1", .noContact),
      ("address: a.example/b", "address: a b", 22, 91, "walks.1.steps.1.address", .noAddress),
      ("email: yes", "email: maybe", 22, 111, "walks.1.steps.1.email", .noFlag),
      ("(213) 481-3350", "(213) 481-335", 24, 45, "contacts.1.phone", .noPhone),
      ("(213) 481-3350", "(911) 481-3350", 24, 45, "contacts.1.phone", .noPhone),
      ("mail: a@b.example", "mail: a.example", 24, 67, "contacts.1.mail", .noMail),
      ("language: es", "language: fr", 26, 96, "resources.1.language", .noLanguage),
      ("number: A-1\n", "number: A-1\nnumber: A-2\n", 1, 1, "number", .twice),
      ("number: A-1", "number: &a A-1", 1, 9, "", .yaml(.reference)),
      ("number: A-1", "number: ]A", 1, 9, "", .yaml(.notYAML)),
    ] as [(String, String, Int, Int, String, GuideFault)])
  func `tells a fault at its line and column`(
    _ from: String, _ to: String, _ line: Int, _ column: Int, _ path: String, _ fault: GuideFault
  ) throws {
    let problems = GuideSamples.problems(of: GuideSamples.small.replacing(from, with: to, maxReplacements: 1))
    let problem = try #require(problems.first { $0.fault == fault }, "\(problems)")
    #expect(problem.key == path && problem.file == "own.yaml")
    #expect((problem.line, problem.column) == (line, column))
  }

  private static let topKeys: [GuideKey] = [
    .number, .date, .title, .about, .sections, .walks, .contacts, .resources,
  ]

  @Test func `has no walk-through without steps and none of another's name`() {
    let small = GuideSamples.small
    let steps = small.firstRange(of: "steps: [").map { small[$0.upperBound...].prefix { $0 != "]" } } ?? ""
    #expect(GuideSamples.problems(of: small.replacing(steps, with: "")).map(\.fault) == [.empty])
    let walk = small.split(separator: "\n").drop { !$0.hasPrefix("- {id: a-walk") }.prefix(2).joined(separator: "\n")
    #expect(GuideSamples.problems(of: small.replacing(walk, with: walk + "\n" + walk)).map(\.fault) == [.doubled])
    let contact = "- {id: me, "
    let twice = small.replacing(
      "resources:", with: "\(contact)name: {en: a, es: b}, phone: (213) 481-3350, helps: {en: a, es: b}}\nresources:")
    #expect(GuideSamples.problems(of: twice).map(\.fault) == [.doubled])
  }

  @Test func `names everything that is wrong at once and in its order`() {
    let broken = GuideSamples.small.replacing("2026-01-02", with: "today").replacing(
      "language: es", with: "language: x"
    )
    .replacing("section: V,", with: "section: L,")
    #expect(GuideSamples.problems(of: broken).map(\.fault) == [.noDate, .noSection, .noLanguage])
  }

  @Test func `repeats no value and lets no command through`() {
    let secret = "zq7@example.com"
    for problem in GuideSamples.problems(of: GuideSamples.small.replacing("(213) 481-3350", with: secret)) {
      #expect(!"\(problem)".contains("zq7"))
    }
    let strange = GuideSamples.problems(of: "\"\u{1B}[31mnumber\": x\n" + GuideSamples.small)
    #expect(strange.allSatisfy { !$0.key.contains("\u{1B}") })
    #expect(!GuideSamples.problems("Helpdesk\"", "Help\\u0007desk\"").isEmpty)
  }

  @Test func `is not too long to be said nor endless`() {
    let long = String(repeating: "a", count: 241)
    #expect(
      GuideSamples.problems(of: GuideSamples.small.replacing("en: one", with: "en: \(long)")).contains {
        $0.fault == .tooLong(limit: 240)
      })
    #expect(GuideSamples.problems(of: String(repeating: "# x\n", count: 70_000)).map(\.fault) == [.yaml(.tooLarge)])
    for nothing in ["", "\n", "# nothing\n", "x", "- x"] { #expect(!GuideSamples.problems(of: nothing).isEmpty) }
  }

  @Test func `cut off anywhere or with a byte changed crashes nothing`() {
    let small = Array(GuideSamples.small.utf8)
    for end in small.indices {
      let problems = GuideSamples.problems(of: String(decoding: small[..<end], as: UTF8.self))
      #expect(end == small.count - 1 || problems.allSatisfy { $0.line > 0 && $0.column >= 0 })
    }
    let whole = Array(GuideShelf.embedded.text.utf8)
    for end in stride(from: 0, to: whole.count - 1, by: 397) {
      let problems = GuideSamples.problems(of: String(decoding: whole[..<end], as: UTF8.self))
      // A list at its end may be cut between two of its entries.
      #expect(!problems.isEmpty || end > whole.count - 5000)
    }
    var chance = SeededGenerator(seed: 6363)
    for _ in 0..<500 {
      var bytes = small
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
      }
      _ = GuideSamples.problems(of: String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `a station's own comes first and is read anew once it changes`() throws {
    var own: GuideShelf.Source?
    let shelf = GuideShelf { own }
    #expect(try shelf.book().isAsIssued)
    own = GuideShelf.Source(file: "own.yaml", text: GuideSamples.small)
    #expect(try shelf.book().number == "A-1")
    own = GuideShelf.Source(file: "own.yaml", text: "number: A-1")
    #expect(throws: GuideProblems.self) { try shelf.book() }
    #expect(try shelf.spare().isAsIssued)
    own = nil
    #expect(try shelf.book().isAsIssued)
  }
}
