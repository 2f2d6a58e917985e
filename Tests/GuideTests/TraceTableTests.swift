import Diagnostics
import Foundation
import Guide
import TestSupport
import Testing

@Suite("The guide's clauses, their code and their tests")
struct TraceTableTests {
  private static let sections = SectionNumber.allCases.filter { $0 != .front }

  @Test func `are of every section in its order, each id once`() throws {
    let clauses = try TraceTable().clauses
    #expect(clauses.count { $0.kind != .rule } > 65 && clauses.count { $0.kind == .rule } > 40)
    #expect(Set(clauses.map(\.id)).count == clauses.count)
    let places = clauses.compactMap { Self.sections.firstIndex(of: $0.section) }
    #expect(places == places.sorted() && Set(places).count == Self.sections.count && places.count == clauses.count)
    for clause in clauses { #expect(clause.id.hasPrefix(clause.section.rawValue + ".")) }
  }

  /// Whoever builds one of these marks it in code and test, and takes it off this list.
  @Test func `that nothing carries out yet are these and no others`() throws {
    let lacking = try TraceTable().clauses.filter(\.isLacking).map(\.id)
    #expect(lacking == [])
  }

  @Test func `have code and a test, or bind nobody at the console`() throws {
    for clause in try TraceTable().clauses {
      #expect(clause.code.isEmpty == clause.tests.isEmpty, "\(clause.id) lacks code or test")
      #expect(clause.kind != .rule || clause.outsider == nil, "\(clause.id)")
    }
  }

  @Test func `are said in both languages and in short`() throws {
    for clause in try TraceTable().clauses {
      #expect(clause.says.english != clause.says.spanish, "\(clause.id)")
      for language in Language.allCases {
        let text = clause.says.in(language)
        #expect(text.count <= 160 && text.hasSuffix("."), "\(clause.id): \(text)")
      }
    }
  }

  @Test func `are found by section, by id with their rules, and by words of either language`() throws {
    let table = try TraceTable()
    #expect(table.find("").count == table.clauses.count)
    #expect(table.find("v").map(\.section) == table.clauses.filter { $0.section == .linking }.map(\.section))
    #expect(table.find("iv.2").map(\.id) == ["IV.2"] + "abcdef".map { "IV.2.\($0)" })
    #expect(table.find("IV.N1").map(\.id) == ["IV.N1", "IV.N1.a"])
    #expect(table.find("matrícula").map(\.id) == ["IV.2"] && table.find("MATRICULA consul").map(\.id) == ["IV.2"])
    #expect(table.find("AddressRule").map(\.id) == ["IV.1.o"])
    #expect(table.find("IV.99").isEmpty && table.find("zzz").isEmpty)
  }

  @Test func `are each a whole JSON object on a line`() throws {
    for clause in try TraceTable().clauses {
      let object = try #require(JSONSerialization.jsonObject(with: Data(clause.json.utf8)) as? [String: Any])
      #expect(object["id"] as? String == clause.id && object["kind"] as? String == clause.kind.rawValue)
      #expect(object["code"] as? [String] ?? [] == clause.code && object["tests"] as? [String] ?? [] == clause.tests)
      #expect((object["say"] as? [String: String])?["es"] == clause.says.spanish)
    }
  }
}

/// Against the guide's own text, where it lies beside the checkout.
@Suite("The guide's clauses and its own text")
struct ClausesOfTheTextTests {
  /// The text of each section.
  private static func sections() throws -> [SectionNumber: String] {
    let lines = try #require(try SharedData.lines("guide/REF-6363.1.txt"))
    var (sections, number) = ([SectionNumber: String](), SectionNumber.front)
    for line in lines {
      let heading = line.firstMatch(of: #/^(?:INSTRUCTIONS: )?([IVX]+)\. [A-Z]{3}/#)
      if let heading { number = SectionNumber(rawValue: String(heading.1)) ?? number }
      sections[number, default: ""] += line + "\n"
    }
    return sections
  }

  private static func isNote(_ line: Substring) -> Bool { line.contains(#/\bN(OTE|ote):/#) }

  @Test(.enabled(if: SharedData.has("guide/REF-6363.1.txt"), "skipped: no shared data"))
  func `has as many of each binding word as there are clauses of its kind`() throws {
    let (sections, clauses) = (try Self.sections(), try TraceTable().clauses)
    #expect(sections.count == SectionNumber.allCases.count)
    for (number, text) in sections where number != .front {
      let lines = text.split(separator: "\n")
      let bare = lines.filter { !Self.isNote($0) }.joined(separator: "\n")
      func count(_ kind: GuideClause.Kind) -> Int { clauses.count { $0.section == number && $0.kind == kind } }
      #expect(bare.matches(of: #/\bmust\b/#).count == count(.must), "\(number): must")
      #expect(bare.matches(of: #/\bmay only\b|\bOnly\b/#).count == count(.mayOnly), "\(number): may only")
      #expect(bare.matches(of: #/\bshould\b/#).count == count(.should), "\(number): should")
      #expect(bare.matches(of: #/\brequired\b/#).count == count(.required), "\(number): required")
      #expect(bare.matches(of: #/\bresponsible for\b/#).count == count(.responsible), "\(number): responsible")
      #expect(!bare.contains(#/\bmay (?!only)/#) || count(.may) > 0, "\(number): may")
      #expect(lines.contains { Self.isNote($0) } == (count(.note) > 0), "\(number): NOTE")
      let numbered = lines.count { $0.contains(#/^\d\. /#) }
      #expect(clauses.count { $0.section == number && $0.id.contains(#/\.\d+$/#) } >= numbered, "\(number): steps")
    }
  }

  @Test(.enabled(if: SharedData.has("guide/REF-6363.1.txt"), "skipped: no shared data"))
  func `is copied nowhere`() throws {
    // What is called so can be called nothing else.
    let names = ["Office of Parent and Community Services"]
    func runs(_ text: String) -> [String] {
      let words = names.reduce(text) { $0.replacing($1, with: "") }.lowercased().split { !$0.isLetter && !$0.isNumber }
        .map(String.init)
      return words.indices.dropLast(6).map { words[$0...].prefix(7).joined(separator: " ") }
    }
    let guide = Set(runs(try #require(try SharedData.lines("guide/REF-6363.1.txt")).joined(separator: " ")))
    for clause in try TraceTable().clauses {
      let copied = runs(clause.says.english).filter(guide.contains)
      #expect(copied.isEmpty, "\(clause.id)")
    }
  }
}
