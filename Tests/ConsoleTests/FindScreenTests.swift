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
    _ lines: [String], at station: DeskStation, in language: Language = .english, isPlain: Bool = false
  ) throws -> PlayedSitting {
    try PlayedSitting(at: station.desk(), lines + ["quit"], language: language, isPlain: isPlain)
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
    #expect(try sitting(["find student quimby"], at: station).written.contains("Nobody found."))
    for line in ["find", "find student", "find teacher ortega"] {
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

  @Test func `says when the day's look-ups are spent`() throws {
    let station = try DeskStation(settings: ["look-ups-per-day": "1"])
    let written = try sitting(["find student quimby", "find student maria"], at: station).written
    #expect(written.contains("1 look-ups were made under this account") && !written.contains("Delgado"))
  }

  @Test func `keeps what was typed out of the history`() throws {
    #expect(MainCommand.recognised("find student Luz Ortega") == "find")
    #expect(
      FindRequest(["student", "luz", "2012", "ortega", "at", "SCH-1"])
        == .student("luz ortega", born: 2012, school: "SCH-1"))
    #expect(
      FindRequest(["est", "luz", "nacida", "2012", "en", "Misión"]) == .student("luz", born: 2012, school: "Misión"))
    #expect(FindRequest(["student", "2012"]) == .student("2012", born: nil, school: nil))
    #expect(FindRequest(["student", "at", "mission"]) == .student("at mission", born: nil, school: nil))
    #expect(FindRequest(["student"]) == nil && FindRequest([]) == nil)
  }

  /// - Guide: IV.1.b
  @Test func `takes first and last name of a child in one line, once they are looked at`() throws {
    let lines = ["call video work", "María Elena Delgado Ruiz", "", "3/14/15", "Rosa Delgado", "mother"]
    let sitting = try PlayedSitting(at: DeskStation().desk(), lines)
    #expect(sitting.reader.initials.contains("Delgado Ruiz"))
    #expect(sitting.written.contains("first name: María Elena") && !sitting.written.contains("No match"))
    #expect(sitting.reader.asked.map(\.prompt).contains("relationship> "))
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
