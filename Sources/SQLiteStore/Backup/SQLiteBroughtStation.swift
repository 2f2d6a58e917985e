import Diagnostics
import GRDB
import Glibc
import Operations
import Station

/// A copy of a backup beside the database in use.
final class SQLiteBroughtStation: BroughtStation {
  private let aside: String
  private let file: String
  private let folder: StationFolder
  private let key: PINKey
  private var database: StationDatabase
  /// The roster in use then, under a name aside, where it is to be put in place too.
  private var roster: String?
  private var archive: SQLiteRosterArchive { SQLiteRosterArchive(database, folder: folder.path) }

  /// Opens the copy `aside` of the backup `file`.
  init(_ aside: String, of file: String, in folder: StationFolder, key: PINKey) throws {
    (self.aside, self.file, self.folder, self.key) = (aside, file, folder, key)
    database = try StationDatabase(opening: aside, key: key)
  }

  var identity: StationIdentity { database.identity }
  var keyID: String { database.keyID }
  var log: any ProvableLog & ValueStore & CheckpointStore { SQLiteCaseStore(database) }

  func audited() throws -> any AuditSource { SQLiteAuditSource(try StationDatabase(auditing: aside, key: key)) }

  func naming(_ error: StoreError) -> StoreError { error.naming(file, insteadOf: aside) }

  func missingRoster() throws -> Int? {
    let (number, mark) = try archive.inUse()
    if number == 0 || roster != nil { return nil }
    let file = folder.roster(number)
    guard DatabaseFile.exists(file) else { return number }
    // After an earlier restore another roster may have its number.
    return try mark.isEmpty || DatabaseFile.digest(file) == mark.digest ? nil : number
  }

  func bringRoster(from copy: String) throws {
    let place = folder.roster(try archive.number())
    let brought = place + ".part-brought"
    try DatabaseFile.copy(copy, to: brought)
    do {
      _ = try archive.database(archive.number(), at: brought)
      // The data in use may use the other roster of that number.
      if DatabaseFile.exists(place) { roster = brought } else { try DatabaseFile.put(brought, inPlaceOf: place) }
    } catch {
      DatabaseFile.remove(brought)
      throw error
    }
  }

  func rename(to name: LogName) throws {
    try database.write { database in
      try database.execute(
        sql: "INSERT INTO log_origin SELECT ?, ?, size FROM head", arguments: [name.number, name.origin])
    }
    database = try StationDatabase(opening: aside, key: key)
  }

  func finish() throws {
    database = try StationDatabase(opening: aside, key: key)
    try DatabaseFile.synchronize(aside)
  }

  func putInPlace() throws -> String? {
    let replaced = try setAside()
    try DatabaseFile.put(aside, inPlaceOf: folder.database)
    // After the database, which does not use what is there.
    if let roster { try DatabaseFile.put(roster, inPlaceOf: folder.roster(archive.number())) }
    roster = nil
    return replaced
  }

  /// What was there stays for whoever looks into it, under another name; with it goes a journal that an interrupted run
  /// left, which SQLite would otherwise roll back into the new file.
  private func setAside() throws -> String? {
    let journal = folder.database + "-journal"
    guard DatabaseFile.exists(folder.database) || DatabaseFile.exists(journal) else { return nil }
    var number = 1
    while DatabaseFile.exists("\(folder.database).replaced-\(number)") { number += 1 }
    let name = "\(folder.database).replaced-\(number)"
    if DatabaseFile.exists(folder.database), unsafe link(folder.database, name) != 0 {
      throw StoreError.refused(reason: .cannotKeepFile)
    }
    do {
      if DatabaseFile.exists(journal) { try DatabaseFile.put(journal, inPlaceOf: name + "-journal") }
    } catch {
      DatabaseFile.remove(name)
      throw StoreError.refused(reason: .cannotKeepFile)
    }
    return DatabaseFile.exists(name) ? name : nil
  }

  func discard() {
    DatabaseFile.remove(aside)
    if let roster { DatabaseFile.remove(roster) }
  }
}
