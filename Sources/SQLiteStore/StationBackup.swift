package import Operations
package import Station
import Desk
import Foundation
import GRDB
package import Ledger

/// Copies of a station's database, taken while it is in use.
package struct StationBackup {
  private let station: StationDatabase
  private let folder: StationFolder

  /// Backups of an open station.
  package init(_ station: StationDatabase, in folder: StationFolder) {
    self.station = station
    self.folder = folder
  }

  /// The file beside a backup that holds the roster in use then.
  package static func roster(of file: String) -> String { file + ".roster" }

  /// Takes a consistent copy, verifies all of it, and only then gives it its name. The roster in use goes beside it.
  /// `keys` are the public keys that its checkpoints have to be signed by. A copy that does not verify, as the report says
  /// then, is kept all the same: neither does the station, and it may be all that there is.
  /// - Throws: `StoreError`, `RestoreError.nameTaken`.
  package func write(to file: String, keys: [LogKey]) throws -> LogReport {
    try Self.checkName(file)
    let aside = file + ".part"
    try DatabaseFile.makeEmpty(aside)
    defer { DatabaseFile.remove(aside) }
    do {
      let copy = try DatabaseQueue(path: aside)
      try station.queue.backup(to: copy)
      try copy.close()
    } catch {
      throw StoreError(error, file: file)
    }
    let report = try LogAudit(SQLiteAuditSource(StationDatabase(auditing: aside)), keys: keys).run()
    let number = try SQLiteRosterArchive(StationDatabase(auditing: aside), folder: folder.path).number()
    if number > 0 { try Self.copy(folder.roster(number), to: Self.roster(of: file)) }
    try DatabaseFile.synchronize(aside)
    try DatabaseFile.put(aside, inPlaceOf: file)
    return report
  }

  /// Looks whether a backup of that name can be made, before anything says that it was.
  /// - Throws: `RestoreError.nameTaken`.
  package static func checkName(_ file: String) throws(RestoreError) {
    for name in [file, roster(of: file)] where DatabaseFile.exists(name) { throw .nameTaken(name) }
  }

  /// Copies a file that is never written again, whole or not at all.
  static func copy(_ source: String, to target: String) throws {
    let aside = target + ".part"
    try DatabaseFile.makeEmpty(aside)
    defer { DatabaseFile.remove(aside) }
    do {
      let (reading, writing) = (
        try FileHandle(forReadingFrom: URL(fileURLWithPath: source)),
        try FileHandle(forWritingTo: URL(fileURLWithPath: aside))
      )
      while let chunk = try reading.read(upToCount: 1 << 20), !chunk.isEmpty { try writing.write(contentsOf: chunk) }
    } catch {
      throw StoreError.refused(reason: "a file cannot be copied")
    }
    try DatabaseFile.synchronize(aside)
    try DatabaseFile.put(aside, inPlaceOf: target)
  }
}

/// Why a backup was not put back. Nothing was changed.
package enum RestoreError: Error, Hashable, Sendable {
  /// The copy does not verify.
  case broken(LogFault)
  /// It has fewer entries than the log is known to have had.
  case older(backup: Int64, known: Int64)
  /// The roster that was in use then is neither beside the backup nor in the station's folder.
  case rosterMissing(Int)
  /// The log's key was rotated after the backup, and nothing shows how.
  case keyUnknown
  /// There is neither a database nor a folder of checkpoints to compare the backup with.
  case nothingToCompare(String)
  /// There is a file of that name.
  case nameTaken(String)
}

extension RestoreError: CustomStringConvertible {
  /// One line, then the hint.
  package var description: String {
    switch self {
    case .broken(let fault): "the copy does not verify: \(fault)\nhint: use another backup; nothing was changed"
    case .older(let backup, let known):
      "the backup has \(backup) entries, but the log had at least \(known)\n"
        + "hint: use a newer backup, or --older to go on under a new name; nothing was changed"
    case .rosterMissing(let number):
      "roster \(number), which was in use then, is missing\nhint: put the backup's .roster file beside it"
    case .nothingToCompare(let folder):
      "nothing says how far the log had come: there is no database, and \(folder) is missing\n"
        + "hint: mount the folder of checkpoints, or --older to go on without it; nothing was changed"
    case .nameTaken(let file): "\(file) is there already\nhint: choose another name; nothing was changed"
    case .keyUnknown:
      "the log's key was rotated after the backup, and nothing shows how\nhint: use a backup from after the rotation"
    }
  }
}
