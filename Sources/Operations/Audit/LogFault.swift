package import Ledger

/// Where a checkpoint was found.
package enum CheckpointPlace: Hashable, Sendable {
  /// In the log's own list.
  case database(size: Int64)
  /// In a file of this name.
  case file(String)
  /// Beside the key, as what it signed last.
  case memory
}

/// The first thing in a log that cannot be as Pinline would have left it. Names places, kinds and fields; never a value.
package enum LogFault: Error, Hashable, Sendable {
  /// The entry of this number is not where it belongs: it was removed, moved, or another was put before it.
  case entryMissing(at: Int64)
  /// The bytes are no entry, or one of another number.
  case entryUnreadable(at: Int64)
  /// The station's key did not seal the entry: somebody else wrote it.
  case notSealed(at: Int64)
  /// The bytes are not those that were hashed.
  case entryChanged(at: Int64)
  /// The hashes beside the entry do not follow from those before.
  case treeChanged(at: Int64)
  /// The log's head is not the tree of its entries.
  case headChanged(size: Int64)
  /// The entry names another log.
  case otherLog(at: Int64)
  /// The database's tables, triggers or steps are not those that Pinline made.
  case databaseAltered
  /// A column of a table holds what it cannot hold.
  case wrongValue(String)
  /// The database cannot be read to its end.
  case databaseDamaged
  /// A tile or bundle of an export is missing or not as it should be.
  case exportDamaged(String)
  /// A checkpoint's text or name is not of the form.
  case checkpointUnreadable(CheckpointPlace)
  /// A checkpoint is not signed by the key that signed at the time.
  case checkpointForged(CheckpointPlace)
  /// A checkpoint has another root than the entries.
  case checkpointDiffers(CheckpointPlace)
  /// A checkpoint vouches for more entries than there are.
  case cutOff(have: Int64, CheckpointPlace)
  /// A file has a checkpoint that the database's own list lacks.
  case checkpointRemoved(CheckpointPlace)
  /// An entry that is signed for at once, or the last of 256, has no checkpoint in the log's own list.
  case checkpointMissing(at: Int64)
  /// The key that the entry announces is not vouched for by the key before.
  case keyUnvouched(at: Int64)
  /// No checkpoint is signed by a key that was named, or by one that it vouched for.
  case keyOther
  /// What was written on paper is not what the log has at that size.
  case codeDiffers(size: Int64)
  /// A restored log does not say rightly what it goes on from.
  case continuationFalse(at: Int64)
  /// The row says otherwise than the entry.
  case columnsDiffer(at: Int64)
  /// The fact is none that Pinline writes.
  case factUnknown(at: Int64)
  /// The entry says otherwise about the clock than the entries' times.
  case clockFalse(at: Int64)
  /// The fact may not come where it comes.
  case outOfOrder(at: Int64, CaseReference)
  /// A disclosure without every step before it.
  case unproven(at: Int64, CaseReference)
  /// A step that came too late, or a sibling's case that does not go on from the one it names.
  case untimely(at: Int64, CaseReference)
  /// A committed value is not the one that the entry commits to.
  case valueChanged(at: Int64, field: String)
  /// A committed value is gone and no purge says so.
  case valueMissing(at: Int64, field: String)
  /// A value lies beside an entry that does not commit to it.
  case valueUnknown(at: Int64, field: String)
  /// Values that were erased by a purge are there.
  case valueNotErased(at: Int64)
  /// The list of open cases is not that of the log.
  case openCasesDiffer
  /// The database's list of the log's names is not that of the log.
  case namesDiffer
  /// Another roster is in use than the one that was imported last.
  case rosterDiffers
  /// The file of the roster in use is gone, or not as it was when it was imported.
  case rosterFileDiffers
  /// The PINs that the console created are not those that the log commits to.
  case createdPINsDiffer
  /// The database names another key for PINs than the station's.
  case pinKeyDiffers
}

/// Where in a log a fault is.
package enum FaultSite: Hashable, Sendable {
  /// An entry; one of a case; a value beside one.
  case entry(Int64), caseEntry(Int64, CaseReference), value(Int64, field: String)
  /// The head, the database as a whole, a column of a table, the list of open cases, that of the log's names, the roster in use,
  /// the created PINs.
  case head, database, column(String), openCases, names, roster, createdPINs
  /// A file of an export.
  case file(String)
  case checkpoint(CheckpointPlace)
  /// The key that the log is verified with, or the code from paper of so many entries.
  case key, code(size: Int64)
}

extension LogFault {
  package var site: FaultSite {
    switch self {
    case .entryMissing(let at), .entryUnreadable(let at), .notSealed(let at), .entryChanged(let at),
      .treeChanged(let at),
      .otherLog(let at), .checkpointMissing(let at), .keyUnvouched(let at), .continuationFalse(let at),
      .columnsDiffer(let at), .factUnknown(let at), .clockFalse(let at), .valueNotErased(let at):
      .entry(at)
    case .outOfOrder(let at, let reference), .unproven(let at, let reference), .untimely(let at, let reference):
      .caseEntry(at, reference)
    case .valueChanged(let at, let field), .valueMissing(let at, let field), .valueUnknown(let at, let field):
      .value(at, field: field)
    case .headChanged: .head
    case .databaseAltered, .databaseDamaged: .database
    case .pinKeyDiffers: .column("station.key_id")
    case .wrongValue(let place): .column(place)
    case .exportDamaged(let file): .file(file)
    case .checkpointUnreadable(let place), .checkpointForged(let place), .checkpointDiffers(let place),
      .cutOff(_, let place), .checkpointRemoved(let place):
      .checkpoint(place)
    case .keyOther: .key
    case .codeDiffers(let size): .code(size: size)
    case .openCasesDiffer: .openCases
    case .rosterDiffers, .rosterFileDiffers: .roster
    case .createdPINsDiffer: .createdPINs
    case .namesDiffer: .names
    }
  }
}
