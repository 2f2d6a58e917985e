import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("What could not be read makes nobody's rights larger")
struct UnreadRowTests {
  private func overlay(_ rows: String..., at station: StationOnDisk) throws -> Guardianship? {
    let folder = try ScratchFolder([
      "guardianships.csv": "student,guardian,relationship,verified,restriction,basis\n" + rows.joined(separator: "\n")
        + "\n",
      FictitiousMark.fileName: FictitiousMark.text,
    ])
    try station.load(RosterFolder(path: folder.path), source: "overlay")
    return try station.archive.directory().guardians(of: "1").first { $0.guardian.id == "G1" }?.guardianship
  }

  /// What cannot be read may be what restricts (III.2).
  @Test(arguments: [
    ["1,G1,mother,yes,no contact,foster parent"], ["1,G1,mother,perhaps,no contact,parent"],
    ["1,G1,mother,yes,no contact,parent", "1,G1,mother,yes,another order,parent"],
    ["'1,G1,mother,yes,no contact,parent"],
    ["1.0,G1,mother,yes,no contact,parent"],
  ])
  func `a guardianship that one source cannot tell is not told by the others`(rows: [String]) throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    #expect(try overlay("1,G1,mother,yes,no contact,parent", at: station)?.restriction == "no contact")
    let left = try #require(
      try rows.count == 1 ? overlay(rows[0], at: station) : overlay(rows[0], rows[1], at: station))
    #expect(left.restriction != nil && left.verified)
    // Mended, the source says what it says.
    let mended = try #require(try overlay("1,G1,mother,yes,,parent", at: station))
    #expect(mended.restriction == nil && mended.verified)
  }

  /// A guardian whose own row is left out is on no record, and neither is it as if nobody had been named.
  @Test func `a guardian who is left out is missed, until the row is mended`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.guardians[0].name.last = "PeÃ±a"
    let report = try station.load(roster.reader())
    let directory = try station.archive.directory()
    #expect(try directory.lacksGuardians(of: "1") && directory.guardians(of: "1").map(\.guardian.id) == ["G2"])
    #expect(try !directory.lacksGuardians(of: "3") && !directory.lacksGuardians(of: "9"))
    #expect(report.figures[.restrictions] == 0)
    // Another source's import knows it still, and tells of nothing.
    #expect(try station.load(RosterSmall().reader([.studentPINs]), source: "zzz").problems.counts.count <= 1)
    #expect(try directory.lacksGuardians(of: "1"))
    let mended = try station.load(RosterSmall().reader())
    #expect(try !directory.lacksGuardians(of: "1") && directory.guardians(of: "1").count == 2)
    #expect(mended.figures[.leftOutTies] == 0)
  }

  /// A row that could not be read is no restriction: mended, nothing has fallen.
  @Test func `what was left out is counted by itself`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[2].schoolID = "S9"
    let rows = roster.guardianships.filter { $0.studentID != "3" }.map {
      "\($0.studentID.text),\($0.guardianID.text),other,no,,\($0.since == nil ? "2020-01-01" : "")"
    }
    let report = try station.load(roster.reader(adding: ["guardianships.csv": rows.joined(separator: "\n")]))
    #expect(report.figures[.leftOutChildren] == 1 && report.figures.known == report.figures[.children] + 1)
    #expect(report.figures.unverifiable == report.figures[.incomplete] + 1)
    #expect(report.figures[.leftOutTies] == rows.count && report.figures[.restrictions] == 0)
    let mended = try station.load(RosterSmall().reader())
    #expect(mended.figures[.leftOutTies] == 0 && mended.figures[.leftOutChildren] == 0)
    #expect(mended.figuresBefore?[.leftOutTies] == rows.count)
  }

  @Test func `a child whose number a spreadsheet marked is known to be left out`() throws {
    let station = try StationOnDisk()
    for id in ["'77", "77.0"] {
      var roster = RosterSmall()
      roster.students[1].id = StudentID(id)
      try station.load(roster.reader())
      #expect(try station.archive.directory().isLeftOut("77"), "\(id)")
      try station.load(RosterSmall().reader())
    }
  }
}
