import Foundation
import Station
import Ledger
import SQLiteStore

/// A station's log that is only looked at: no key is needed for that, but for what lies sealed beside it and what the roster says.
struct OpenLog {
  let folder: StationFolder
  let database: StationDatabase
  let store: SQLiteCaseStore

  init(_ folder: StationFolder) throws {
    self.folder = folder
    guard folder.exists else { throw StationFolderError.missing(folder.database) }
    try folder.check()
    database = try StationDatabase(opening: folder.database, key: KeysAtHand.pinKey(of: folder))
    store = SQLiteCaseStore(database)
  }

  /// The station's rosters.
  func archive(_ environment: [String: String] = ProcessInfo.variables) throws -> SQLiteRosterArchive {
    try database.unlock(of: folder, environment: environment)
    return SQLiteRosterArchive(database, folder: folder.path)
  }

  /// The zone that its times are told in: that of the newest policy in the log itself, whatever became of the file. What the log
  /// says of policies may make no sense; the rest is shown for all that.
  func zone() throws -> StationZone {
    do { return try (PolicyLog.newest(in: PlainLog(store)) ?? .initial).zone } catch let error as StoreError {
      throw error
    } catch {
      return Policy.initial.zone
    }
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
  /// The session of whoever runs a command.
  func session(for options: StationOptions) throws -> StaffSession {
    try session(of: options.operatorName.map { try Operator(named: $0) } ?? Operator(ofAccount: Operator.account))
  }
}
