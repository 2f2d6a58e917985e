import Diagnostics
import Files
import GRDB
import Glibc
package import Operations
package import Station

/// A station's database in use, as a whole.
package final class SQLiteStation: StationInUse {
  private let database: StationDatabase
  private let folder: StationFolder
  /// So many pages are copied at a time; whoever logs meanwhile waits for no more. SQLite begins anew where something was logged
  /// between two steps.
  private let pagesPerStep: CInt
  /// Runs after each step of a copy, when nothing is held.
  private let afterStep: () throws -> Void

  /// The open database of the station in a folder.
  package init(
    _ database: StationDatabase, in folder: StationFolder, pagesPerStep: CInt = 1000,
    afterStep: @escaping () throws -> Void = {}
  ) {
    self.pagesPerStep = pagesPerStep
    self.database = database
    self.folder = folder
    self.afterStep = afterStep
  }

  package var identity: StationIdentity { database.identity }
  package var keyID: String { database.keyID }
  package var log: any ProvableLog & ValueStore & CheckpointStore { SQLiteCaseStore(database) }

  /// Copies the database aside by SQLite's own backup.
  package func copy(to file: String) throws -> any StationCopy {
    let copy = try SQLiteCopy(of: file, in: folder, key: database.key)
    do {
      let queue = try DatabaseQueue(path: copy.database)
      try copyInSteps(to: queue)
      try queue.close()
    } catch {
      copy.discard()
      throw StoreError(error, file: file)
    }
    return copy
  }

  /// How often the copy begins anew before a busy log is told of.
  private static let beginnings = 1000

  private func copyInSteps(to copy: DatabaseQueue) throws {
    var (left, beginnings) = (Int.max, 0)
    try database.queue.backup(to: copy, pagesPerStep: pagesPerStep) { progress in
      if progress.remainingPageCount > left { beginnings += 1 }
      left = progress.remainingPageCount
      try self.afterStep()
      if beginnings > Self.beginnings { throw StoreError.refused(reason: .heldByAnother) }
    }
  }

  /// Holds the log.
  package func holding<Value>(_ body: () throws -> Value) throws -> Value { try database.holding(body) }
}

/// A copy of a database that has not its name yet. It is made in a folder of its own, which nobody else can enter: SQLite opens
/// it by its path, with whatever journal is beside it.
final class SQLiteCopy: StationCopy {
  private static let name = StationWork.copyName
  private let target: FilePlace
  private let aside: Folder
  private let station: StationFolder
  private let key: PINKey?

  init(of file: String, in station: StationFolder, key: PINKey?) throws(FileFault) {
    (self.station, self.key) = (station, key)
    target = try FilePlace(file)
    aside = try Self.aside(of: target)
    close(try aside.openNew(Self.name))
  }

  /// The folder beside the copy to be. One that an interrupted run left is used again, if that is all that it is.
  private static func aside(of target: FilePlace) throws(FileFault) -> Folder {
    let name = target.name + ".part"
    guard target.folder.holds(name) else { return try target.folder.makeFolder(name) }
    let left = try target.folder.folder(name)
    guard try left.names().allSatisfy({ $0.hasPrefix(Self.name) }) else { throw .existsAlready(left.path) }
    for name in try left.names() { left.remove(name) }
    return left
  }

  /// What SQLite writes to.
  var database: String { aside.file(Self.name) }

  func audited() throws -> any AuditSource { SQLiteAuditSource(try StationDatabase(auditing: database, key: key)) }

  func keep(roster: String) throws {
    let number = try SQLiteRosterArchive(StationDatabase(auditing: database, key: key), folder: station.path).number()
    try DatabaseFile.synchronize(database)
    if number > 0 {
      try DatabaseFile.copy(station.roster(number), to: FilePlace(roster), by: aside, as: Self.name + "-")
    }
    try aside.move(Self.name, to: target)
    try target.folder.synchronize()
  }

  func discard() { target.folder.removeMade(target.name + ".part") }
}
