import Diagnostics
import GRDB
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
    let aside = file + ".part"
    try DatabaseFile.makeEmpty(aside)
    do {
      let copy = try DatabaseQueue(path: aside)
      try copyInSteps(to: copy)
      try copy.close()
    } catch {
      DatabaseFile.remove(aside)
      throw StoreError(error, file: file)
    }
    return SQLiteCopy(aside, of: file, in: folder)
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

/// A copy of a database that has not its name yet.
final class SQLiteCopy: StationCopy {
  private let aside: String
  private let file: String
  private let folder: StationFolder

  init(_ aside: String, of file: String, in folder: StationFolder) {
    (self.aside, self.file, self.folder) = (aside, file, folder)
  }

  func audited() throws -> any AuditSource { SQLiteAuditSource(try StationDatabase(auditing: aside)) }

  func keep(roster: String) throws {
    let number = try SQLiteRosterArchive(StationDatabase(auditing: aside), folder: folder.path).number()
    if number > 0 { try DatabaseFile.copy(folder.roster(number), to: roster) }
    try DatabaseFile.synchronize(aside)
    try DatabaseFile.put(aside, inPlaceOf: file)
  }

  func discard() { DatabaseFile.remove(aside) }
}
