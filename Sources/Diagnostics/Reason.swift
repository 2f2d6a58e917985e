/// Why something could not be stored or read, where that is part of another problem. Names files and rules; never a value.
package enum Reason: Hashable, Sendable {
  /// The disk has no room, or failed.
  case diskFull, diskFailed
  /// What is written to is read-only, or is not where it was.
  case readOnlyOrGone
  /// Another process is at it.
  case heldByAnother
  /// It cannot be opened, or not be read.
  case cannotBeOpened, cannotBeRead
  /// The database's own error of this number.
  case databaseError(Int32)
  /// A rule of the database refused, which says so itself: `log: entries are never changed`.
  case rule(String)
  /// A rule of the database refused that has no words.
  case unnamedRule
  /// The database is of an earlier version.
  case earlierVersion
  /// The database did nothing, or wrote nothing, and said nothing.
  case nothingDone, nothingWritten
  /// A file cannot be made, renamed, copied, opened or kept.
  case cannotMakeFile, cannotRenameFile, cannotCopyFile, cannotOpenFile, cannotKeepFile
  /// A PIN was to be kept that is not sealed.
  case pinNotSealed
  /// The entry is too long, has no form, or commits to a field twice.
  case entryTooLong, entryWithoutForm, committedTwice
  /// The store took no entry.
  case noEntryTaken
  /// It was refused, and nothing says why.
  case refused
  /// There is a checkpoint that the station did not sign.
  case foreignCheckpoint
  /// Somebody else wrote the newest entry of the log.
  case strangeHead
  /// The log's key would not sign.
  case keyWouldNotSign
  /// A PIN could not be created.
  case newPIN
  /// A file is not there, or there already.
  case missing(String), existsAlready(String)
  /// A file, or a row of a table, could not be looked at, whatever is in it.
  case readFailed(String, ReadFailure)
  /// A column of a table holds what it cannot hold.
  case wrongValue(String)
  /// A file cannot be read, or not be written.
  case cannotRead(String), cannotWrite(String)
  /// A file is not ours, or open to others.
  case notOurs(String), tooOpen(String)
  /// A file is no key, or another key than the one that the log announced.
  case notAKey(String), otherKey(String)
  /// The log is not the one that a file says was signed last.
  case otherHistory(String)
  /// Another process is at work in a folder.
  case busy(String)
  /// The system handed a file over.
  case handedOver(String)
  /// A file is no database of Pinline's, of a newer one, damaged, or altered.
  case notPinline(String), newer(String), damaged(String), altered(String)
  /// A database of a live station, or of one for practice, where the other was meant.
  case otherKind(String, isLive: Bool)
  /// A file of another station.
  case otherStation(String)
  /// What is asked for lies sealed in a file whose key is not at hand.
  case sealed(String)
  /// Another import came first.
  case importOvertaken, rosterChanged
}

extension Reason {
  /// A name that stays the same in every language; the log has it. It names no file.
  package var code: String {
    let text = "\(self)"
    return String(text.prefix { $0 != "(" })
  }
}
