import Diagnostics
import GRDB
import Station

extension StoreError {
  /// What an error of SQLite's means. The words of a trigger are Pinline's own and hold no data; SQLite's are not kept.
  init(_ error: any Error, file: String) {
    guard let error = error as? DatabaseError else {
      self = error as? StoreError ?? .refused(reason: .cannotBeRead)
      return
    }
    if let words = Self.rowWords(of: error) {
      self = .refused(reason: .rule(words))
      return
    }
    switch error.resultCode {
    case .SQLITE_CORRUPT: self = .damaged(file)
    case .SQLITE_NOTADB: self = .notPinline(file)
    case .SQLITE_FULL: self = .refused(reason: .diskFull)
    case .SQLITE_READONLY: self = .refused(reason: .readOnlyOrGone)
    case .SQLITE_IOERR: self = .refused(reason: .diskFailed)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .refused(reason: .heldByAnother)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .refused(reason: .cannotBeOpened)
    case .SQLITE_CONSTRAINT: self = .refused(reason: Self.rule(of: error))
    default: self = .refused(reason: .databaseError(error.resultCode.rawValue))
    }
  }

  /// What a row of the procedure's tables says, quoted in the message of SQLite's that carries it.
  private static func rowWords(of error: DatabaseError) -> String? {
    guard error.resultCode == .SQLITE_ERROR else { return nil }
    let words = error.message?.split(separator: "'", maxSplits: 1).dropFirst().first?.dropLast()
    return words.flatMap { $0.hasPrefix("procedure: ") ? String($0) : nil }
  }

  private static func rule(of error: DatabaseError) -> Reason {
    guard error.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER, let message = error.message
    else { return .unnamedRule }
    return .rule(message)
  }
}
