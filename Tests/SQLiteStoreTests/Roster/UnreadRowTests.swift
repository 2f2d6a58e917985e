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
    ["'1,G1,mother,yes,no contact,parent"], ["=1,G1,mother,yes,no contact,parent"],
    ["’1,G1,mother,yes,no contact,parent"], ["1,='G1,mother,yes,no contact,parent"],
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
    #expect(try station.load(RosterSmall().reader([.studentPINs]), source: "zzz").problems.isEmpty)
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

  /// What a roster may lose of a restriction that it had.
  struct Loss: OptionSet, CustomTestStringConvertible {
    let rawValue: Int
    static let child = Loss(rawValue: 1), guardian = Loss(rawValue: 2), tie = Loss(rawValue: 4),
      school = Loss(rawValue: 8)
    static let all = (1..<16).map { Loss(rawValue: $0) }
    var testDescription: String { "\(rawValue)" }

    /// Whether a restriction stands: of whom nothing else was lost is listed with it, and anybody else is if at all.
    func isRestricted(_ listed: Guardianship?) -> Bool {
      listed.map { $0.restriction != nil } ?? (self != .tie)
    }

    /// The roster with rows in their place that nobody can take.
    func applied(to roster: RosterSmall) throws -> ScratchRoster {
      var (roster, rows) = (roster, [:] as [String: String])
      if contains(.child) { roster.students[0].name.last = "PeÃ±a" }
      if contains(.guardian) { roster.guardians[0].name.first = "O&#39;Neil" }
      if contains(.school) { roster.schools.removeFirst() }
      if contains(.tie) {
        roster.guardianships.removeFirst()
        rows["guardianships.csv"] = "1,G1,mother,perhaps,no contact,,,,"
      }
      return try roster.reader(adding: rows)
    }
  }

  private func standing(at station: StationOnDisk) throws -> Guardianship? {
    try station.archive.directory().guardians(of: "1").first { $0.guardian.id == "G1" }?.guardianship
  }

  /// - Guide: III.2.b
  @Test(arguments: Loss.all)
  func `a restriction outlives whatever its own source loses of it`(loss: Loss) throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.guardianships[0].restriction = "no contact"
    try station.load(roster.reader())
    #expect(try overlay("1,G1,mother,yes,,parent", at: station)?.restriction == "no contact")
    #expect(try station.load(loss.applied(to: roster)).problems.rows > 0)
    #expect(try loss.isRestricted(standing(at: station)))
    // The people are mended by themselves, and the other source says again what it said.
    try station.load(roster.reader([.schools, .students, .guardians]))
    #expect(try overlay("1,G1,mother,yes,,parent", at: station)?.restriction != nil)
    try station.load(roster.reader())
    #expect(try standing(at: station)?.restriction == "no contact")
    roster.guardianships[0].restriction = nil
    try station.load(roster.reader())
    #expect(try standing(at: station)?.restriction == nil)
  }

  /// - Guide: III.2.b
  @Test(arguments: Loss.all)
  func `a restriction of one source outlives whatever another loses of the people`(loss: Loss) throws {
    let (station, roster) = (try StationOnDisk(), RosterSmall())
    let order = "1,G1,mother,no,no contact,parent"
    for again in [order, "1,G1,mother,perhaps,no contact,parent", nil] {
      try station.load(roster.reader())
      #expect(try overlay(order, at: station)?.restriction == "no contact")
      try station.load(loss.applied(to: roster))
      // It is read again while nobody knows whom it is about.
      if let again { #expect(try loss.isRestricted(overlay(again, at: station))) }
      try station.load(roster.reader())
      let found = try #require(try standing(at: station))
      #expect(found.restriction != nil && (again != nil || found.restriction == "no contact"))
      #expect(try overlay(order, at: station)?.restriction == "no contact")
      #expect(try overlay("1,G1,mother,no,,parent", at: station)?.restriction == nil)
    }
  }

  @Test func `what hung on a child that its source took out comes back with the child`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.guardianships[0].restriction = "no contact"
    roster.contacts[0].guardianID = "G2"
    try station.load(roster.reader())
    var fewer = roster
    fewer.students.removeFirst()
    fewer.guardians.removeLast()
    let report = try station.load(fewer.reader([.students, .guardians]))
    #expect(report.problems.isEmpty && report.counts == [0, 0, 2], "nothing is told of what was not read")
    let directory = try station.archive.directory()
    #expect(try directory.student("1") == nil && !directory.isLeftOut("1"))
    #expect(try directory.guardians(of: "1").isEmpty && directory.contacts(of: "1").isEmpty)
    #expect(try directory.guardians(of: "3").isEmpty)
    try station.load(roster.reader([.students, .guardians]))
    #expect(try directory.guardians(of: "1").map(\.guardianship) == [roster.guardianships[0], roster.guardianships[2]])
    #expect(try directory.contacts(of: "1") == [roster.contacts[0]])
    #expect(try directory.guardians(of: "3").map(\.guardian.id) == ["G3"])
    let pins = try station.archive.pins()
    for owner in roster.parentPINs.map({ PINOwner(student: $0.0, guardian: $0.1) }) {
      #expect(try pins.pins(of: owner).map(\.generation) == [1])
    }
  }

  @Test func `a child whose school alone was taken out is known as left out`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[1].schoolID = "S2"
    try station.load(roster.reader())
    let all = roster.schools
    roster.schools.removeLast()
    let report = try station.load(roster.reader([.schools]))
    #expect(report.problems.rows == 1)
    let directory = try station.archive.directory()
    #expect(try directory.student("2") == nil && directory.isLeftOut("2") && directory.guardians(of: "2").isEmpty)
    roster.schools = all
    try station.load(roster.reader([.schools, .students]))
    #expect(try directory.student("2") == roster.students[1] && !directory.isLeftOut("2"))
    #expect(try directory.guardians(of: "2").map(\.guardian.id) == ["G1"])
  }

  @Test func `a child whose number a spreadsheet marked is known to be left out`() throws {
    let station = try StationOnDisk()
    for id in ["'77", "77.0", "=77", "’77", "='77", "'=77"] {
      var roster = RosterSmall()
      roster.students[1].id = StudentID(id)
      try station.load(roster.reader())
      #expect(try station.archive.directory().isLeftOut("77"), "\(id)")
      try station.load(RosterSmall().reader())
    }
  }
}
