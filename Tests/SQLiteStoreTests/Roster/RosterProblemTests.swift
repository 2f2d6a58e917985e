import Diagnostics
import Console
import Roster
import Operations
import Records
import Station
import Foundation
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Rosters with something wrong across records, all or nothing")
struct RosterProblemTests {
  private func problems(
    in roster: ScratchRoster, at station: StationOnDisk, source: String = "main"
  ) throws -> [String] {
    do {
      try station.load(roster, source: source, isStrict: true)
      return []
    } catch ImportError.problems(let problems) {
      // The number of each kind stands first.
      return problems.text(in: .english).split(separator: "\n").map(String.init).filter { !$0.contains(" × ") }
    }
  }

  private static let remove =
    "hint: mend that row if it is left out too; else import what holds it"

  private static func shared(_ number: Int) -> String {
    "\(number) of its PINs somebody else has too; the district has to give new ones"
  }

  /// What is told of PINs that came for several people in one import.
  private static func shared(at lines: String...) -> [String] {
    lines.flatMap {
      [
        "\($0):1: pin: a PIN that this import brings for somebody else too",
        "hint: each has to get a PIN of their own from the district; the rows of all who have it stay out",
      ]
    }
  }

  @Test func `a bad row leaves everything as it was`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let before = try station.scratch.bytes(of: "roster-1.sqlite")
    let directory = try station.archive.directory()
    let text = try problems(
      in: RosterSmall().reader(adding: ["schools.csv": "S2,Another,,"]), at: station)
    let doubled = "a second school of the same key"
    let keep = "hint: keep one of the two"
    #expect(
      text == ["schools.csv:3:1: \(doubled)", keep, "schools.csv:4:1: \(doubled)", keep, "2 problems"], "\(text)")
    #expect(try !problems(in: RosterSmall().reader(adding: ["contacts.csv": "C3,1,,,,,,,,"]), at: station).isEmpty)
    #expect(try station.scratch.bytes(of: "roster-1.sqlite") == before && station.rosterFiles.count == 1)
    #expect(try directory.student("1") == RosterSmall().students[0])
  }

  @Test func `rows that refer to nothing are named with what hangs on them`() throws {
    var roster = RosterSmall()
    roster.students[2].schoolID = "S9"
    roster.guardianships.append(Guardianship(studentID: "8", guardianID: "G9"))
    roster.contacts[0].guardianID = "G9"
    roster.contacts.append(RosterSmall.contact("C1", of: "9"))
    roster.parentPINs.append(("7", "G8", "445566778899"))
    roster.studentPINs.append(("6", "3344556677"))
    let text = try problems(in: roster.reader(), at: StationOnDisk())
    #expect(
      text == [
        "students.csv:4:1: school: no school has this id", Self.remove,
        "guardianships.csv:5:1: student: no student has this id", Self.remove,
        "guardianships.csv:6:1: student: no student has this id", Self.remove,
        "contacts.csv:4:1: student: no student has this id", Self.remove,
        "contacts.csv:5:1: student: no student has this id", Self.remove,
        "contacts.csv:2:1: guardian: no guardian has this id", Self.remove,
        "parent-pins.csv:4:1: student: no student has this id", Self.remove,
        "parent-pins.csv:5:1: student: no student has this id", Self.remove,
        "student-pins.csv:4:1: student: no student has this id", Self.remove,
        "student-pins.csv:5:1: student: no student has this id", Self.remove,
        "10 problems",
      ])
  }

  @Test func `an ID that another source holds is refused`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let text = try problems(in: RosterSmall().reader([.schools, .parentPINs]), at: station, source: "other")
    let pin = "pin: another source holds a PIN of this guardianship"
    #expect(
      text == [
        "schools.csv:2:1: id: another source holds a school of this id", "hint: let one source hold it",
        "schools.csv:3:1: id: another source holds a school of this id", "hint: let one source hold it",
        "parent-pins.csv:2:1: \(pin)", "hint: let one source hold it",
        "parent-pins.csv:3:1: \(pin)", "hint: let one source hold it",
        "parent-pins.csv:4:1: \(pin)", "hint: let one source hold it", "5 problems",
      ])
    #expect(try station.roster == 1)
  }

  @Test func `two guardians never share a PIN`() throws {
    var roster = RosterSmall()
    roster.parentPINs[2].2 = roster.parentPINs[0].2
    let text = try problems(in: roster.reader(), at: StationOnDisk())
    #expect(text == Self.shared(at: "parent-pins.csv:2", "parent-pins.csv:3", "parent-pins.csv:4") + ["3 problems"])
  }

  @Test func `no guardian has a student's PIN`() throws {
    var roster = RosterSmall()
    roster.studentPINs[1].1 = roster.parentPINs[2].2
    let text = try problems(in: roster.reader(), at: StationOnDisk())
    #expect(text == Self.shared(at: "parent-pins.csv:4", "student-pins.csv:3") + ["2 problems"])
  }

  /// Whoever had it knows it. The rows that have another guardian's are counted, however many.
  @Test func `a PIN that another guardian had in the roster before is taken`() throws {
    let station = try StationOnDisk()
    var before = RosterSmall()
    before.parentPINs = [("1", "G1", "012345678901"), ("2", "G1", "012345678901"), ("3", "G3", "998877665544")]
    try station.load(before.reader())
    let (one, other) = (before.parentPINs[0].2, before.parentPINs[2].2)
    var roster = before
    // Handed on, with a new one for whoever had it; exchanged; given away altogether; and by a guardian of whom nothing is left.
    roster.parentPINs = [("1", "G1", "706050403021"), ("2", "G1", "706050403021"), ("3", "G3", one)]
    #expect(try problems(in: roster.reader(), at: station) == [Self.shared(1)])
    roster.parentPINs = [("1", "G1", other), ("2", "G1", other), ("3", "G3", one)]
    #expect(try problems(in: roster.reader(), at: station) == [Self.shared(3)])
    roster.parentPINs = [("1", "G2", one), ("3", "G3", other)]
    #expect(try problems(in: roster.reader(), at: station) == [Self.shared(1)])
    roster = before
    roster.students.removeLast()
    roster.guardianships.removeLast()
    roster.contacts.removeLast()
    roster.studentPINs.removeLast()
    roster.parentPINs = [("1", "G1", one), ("2", "G1", one), ("1", "G2", other)]
    #expect(try problems(in: roster.reader(), at: station) == [Self.shared(1)])
    #expect(try station.roster == 1)
  }

  @Test func `a guardians own PIN of before may stay and be given for another child`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    let one = roster.parentPINs[0].2
    roster.parentPINs = [("1", "G1", one), ("3", "G3", "998877665544")]
    try station.load(roster.reader())
    roster.parentPINs = [("2", "G1", one), ("3", "G3", "998877665544")]
    #expect(try problems(in: roster.reader(), at: station) == [])
    #expect(try station.roster == 2)
    // What nobody has in the roster before is free.
    roster.parentPINs = [("3", "G3", "998877665544")]
    #expect(try problems(in: roster.reader(), at: station) == [])
    roster.parentPINs = [("1", "G2", one), ("3", "G3", "998877665544")]
    #expect(try problems(in: roster.reader(), at: station) == [])
    #expect(try station.archive.pins().pins(of: PINOwner(student: "1", guardian: "G2")).count == 1)
  }

  @Test func `a PIN that the console created is taken too`() throws {
    let station = try StationOnDisk()
    let roster = RosterSmall()
    let owner = PINOwner(student: "2", guardian: "G2")
    for (number, digits) in [roster.parentPINs[2].2, roster.studentPINs[0].1].enumerated() {
      let pin = try #require(PINDigits(digits.utf8))
      try station.archive.pins().keep(station.safe.seal(pin, generation: number + 1, of: owner), of: owner)
    }
    #expect(try problems(in: roster.reader(), at: station) == [Self.shared(2)])
  }

  @Test func `no problem repeats a value`() throws {
    var roster = RosterSmall()
    roster.parentPINs[2].2 = roster.parentPINs[0].2
    roster.students[2].schoolID = "SECRET-SCHOOL"
    let text = try problems(in: roster.reader(), at: StationOnDisk()).joined()
    for value in ["SECRET", "01234567890", "G3", "Cruz"] { #expect(!text.contains(value)) }
  }

  @Test func `many problems are counted and the first are shown`() throws {
    var roster = RosterSmall()
    for number in 1...50 { roster.contacts.append(RosterSmall.contact("C\(number + 9)", of: StudentID("X\(number)"))) }
    let text = try problems(in: roster.reader(), at: StationOnDisk())
    #expect(text.last == "50 problems, of which the first 20 are shown")
    #expect(text.count == 41)
  }
}
