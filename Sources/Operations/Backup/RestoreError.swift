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
