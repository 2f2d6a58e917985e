import Station
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
  init(argument text: String) throws(UsageError) {
    do throws(Problem) {
      try self.init(typed: text)
    } catch {
      throw switch error {
      case .form: .noReference
      case .misheard: .misheardReference
      }
    }
  }
}

extension OpenStation {
  /// A desk of whoever runs a command.
  func desk(for options: StationOptions) throws -> Desk {
    try desk(staff: Operator(ofAccount: options.operatorName ?? Operator.account))
  }
}
