import Ledger

/// The newest checkpoint that the station's key signed, remembered beside the key: a log that is not what was signed gets no
/// further signature (C2SP `tlog-checkpoint`: a log must not sign what is inconsistent with what it signed before).
public struct LastSigned {
  private let file: String

  /// The memory in a station's folder of keys.
  public init(_ folder: StationFolder) { file = "\(folder.keys)/log.last" }

  /// Looks whether the log still begins with what was signed last. Where nothing is remembered there is nothing to look at.
  /// - Throws: `StationFolderError.otherHistory`.
  public func check(_ store: any CaseStore) throws {
    guard let last = remembered else { return }
    guard store.origins.contains(last.origin), try store.head().frontier.size >= last.size,
      try store.root(at: last.size) == last.root
    else { throw StationFolderError.otherHistory(file) }
  }

  /// Remembers a checkpoint. Not being able to does no harm: what is remembered then is older, and has to hold all the same.
  public func remember(_ note: String) {
    try? DurableFile.replace(file, with: Array(note.utf8), isDurable: false)
  }

  private var remembered: Checkpoint? {
    (try? StationFolder.text(of: file, limit: SignedNote.sizeLimit)).flatMap { SignedCheckpoint($0)?.checkpoint }
  }
}
