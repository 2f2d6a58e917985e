import GRDB
import Operations
import Station

/// The database in use, of which it is not known who wrote what in it.
final class SQLiteFoundStation: FoundStation {
  private let database: StationDatabase
  private let folder: StationFolder
  private let key: PINKey

  /// Opens it to be read. Where its tables or triggers are altered, anything may stand in it.
  init(in folder: StationFolder, key: PINKey) throws {
    (self.folder, self.key) = (folder, key)
    database = try StationDatabase(auditing: folder.database, key: key)
    guard database.isUnaltered else { throw StoreError.altered(folder.database) }
  }

  var keyID: String { database.keyID }

  /// Every entry is found through every index: what is copied row by row would otherwise lack those that are not.
  func audited() throws -> any AuditSource {
    let source = SQLiteAuditSource(database)
    try source.eachLeaf({ _ in }, atEnd: {})
    return source
  }

  func carry(_ own: OwnRows) throws -> any BroughtStation {
    let aside = folder.database + ".new"
    DatabaseFile.remove(aside)
    do {
      let fresh = try StationDatabase(creating: aside, database.identity, key: key)
      try RowCopy(from: database.path, to: fresh).run(own)
      return try SQLiteBroughtStation(aside, of: folder.database, in: folder, key: key)
    } catch {
      DatabaseFile.remove(aside)
      throw (error as? StoreError)?.naming(folder.database, insteadOf: aside) ?? error
    }
  }
}
