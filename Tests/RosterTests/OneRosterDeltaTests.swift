import Foundation
import Records
import Roster
import TestSupport
import Testing

/// Exports that hold only what changed, and rows that are to be deleted.
@Suite struct OneRosterDeltaTests {
  static var delta: OneRosterTexts {
    var texts = OneRosterTexts()
    texts.manifest = texts.manifest?.map { $0.replacingOccurrences(of: "bulk", with: "delta") }
    return texts
  }

  @Test func `what changed is told as such, kind by kind`() throws {
    func deltas(_ lines: [String]) throws -> Set<RosterKind> {
      var texts = OneRosterTexts()
      texts.manifest = lines
      let folder = try ScratchFolder(texts.files)
      return try OneRosterFiles(path: folder.path, today: Day.today).deltas
    }
    #expect(try deltas(["file.orgs,delta", "file.users,bulk", "file.demographics,bulk"]) == [.schools])
    #expect(
      try deltas(["file.orgs,bulk", "file.users,delta", "file.demographics,delta"])
        == [.students, .guardians, .guardianships])
    #expect(
      try deltas(["file.orgs,bulk", "file.users,bulk", "file.demographics,delta"])
        == [.students, .guardians, .guardianships])
    #expect(try deltas(["file.orgs,Bulk", "file.users,bulk"]) == [])
  }

  @Test(arguments: ["tobedeleted", "inactive", "ToBeDeleted"])
  func `a row to be deleted takes its record out of a delta, and is nothing in a whole export`(status: String) throws {
    func texts(_ base: OneRosterTexts) -> OneRosterTexts {
      var texts = base
      texts.orgs[1] = texts.orgs[1].replacingOccurrences(of: "S1,,", with: "S1,\(status),")
      texts.users[0] = texts.users[0].replacingOccurrences(of: "1,,,TRUE", with: "1,\(status),,TRUE")
      texts.users[2] = texts.users[2].replacingOccurrences(of: "G2,,,TRUE", with: "G2,\(status),,TRUE")
      return texts
    }
    let delta = try texts(Self.delta).reading()
    #expect(
      Set(delta.removals) == [
        .school("S1"), .student("1"), .guardian("G2"), .guardianship("1", "G1"), .guardianship("1", "T1"),
        .guardianship("1", "G2"),
      ])
    #expect(delta.students.isEmpty && delta.guardians.map(\.id) == ["G1", "G3"])
    #expect(delta.records.map(\.kind) == delta.records.map(\.kind).sorted())
    let whole = try texts(OneRosterTexts()).reading()
    #expect(whole.removals.isEmpty && whole.schools.isEmpty && whole.students.isEmpty && whole.guardianships.isEmpty)
  }

  @Test func `a record that comes in part is told and not made up`() throws {
    var texts = Self.delta
    texts.demographics = []
    let reading = try texts.reading()
    #expect(
      reading.messages == [
        "users.csv:2:1: sourcedId: only a part of its record came\n"
          + "hint: import a bulk export; a delta here has to give records whole"
      ])
    #expect(reading.problems.map(\.record) == [.student("1")])
    #expect(reading.students.isEmpty)
  }

  @Test func `a user whose role a delta does not repeat is told too`() throws {
    var texts = OneRosterTexts.version12
    texts.manifest = texts.manifest?.map { $0.replacingOccurrences(of: "bulk", with: "delta") }
    texts.roles?.removeAll { $0.contains(",G3,") }
    let reading = try texts.reading()
    #expect(reading.problems.map(\.fault) == [.partOfRecord])
    #expect(reading.problems.map(\.place.line) == [5])
    #expect(reading.guardians.map(\.id) == ["G1", "G2"])
  }

  @Test func `a delta may tie those whom it does not name`() throws {
    var texts = Self.delta
    texts.users[0] = texts.users[0].replacingOccurrences(of: "\"G1,T1\"", with: "\"G1,G9\"")
    texts.users[2] = texts.users[2].replacingOccurrences(of: ",1,,", with: ",\"1,9\",,")
    let reading = try texts.reading()
    #expect(reading.messages == [])
    #expect(reading.ties == ["1 G1 parent", "1 G9 ", "1 G2 guardian", "9 G2 guardian"])
  }

  @Test func `whose primary role in a school is gone is no pupil any more`() throws {
    var texts = OneRosterTexts.version12
    texts.manifest = texts.manifest?.map { $0.replacingOccurrences(of: "bulk", with: "delta") }
    texts.roles?[0] = "R1,tobedeleted,,1,primary,student,,,S1,"
    #expect(try texts.reading().removals == [.student("1")])
    texts.users.remove(at: 0)
    #expect(try texts.reading().removals == [.student("1")])
  }
}
