import Desk
import Ledger
import SQLiteStore

/// A station's log that is only looked at: no key is needed for that.
struct OpenLog {
  let folder: StationFolder
  let database: StationDatabase
  let store: SQLiteCaseStore
  let archive: SQLiteRosterArchive

  init(_ folder: StationFolder) throws {
    self.folder = folder
    guard folder.exists else { throw StationFolderError.missing(folder.database) }
    try folder.check()
    database = try StationDatabase(opening: folder.database)
    store = SQLiteCaseStore(database)
    archive = SQLiteRosterArchive(database, folder: folder.path)
  }
}

extension CaseReference {
  /// A reference as it is typed on a command line.
  init(typed text: String) throws(Failure) {
    guard let reference = CaseReference(text) else {
      throw Failure("that is no case reference\nhint: two letters and four digits, such as KP-4821", code: 64)
    }
    self = reference
  }
}

extension OpenStation {
  /// A desk of whoever runs a command.
  func desk(for options: StationOptions) throws -> Desk {
    try desk(staff: Operator(account: Operator.account, name: options.operatorName ?? Operator.account))
  }
}
