package import Diagnostics
import Files
import Glibc
package import Ledger

/// The folder outside the database in which checkpoints are kept as files, so that a log whose end was cut off shows. It
/// may lie on another disk or a share, and be that of many stations. It also sees to it that the key signs only what goes on
/// from what it signed before.
package final class CheckpointFolder: CheckpointKeeper {
  package let path: String
  /// Whether nothing goes on while it cannot be written.
  package let isRequired: Bool
  /// Why checkpoints are not written to it at the moment; nil while they are.
  package private(set) var trouble: Reason?
  private let store: any ProvableLog & CheckpointStore
  private let isOwn: Bool
  private let memory: LastSigned
  private let logKey: String
  private var complete: Int64?
  private var unremembered: SignedCheckpoint?

  /// The folder that a policy names for a station's checkpoints.
  package init(_ policy: Policy, of station: StationFolder, store: any ProvableLog & CheckpointStore) {
    path = station.resolve(policy.checkpoints)
    isOwn = path != policy.checkpoints
    isRequired = policy.requiresCheckpoints
    self.store = store
    memory = LastSigned(station)
    logKey = station.key(.log)
  }

  /// The log has to go on from what was signed last, and the key has to be the one that it announced last: another console
  /// may have rotated it.
  ///
  /// What was signed has to be known outside of the database, or else nothing more is signed: whoever keeps both places from being
  /// written could put an older database back, and nothing would show it.
  package func check(_ next: Checkpoint, by key: LogKey) throws {
    try memory.check(store)
    if !isWitnessed { write() }
    guard isWitnessed, memory.canBeWritten || canBeWritten else { throw StationFolderError.cannotWrite(path) }
    guard let announced = try LogKeys.announced(in: store), announced.key != key else { return }
    throw StationFolderError.otherKey(logKey)
  }

  /// Whether what was signed last is known outside of the database.
  package var isWitnessed: Bool {
    guard let unremembered else { return true }
    return complete.map { $0 >= unremembered.checkpoint.size } ?? false
  }

  private var canBeWritten: Bool { unsafe access(path, W_OK | X_OK) == 0 || isOwn && errno == ENOENT }

  /// Remembers what was signed, and brings the folder up to date.
  package func wasKept(_ checkpoint: SignedCheckpoint) {
    unremembered = checkpoint
    write()
  }

  /// Remembers, and writes every checkpoint that the folder does not have yet, oldest first. What cannot be written now is
  /// tried again with the next; one of the two failing does not stop the other.
  private func write() {
    let forgotten = failure { () throws(StationFolderError) in
      if let unremembered { try memory.remember(unremembered) }
      unremembered = nil
    }
    let missing = failure { () throws(StationFolderError) in try bringUpToDate() }
    trouble = missing ?? forgotten
  }

  private func failure(_ work: () throws(StationFolderError) -> Void) -> Reason? {
    do {
      try work()
      return nil
    } catch {
      return error.reason
    }
  }

  /// Tries again if something is missing. Whether all that has to be there is.
  package func isComplete() -> Bool {
    if trouble != nil || complete == nil { write() }
    return trouble == nil
  }

  private func bringUpToDate() throws(StationFolderError) {
    // Only a folder inside the station's own is made: a share that is not mounted has to show.
    let folder: Folder
    do throws(FileFault) { folder = try isOwn ? Folder.make(path) : Folder(path, .parent) } catch {
      throw StationFolderError(error)
    }
    guard unsafe access(path, W_OK | X_OK) == 0 else { throw errno == ENOENT ? .missing(path) : .cannotWrite(path) }
    let first: Int64
    if let complete { first = complete + 1 } else { first = try firstMissing() }
    while true {
      guard let batch = try? store.checkpoints(from: max(first, (complete ?? -1) + 1), limit: 256)
      else { throw .cannotRead(path) }
      for kept in batch { try write(kept, in: folder) }
      guard batch.count == 256 else { break }
    }
  }

  private func write(_ kept: KeptCheckpoint, in folder: Folder) throws(StationFolderError) {
    if let name = CheckpointFile(kept) {
      // What was kept here once is never replaced, not even where it cannot be read: it may be all that shows a log that was
      // rewritten.
      if let (file, before) = try found(name) {
        guard before == kept.note else { throw .otherHistory(file) }
      } else {
        do throws(FileFault) {
          try shelf(of: name, in: folder).replace("\(name)", with: Array(kept.note.utf8), mode: isOwn ? 0o600 : 0o644)
        } catch {
          throw StationFolderError(error)
        }
      }
    }
    complete = kept.size
  }

  /// A checkpoint's file and what it holds: in its place, or in the folder itself, where files were kept before there were places.
  private func found(_ name: CheckpointFile) throws(StationFolderError) -> (file: String, text: String)? {
    for file in ["\(path)/\(name.path)", "\(path)/\(name)"] {
      let text = try StationFolder.absent(nil) { () throws(StationFolderError) in
        try Optional(StationFolder.text(of: file, limit: SignedNote.sizeLimit))
      }
      if let text { return (file, text) }
    }
    return nil
  }

  /// Where a file goes; what is not there yet is made.
  private func shelf(of name: CheckpointFile, in folder: Folder) throws(FileFault) -> Folder {
    var shelf = folder
    for part in name.path.split(separator: "/").dropLast() {
      shelf = try shelf.folder(String(part), making: isOwn ? 0o700 : 0o755)
    }
    return shelf
  }

  /// Files are written in order, so what is missing at the start is what comes after the newest that is there.
  private func firstMissing() throws(StationFolderError) -> Int64 {
    var size = Int64.max
    while true {
      guard let kept = try? store.checkpoint(before: size) else { return 0 }
      if let name = CheckpointFile(kept), try found(name)?.text == kept.note { return kept.size + 1 }
      size = kept.size
    }
  }
}
