import Foundation
import Records
import Roster
import TestSupport
import Testing

/// The public samples of OneRoster and School Data Sync, where they are at hand. The numbers were counted with awk, not by these readers.
@Suite struct SharedTablesTests {
  private static func path(_ folder: String) throws -> String {
    try #require(SharedData.url("data")).appendingPathComponent(folder).path
  }

  private static let catalyst = "data/oneroster-catalyst-public"
  private static let sds = "data/microsoft-sds"

  @Test(.enabled(if: SharedData.has(catalyst), "skipped: no shared data"))
  func `OneRoster 1_1 with neither a school nor a birth date`() throws {
    let reading = try ReadRoster(
      OneRosterFiles(path: Self.path("oneroster-catalyst-public/Test_full_data_set"), today: Day.today))
    // One organization, a department of a school that is not there; one parent, three students, two teachers. The manifest says that there
    // are no birth dates.
    #expect(reading.schools.isEmpty && reading.students.isEmpty)
    #expect(reading.guardians.map(\.id) == ["usr-222-1234561"])
    #expect(
      Set(reading.problems.compactMap(\.record)) == [
        .student("usr-222-66778899"), .student("usr-222-1234561232"), .student("usr-222-567891"),
      ])
    #expect(reading.problems.count { $0.fault == .field(.noBirthDate) } == 3)
    #expect(reading.problems.count { $0.fault == .dangling(to: .schools) } == 3)
    #expect(reading.problems.count == 6)
  }

  @Test(.enabled(if: SharedData.has(catalyst), "skipped: no shared data"))
  func `OneRoster 1_2 as a delta, with a student without a grade`() throws {
    let reader = try OneRosterFiles(
      path: Self.path("oneroster-catalyst-public/oneroster_test_data"), today: Day.today)
    #expect(reader.deltas == [.schools, .students, .guardians, .guardianships])
    let reading = try ReadRoster(reader)
    #expect(reading.schools == [School(id: "ORG_1", name: "Gotham High School")])
    #expect(reading.records.count == 1)
    #expect(reading.problems.map(\.fault) == [.field(.empty)])
    #expect(reading.problems.map(\.field) == ["grades"])
    #expect(reading.problems.map(\.record) == [.student("USER_0")])
  }

  @Test(.enabled(if: SharedData.has(sds), "skipped: no shared data"))
  func `SDS 2_1 in its own school year, and years after`() throws {
    let path = try Self.path("microsoft-sds/CSV Samples/SDS v2.1")
    let then = try ReadRoster(SDSFiles(path: path, today: Day.day("2021-11-15")))
    #expect(then.schools.map(\.id) == ["110003"])
    #expect(Set(then.students.map(\.id)) == ["114001", "114003", "114004"])
    #expect(then.students.allSatisfy { $0.grade.level == 10 && $0.schoolID == "110003" })
    #expect(then.guardians.map(\.id) == ["114002", "114005"])
    #expect(then.ties == ["114001 114002 guardian", "114003 114002 relative", "114004 114005 guardian"])
    // A student of a college, whose grade is none of a school's.
    #expect(then.problems.map(\.record) == [.student("114008")])
    #expect(then.problems.map(\.fault) == [.field(.notAGrade)])
    let now = try ReadRoster(SDSFiles(path: path, today: Day.today))
    #expect(now.students.isEmpty && now.guardianships.isEmpty)
    #expect(now.problems.count { $0.fault == .field(.notAPupilNow) } == 3)
  }

  @Test(.enabled(if: SharedData.has(sds), "skipped: no shared data"))
  func `SDS 2, whose users name their roles, has no birth dates`() throws {
    let reading = try ReadRoster(SDSFiles(path: Self.path("microsoft-sds/CSV Samples/SDS v2"), today: Day.today))
    #expect(reading.students.isEmpty && reading.guardians.isEmpty)
    #expect(Set(reading.problems.compactMap(\.record)).count == 22)
    #expect(reading.problems.count { $0.fault == .field(.noBirthDate) } == 22)
  }
}
