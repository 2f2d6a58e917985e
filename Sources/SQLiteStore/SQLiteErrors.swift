import GRDB
import Station

extension StoreError {
  /// What an error of SQLite's means. The words of a trigger are Pinline's own and hold no data; SQLite's are not kept.
  init(_ error: any Error, file: String) {
    guard let error = error as? DatabaseError else {
      self = error as? StoreError ?? .refused(reason: "it cannot be read")
      return
    }
    if let words = Self.rowWords(of: error) {
      self = .refused(reason: words)
      return
    }
    switch error.resultCode {
    case .SQLITE_CORRUPT: self = .damaged(file)
    case .SQLITE_NOTADB: self = .notPinline(file)
    case .SQLITE_FULL: self = .refused(reason: "the disk is full")
    case .SQLITE_READONLY: self = .refused(reason: "it is read-only, or was moved or removed")
    case .SQLITE_IOERR: self = .refused(reason: "the disk failed")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .refused(reason: "another process holds it")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .refused(reason: "it cannot be opened")
    case .SQLITE_CONSTRAINT: self = .refused(reason: Self.words(of: error))
    default: self = .refused(reason: "SQLite's error \(error.resultCode.rawValue)")
    }
  }

  /// What a row of the procedure's tables says, quoted in the message of SQLite's that carries it.
  private static func rowWords(of error: DatabaseError) -> String? {
    guard error.resultCode == .SQLITE_ERROR else { return nil }
    let words = error.message?.split(separator: "'", maxSplits: 1).dropFirst().first?.dropLast()
    return words.flatMap { $0.hasPrefix("procedure: ") ? String($0) : nil }
  }

  private static func words(of error: DatabaseError) -> String {
    guard error.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER, let message = error.message
    else { return "a rule of the tables was broken" }
    return message
  }
}
