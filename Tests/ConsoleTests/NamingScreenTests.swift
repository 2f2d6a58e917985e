import CallScript
import Diagnostics
import FoundationEssentials
import Desk
import TestSupport
import Testing

@testable import Console

@Suite("Finding the child at the console")
struct NamingScreenTests {
  private static let named = ["call video work", "Jose", "Garcia", "5/5/2014"]

  private func sitting(_ families: [DeskFamily], _ lines: [String], language: Language = .english) throws
    -> PlayedSitting
  {
    let station = try DeskStation(families)
    let played = try PlayedSitting(at: station.desk(), Self.named + lines, language: language)
    try station.checkLog()
    return played
  }

  @Test func `a school that nobody of the name goes to is a miss and said as one`() throws {
    let sitting = try sitting([.twin, .namesake], ["Nowhere"])
    #expect(sitting.written.contains("No match. 2 tries left."))
    #expect(sitting.written.components(separatedBy: "More than one match.").count == 2)
    #expect(sitting.reader.asked.last?.prompt == "student number or first name> ")
  }

  @Test func `several at one school are told apart by the second given name`() throws {
    let sitting = try sitting(DeskFamily.namesakes, ["Mission", "Luis"])
    let asked = sitting.reader.asked.map(\.prompt)
    #expect(asked.suffix(3) == ["school> ", "middle name (Enter: none)> ", "caller's name> "])
    #expect(sitting.written.contains("» Does the child have a middle name?"))
    #expect(!sitting.written.contains("Luis"))
  }

  @Test(arguments: ["", "Pedro"]) func `or else by the number`(_ second: String) throws {
    let sitting = try sitting(DeskFamily.namesakes, ["Mission", second, "100280"])
    let asked = sitting.reader.asked.map(\.prompt)
    #expect(asked.suffix(3) == ["middle name (Enter: none)> ", "student number> ", "caller's name> "])
    #expect(sitting.written.contains("Still more than one match. Ask for the student number."))
  }

  @Test func `a wrong number in the end is a miss`() throws {
    let sitting = try sitting(DeskFamily.namesakes, ["Mission", "", "999999"])
    #expect(sitting.written.contains("No match. 2 tries left."))
  }

  @Test func `the last try is told as one`() {
    #expect(SearchNotice.none(left: 1).english == "No match. 1 try left.")
    #expect(SearchNotice.none(left: 1).spanish == "No se encontró. Queda 1 intento.")
    #expect(SearchNotice.none(left: 2).spanish == "No se encontró. Quedan 2 intentos.")
  }

  @Test func `in Spanish it is asked in Spanish`() throws {
    let sitting = try sitting(DeskFamily.namesakes, ["Mission", ""], language: .spanish)
    #expect(
      sitting.reader.asked.map(\.prompt).suffix(2) == ["segundo nombre (Enter: ninguno)> ", "número de estudiante> "])
  }
}
