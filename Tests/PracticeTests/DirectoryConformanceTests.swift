import SQLiteStore
import Station
import TestSupport
import Testing

@testable import Practice

@Suite("The records and PINs of a practice call")
struct DirectoryConformanceTests {
  private let station: StationOnDisk

  init() throws { station = try StationOnDisk() }

  private func directory(of roster: PracticeRoster, over database: StationDatabase) -> PracticeDirectory {
    PracticeDirectory(roster, safe: station.safe, created: SQLitePINStore(database))
  }

  @Test(arguments: DirectoryConformance.all)
  func `are found as in any directory`(_ check: Conformance<DirectoryConformance.Subject>) throws {
    let full = try directory(of: PracticeRoster(RosterSmall().reader()), over: station.database)
    let empty = try directory(of: PracticeRoster(DeskRoster([])), over: station.database)
    try check.run(on: DirectoryConformance.Subject(full: full, empty: empty))
  }

  @Test(arguments: PINStoreConformance.all)
  func `have PINs as any station has`(_ check: Conformance<PINStoreConformance.Subject>) throws {
    let roster = try PracticeRoster(RosterSmall().reader())
    let other = try station.open()
    try check.run(
      on: PINStoreConformance.Subject(
        one: directory(of: roster, over: station.database), other: directory(of: roster, over: other),
        safe: station.safe))
  }
}
