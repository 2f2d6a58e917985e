import FoundationEssentials
import Desk
import Diagnostics
import Ledger
import Records
import Station
import TestSupport
import Testing

@testable import Console
@testable import Terminal

@Suite("Looking people up on the screen (IX)")
struct FindScreenTests {
  private func sitting(
    _ lines: [String], at station: DeskStation, in language: Language = .english, isPlain: Bool = false,
    traits: TerminalTraits = TerminalTraits(kind: .pipe)
  ) throws -> PlayedSitting {
    try PlayedSitting(at: station.desk(), lines + ["quit"], language: language, isPlain: isPlain, traits: traits)
  }

  /// - Guide: IX.2, IX.P2
  @Test(arguments: Language.allCases) func `shows what the roster shows, and nothing that is asked`(
    _ language: Language
  ) throws {
    let station = try DeskStation()
    let written = try sitting(["find student delgad maria", ""], at: station, in: language).written
    #expect(written.contains("María Elena Delgado Ruiz · 100200 · ") && written.contains("Mission Elementary School"))
    #expect(written.contains("Rosa Delgado · mother"))
    for secret in ["2015-03-14", "Elm", "555", "Teresa", "04821937", "9100200"] { #expect(!written.contains(secret)) }
    #expect(written.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
  }

  @Test func `says that nobody was found, and how it is typed`() throws {
    let station = try DeskStation()
    #expect(try sitting(["find student quimby", ""], at: station).written.contains("Nobody found."))
    for line in ["find", "find student", "find teacher ortega", "find - luz", "find ' luz"] {
      #expect(try sitting([line], at: station).written.contains("find student NAME [YEAR] [at SCHOOL]"), "\(line)")
    }
    #expect(try sitting(["find student luz at nowhere"], at: station).written.contains("no school here has"))
    #expect(try station.entries().count { $0.kind == "lookedUp" } == 1)
  }

  @Test func `tells the next five on Enter, and ends with q`() throws {
    let families = (0..<7).map { number in
      DeskFamily(
        StudentID("20030\(number)"), "Luz", "Ortega", born: "2014-05-0\(number + 1)", caller: "Rosa Ortega",
        number: 3000 + number, pin: nil)
    }
    let station = try DeskStation(families)
    let all = try sitting(["find student ortega", "", ""], at: station)
    #expect(all.written.contains("Enter: more (2 left) · q: done") && all.written.contains("200306"))
    let some = try sitting(["find student ortega", "q"], at: station)
    #expect(!some.written.contains("200306"))
    let plain = try sitting(["find student ortega", "2"], at: station, isPlain: true)
    #expect(plain.written.contains("1  more (2 left)") && !plain.written.contains("200306"))
  }

  /// Taken for a name, it would be a look-up of the day's.
  @Test(arguments: [("mas", true), ("MAS", true), ("más", true), ("listo", false)])
  func `takes its keys without their accents`(_ line: String, _ isMore: Bool) throws {
    let families = (0..<7).map { number in
      DeskFamily(
        StudentID("20030\(number)"), "Luz", "Ortega", born: "2014-05-0\(number + 1)", caller: "Rosa Ortega",
        number: 3000 + number, pin: nil)
    }
    let station = try DeskStation(families)
    let written = try sitting(["find student ortega", line], at: station, in: .spanish).written
    #expect(written.contains("200306") == isMore && !written.contains(FindNotice.nobody.in(.spanish)))
    let pages = try station.entries().filter { $0.kind == "lookedUp" }.map { entry -> Int? in
      guard case .lookedUp(let lookUp) = try StationFact(kind: entry.kind, fields: entry.fact) else { return nil }
      return lookUp.page
    }
    #expect(pages == (isMore ? [1, 2] : [1]))
  }

  @Test func `says when the day's look-ups are spent`() throws {
    for (limit, english, spanish) in [
      (1, "1 look-up was made under this account", "se hizo 1 consulta"),
      (2, "2 look-ups were made under this account", "se hicieron 2 consultas"),
    ] {
      for language in Language.allCases {
        let station = try DeskStation(settings: ["look-ups-per-day": "\(limit)"])
        let searches = Array(repeating: ["find student quimby", ""], count: limit).flatMap(\.self)
        let written = try sitting(searches + ["find student maria"], at: station, in: language).written
        #expect(written.contains(language == .english ? english : spanish) && !written.contains("Delgado"))
      }
    }
  }

  /// What was typed names somebody too: it goes with what was found, and where nothing was.
  @Test(arguments: [
    (["find student quimby", ""], "Nobody found.", false), (["find student maria", ""], "Delgado", false),
    (["find parent 323-555-0199", ""], "Nobody found.", false),
    (["find student luz at nowhere"], "no school here has", true),
  ])
  func `wipes the screen whatever came of it`(_ lines: [String], _ told: String, _ isToldAfter: Bool) throws {
    let written = try sitting(lines, at: DeskStation(), traits: Self.erasing).written
    let parts = written.components(separatedBy: Self.wipe)
    #expect(parts.count == 2 && parts[isToldAfter ? 1 : 0].contains(told), "\(lines)")
  }

  @Test func `wipes the screen where a look-up is refused`() throws {
    let station = try DeskStation(settings: ["look-ups-per-day": "1"])
    let written = try sitting(["find student maria", "", "find student mateo"], at: station, traits: Self.erasing)
      .written
    let parts = written.components(separatedBy: Self.wipe)
    #expect(parts.count == 3 && parts[2].contains("1 look-up was made"))
  }

  private static let erasing = TerminalTraits(kind: .plain, canErase: true)
  private static let wipe = "\u{1B}[1J\u{1B}[J\u{1B}[3J"

  @Test func `says that there are more than it shows, and that a record was left out`() throws {
    let families = (0..<103).map { number in
      DeskFamily(
        StudentID("\(300_000 + number)"), "Luz", "Ortega", born: "2014-05-0\(1 + number % 9)", caller: "Rosa Ortega",
        number: 5000 + number, pin: nil)
    }
    let station = try DeskStation(families)
    for (language, words) in [(Language.english, "narrow it: year, school"), (.spanish, "precise: año, escuela")] {
      let written = try sitting(
        ["find student ortega"] + Array(repeating: "", count: 20), at: station, in: language
      ).written
      #expect(written.components(separatedBy: words).count == 2 && written.contains("103"))
    }
    let few = try DeskStation(Array(families.prefix(100)))
    let written = try sitting(["find student ortega"] + Array(repeating: "", count: 20), at: few).written
    #expect(!written.contains("narrow it"))
    try few.load(DeskRoster().leavingOut("100200"))
    let found = try sitting(["find student 100200", ""], at: few).written
    #expect(found.contains("left out the record of this number") && !found.contains("Nobody found."))
    for (language, words) in [(Language.english, "left some children out"), (.spanish, "omitió a algunos")] {
      let written = try sitting(["find student maria elena", ""], at: few, in: language).written
      #expect(written.contains(words))
    }
    let named = try sitting(["call video work", "Maria", "Delgado", "3/14/15"], at: few).written
    #expect(
      named.contains("No match. 2 tries left.") && named.contains("Some records of the roster could not be read."))
  }

  /// The next caller is already on the line.
  @Test(arguments: [
    ("mateo delgado", "100201"), ("find student mateo", "100201"), ("student 100201", "100201"),
    ("parent anahit", "G-2110"), ("find parent petrosyan", "G-2110"),
  ])
  func `takes the next search where the last one stands`(_ line: String, _ next: String) throws {
    for first in ["find student aram", "find student quimby"] {
      let station = try DeskStation()
      let written = try sitting([first, line, ""], at: station, traits: Self.erasing).written
      let parts = written.components(separatedBy: Self.wipe)
      #expect(parts.count == 3 && parts[1].contains(next), "\(first)")
      #expect(try station.entries().count { $0.kind == "lookedUp" } == 2)
    }
    let plain = try sitting(["find student aram", line, ""], at: DeskStation(), isPlain: true).written
    #expect(plain.contains(next) && plain.contains("a name: next search"))
  }

  @Test func `takes another command where a search stands, and wipes first`() throws {
    let station = try DeskStation()
    for (line, told) in [("cases", "No open cases."), ("v work", "Case ")] {
      let written = try sitting(["find student aram", line], at: station, traits: Self.erasing).written
      let parts = written.components(separatedBy: Self.wipe)
      #expect(parts.count > 1 && parts[0].contains("Petrosyan") && parts[1].contains(told), "\(line)")
    }
    // A name is a name, whatever command begins so.
    let found = try sitting(["find parent aram", "cas", ""], at: DeskStation()).written
    #expect(found.components(separatedBy: "Nobody found.").count == 3)
  }

  @Test func `keeps the nearest on a screen on which not all fit`() throws {
    let families = (0..<5).map { number in
      DeskFamily(
        StudentID("20030\(number)"), "Luz", "Ortega" + String(repeating: " Villanueva", count: 40),
        born: "2014-05-0\(number + 1)", caller: "Rosa Ortega", number: 3000 + number, pin: nil)
    }
    let written = try sitting(["find student ortega", "q"], at: DeskStation(families), traits: Self.erasing).written
    let shown = written.components(separatedBy: "5 found").last?.components(separatedBy: Self.wipe).first ?? ""
    #expect(shown.contains("200300") && shown.split(separator: "\n").count < 24 && shown.contains("left)"))
    // No window: all of them.
    #expect(try sitting(["find student ortega", ""], at: DeskStation(families)).written.contains("200304"))
  }

  /// Of as many people as there are lines over the prompt, what is told below them leaves the last to the next page.
  @Test func `keeps the nearest also where more is told below them`() throws {
    func family(_ number: Int, lines: Int) -> DeskFamily {
      // The guardian's line is the last of three, and goes on below.
      let words = [3: 0, 4: 7, 5: 14][lines] ?? 0
      return DeskFamily(
        StudentID("\(300_000 + number)"), "Luz", "Ortega", born: "2014-05-0\(1 + number % 9)",
        caller: "Rosa Ortega" + String(repeating: " Villanueva", count: words), number: 5000 + number, pin: nil)
    }
    let five = [5, 5, 5, 4, 3].enumerated().map { family($0, lines: $1) }
    let station = try DeskStation(five)
    try DeskCaller(five[4]).play(at: station.desk()) { $0 == .ask(.birthDate) }
    let inCase = try PlayedSitting(
      at: station.desk(operator: "Luis Paz"), ["find student ortega", "", "", "quit"], traits: Self.erasing
    ).written
    let pages = inCase.components(separatedBy: "more (1 left)")
    #expect(pages.count > 1 && pages[0].contains("300003") && !pages[0].contains("not shown"), "\(inCase)")
    #expect(pages.last?.contains("1 not shown") == true)
    let many = try DeskStation((0..<103).map { family($0, lines: $0 % 5 == 4 ? 3 : 4) })
    let narrow = try sitting(
      ["find student ortega"] + Array(repeating: "", count: 21), at: many, traits: Self.erasing
    ).written
    let last = narrow.components(separatedBy: "more (1 left)")
    #expect(last.count > 1 && !last[0].contains("narrow it") && last.last?.contains("narrow it") == true)
  }

  @Test func `keeps what was typed out of the history`() throws {
    #expect(MainCommand.recognised("find student Luz Ortega") == "find")
    #expect(MainCommand.recognised("find parent 323-555-2042") == "find")
  }

  @Test func `takes name, year and school apart`() throws {
    #expect(
      FindRequest(["student", "luz", "2012", "ortega", "at", "SCH-1"])
        == .student("luz ortega", born: 2012, school: "SCH-1"))
    #expect(
      FindRequest(["est", "luz", "nacida", "2012", "en", "Misión"]) == .student("luz", born: 2012, school: "Misión"))
    #expect(FindRequest(["student", "2012"]) == .student("2012", born: nil, school: nil))
    #expect(FindRequest(["student", "at", "mission"]) == .student("at mission", born: nil, school: nil))
    for words in [["student"], [], ["-", "luz"], ["", "luz"]] { #expect(FindRequest(words) == nil, "\(words)") }
  }

  @Test(arguments: ["find student 100200 at mission", "find student 100200 at harbor", "find student 100200"])
  func `takes a number for one, whatever school is named beside it`(_ line: String) throws {
    let station = try DeskStation()
    #expect(try sitting([line, ""], at: station).written.contains("María Elena"))
    let entry = try #require(try station.entries().last { $0.kind == "lookedUp" })
    #expect(
      try StationFact(kind: entry.kind, fields: entry.fact) == .lookedUp(LookUp(for: .student, by: .number, found: 1)))
  }

  /// - Guide: IV.1.b
  @Test func `takes first and last name of a child in one line, once they are looked at`() throws {
    let lines = ["call video work", "María Elena Delgado Ruiz", "", "3/14/15", "Rosa Delgado", "mother"]
    let sitting = try PlayedSitting(at: DeskStation().desk(), lines)
    #expect(sitting.reader.initials.contains("Delgado Ruiz"))
    #expect(sitting.written.contains("first name: María Elena") && !sitting.written.contains("No match"))
    #expect(sitting.reader.asked.map(\.prompt).contains("relationship> "))
  }

  /// One word of a language's digits is a child's name as well.
  @Test(arguments: [
    ("tl", "Isa"), ("tl", "Lima"), ("vi", "Ba"), ("vi", "Hai"), ("ko", "오"), ("en", "Seven"), ("zh", "九"),
  ])
  func `takes one word for a name, also where it is a digit's`(_ language: String, _ name: String) throws {
    let station = try DeskStation()
    let sitting = try PlayedSitting(at: station.desk(), ["call video work \(language)", name])
    #expect(sitting.reader.asked.last?.prompt == "last name> ", "\(sitting.reader.asked.map(\.prompt))")
    #expect(try station.entries().count { $0.kind == "searched" } == 0)
  }

  @Test(arguments: [
    "uno cero cero dos cero cero", "one double zero two double zero", "일공공이공공", "один ноль ноль два ноль ноль",
  ])
  func `takes a number in words of the caller's language`(_ said: String) throws {
    let language = said.hasPrefix("일") ? "ko" : said.hasPrefix("о") ? "ru" : "es"
    let sitting = try PlayedSitting(at: DeskStation().desk(), ["call video work \(language)", said])
    #expect(sitting.reader.asked.last?.prompt == "caller's name> ")
  }
}
