import PracticeConsole
import SQLiteStore
import Station
import Files
import Foundation
import Practice

/// The practice station, open.
struct PracticeSession {
  let station: OpenStation

  /// Opens the practice station that was named, or the default one, which is made the first time.
  /// - Throws: `StoreError` for a live station, before anything in it is touched.
  init(_ options: StationOptions) throws {
    // Where a live station is, in the environment or handed over by the system, is not even looked at.
    let home = StationFolder.home(
      options.home, named: "practice",
      environment: ProcessInfo.variables.filter { $0.key != "PINLINE_HOME" })
    let folder = StationFolder(path: home, keys: options.keys)
    if !folder.exists { try Self.make(folder, keys: options.keys) }
    try self.init(in: folder)
  }

  /// Opens the practice station of a folder.
  init(in folder: StationFolder) throws {
    station = try OpenStation(folder, expecting: .practice, environment: [:])
  }

  /// Makes the station aside and puts it in place whole, so that neither a full disk nor a second console leaves half of one. Where
  /// anything is already, nothing is made.
  private static func make(_ folder: StationFolder, keys: String?) throws {
    let held = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard held.isEmpty, keys == nil else {
      throw UsageError.noPracticeStation(folder.path)
    }
    let (parent, name) = try Folder.above(folder.path)
    let aside = Folder.newName(name + ".part-")
    let made = try parent.makeFolder(aside)
    // Nothing is left there where it was put in place.
    defer { parent.removeMade(aside) }
    try StationMaker.makePractice(in: StationFolder(path: made.path))
    // Takes the place of an empty folder, and of nothing else.
    guard try parent.putFolder(aside, inPlaceOf: name) || folder.exists else {
      throw StationFolderError.cannotWrite(folder.path)
    }
  }

  /// The room of the station for one person, with a class list and a course if a trainer wrote some.
  func room(staff: Operator, list: ClassList? = nil, course: TrainerCourse? = nil) throws -> PracticeRoom {
    try PracticeRoom(
      PracticeRoom.Equipment(
        station: station.identity, desk: { try station.desk(station.session(of: staff), seeing: $0) },
        store: station.store,
        pins: SQLitePINStore(station.store.database),
        safe: station.safe, attempts: AttemptStore(station.folder), clock: station.clock,
        rules: station.policy.practice, list: list, course: course))
  }
}
