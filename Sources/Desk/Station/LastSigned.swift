import Ledger

/// The newest checkpoint that the station's key signed, remembered beside the key: a log that is not what was signed gets no
/// further signature (C2SP `tlog-checkpoint`: a log must not sign what is inconsistent with what it signed before).
public final class LastSigned {
  private let file: String
  private var last: Checkpoint?

  /// The memory in a station's folder of keys.
  public init(_ folder: StationFolder) {
    file = "\(folder.keys)/log.last"
    last = (try? StationFolder.text(of: file, limit: SignedNote.sizeLimit)).flatMap { SignedCheckpoint($0)?.checkpoint }
  }

  /// Looks whether the log still begins with what was signed last. Where nothing is remembered there is nothing to look at.
  /// - Throws: `StationFolderError.otherHistory`.
  public func check(_ store: any CaseStore) throws {
    guard let last else { return }
    guard store.origins.contains(last.origin), try store.head().frontier.size >= last.size,
      try store.root(at: last.size) == last.root
    else { throw StationFolderError.otherHistory(file) }
  }

  /// Remembers a checkpoint that was just signed. Where that cannot be written, what is remembered on the disk is older,
  /// and has to hold all the same.
  public func remember(_ signed: SignedCheckpoint) {
    last = signed.checkpoint
    try? DurableFile.replace(file, with: Array(signed.note.encoded.utf8))
  }

  /// Forgets what was signed, where whoever holds the keys goes back to an older log.
  /// - Throws: `StationFolderError.cannotWrite`.
  public func goBack(to signed: SignedCheckpoint) throws(StationFolderError) {
    try DurableFile.replace(file, with: Array(signed.note.encoded.utf8))
    last = signed.checkpoint
  }
}
