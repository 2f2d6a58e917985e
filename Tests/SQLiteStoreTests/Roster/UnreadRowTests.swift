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
