import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Figures that fall though few rows change")
struct FallenFigureTests {
  /// What `import-removed` may be said in a policy; the rest is wide.
  private func policy(_ percent: Int = 5) -> Policy {
    Policy(
      number: 0,
      texts: [
        "verified-sources": "main, overlay", "import-left-out": "100", "import-changed": "100",
        "import-removed": "\(percent)",
      ])
  }

  /// Sixty children, six of whose guardians a restriction stands against and three of whose the school does not verify.
  private static func school() -> RosterSmall {
    var roster = LeftOutTests.school(60)
    for place in 0..<6 { roster.guardianships[place].restriction = "order" }
    for place in 57..<60 { roster.guardianships[place].verified = false }
    return roster
  }

  /// The limit that a roster meets; nil where it comes in.
  private func limit(_ roster: RosterSmall, at station: StationOnDisk, _ percent: Int = 5) throws -> ImportLimit? {
    do {
      try station.load(roster.reader(), policy: policy(percent))
      return nil
    } catch ImportError.limit(let limit, _) { return limit }
  }

  private func loaded(_ roster: RosterSmall = school()) throws -> StationOnDisk {
    let station = try StationOnDisk()
    #expect(try station.load(roster.reader(), policy: policy(0)).figuresBefore == nil, "before the first nothing falls")
    return station
  }

  @Test func `each figure that is gone at once refuses the import and is named`() throws {
    let station = try loaded()
    var open = Self.school()
    for place in open.guardianships.indices { open.guardianships[place].restriction = nil }
    #expect(try limit(open, at: station) == .fallen(.restrictions, from: 6, to: 0, percent: 5))
    var unverified = Self.school()
    for place in unverified.guardianships.indices { unverified.guardianships[place].verified = false }
    #expect(try limit(unverified, at: station) == .fallen(.verified, from: 51, to: 0, percent: 5))
    // Of both the first is told.
    open.guardianships = unverified.guardianships.map {
      var tie = $0
      tie.restriction = nil
      return tie
    }
    #expect(try limit(open, at: station) == .fallen(.verified, from: 51, to: 0, percent: 5))
    #expect(try station.roster == 1)
    let report = try station.load(Self.school().reader(), policy: policy())
    #expect(report.figures[.verified] == 51 && report.figures[.unserved] == 9 && report.figures[.restrictions] == 6)
  }

  @Test func `a few may go, and more than a few within the share`() throws {
    for (gone, percent, isTaken) in [(10, 5, true), (11, 5, false), (11, 21, false), (11, 22, true), (51, 99, false)] {
      let station = try loaded()
      var roster = Self.school()
      for place in 6..<(6 + gone) { roster.guardianships[place].verified = false }
      let wanted: ImportLimit? = isTaken ? nil : .fallen(.verified, from: 51, to: 51 - gone, percent: percent)
      #expect(try limit(roster, at: station, percent) == wanted, "\(gone) of 51, \(percent) %")
    }
  }

  @Test func `no percent is not one`() throws {
    let station = try loaded()
    var roster = Self.school()
    roster.guardianships[0].restriction = nil
    // A restriction that is lifted makes one more whom the school verifies.
    #expect(try limit(roster, at: station, 0) == .fallen(.restrictions, from: 6, to: 5, percent: 0))
    roster = Self.school()
    roster.guardianships[20].verified = false
    #expect(try limit(roster, at: station, 0) == .fallen(.verified, from: 51, to: 50, percent: 0))
    #expect(try limit(roster, at: station, 1) == nil)
  }

  @Test func `a few that are all of it are not a column`() throws {
    var few = Self.school()
    for place in 4..<6 { few.guardianships[place].restriction = nil }
    let station = try loaded(few)
    for place in few.guardianships.indices { few.guardianships[place].restriction = nil }
    #expect(try limit(few, at: station) == nil)
  }

  @Test func `of fewer children fewer are fallen, and more children hide none`() throws {
    var fewer = Self.school()
    let gone = Set(fewer.students[6..<26].map(\.id))
    fewer.students.removeAll { gone.contains($0.id) }
    fewer.guardianships.removeAll { gone.contains($0.studentID) }
    fewer.contacts.removeAll { gone.contains($0.studentID) }
    fewer.parentPINs.removeAll { gone.contains($0.0) }
    // 31 of 51 are left, and of as many children it would be 46.
    #expect(try limit(fewer, at: loaded(), 34) == nil)
    let station = try loaded()
    var more = LeftOutTests.school(120)
    for place in 0..<60 { more.guardianships[place].verified = false }
    for place in 60..<120 { more.guardianships[place].verified = place < 70 }
    #expect(try limit(more, at: station) == .fallen(.verified, from: 51, to: 10, percent: 5))
  }

  @Test func `what was let through once is what the next is compared with`() throws {
    let station = try loaded()
    var open = Self.school()
    for place in open.guardianships.indices { open.guardianships[place].restriction = nil }
    #expect(try limit(open, at: station) != nil)
    #expect(try limit(open, at: station, 100) == nil, "asked for")
    #expect(try limit(open, at: station, 0) == nil, "set back")
    #expect(try limit(Self.school(), at: station) == nil, "they are there again, and six fewer are served")
    #expect(try limit(open, at: station) == .fallen(.restrictions, from: 6, to: 0, percent: 5))
  }

  @Test func `an overlay of another source that loses its restrictions is one as well`() throws {
    let station = try loaded(LeftOutTests.school(60))
    var overlay = RosterSmall()
    overlay.guardianships = LeftOutTests.school(60).guardianships.prefix(20).map {
      Guardianship(studentID: $0.studentID, guardianID: $0.guardianID, restriction: "order")
    }
    try station.load(overlay.reader([.guardianships]), source: "overlay", policy: StationOnDisk.policy)
    for place in overlay.guardianships.indices { overlay.guardianships[place].restriction = nil }
    do {
      try station.load(overlay.reader([.guardianships]), source: "overlay", policy: policy())
      Issue.record("it came in")
    } catch ImportError.limit(let limit, _) {
      #expect(limit == .fallen(.restrictions, from: 20, to: 0, percent: 5))
    }
    #expect(try station.archive.directory().guardians(of: "9100").first?.guardianship.restriction == "order")
  }
}
