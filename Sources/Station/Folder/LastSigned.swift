import Glibc
package import Ledger

/// The newest checkpoint that the station's key signed, remembered beside the key: a log that is not what was signed gets no
/// further signature (C2SP `tlog-checkpoint`: a log must not sign what is inconsistent with what it signed before).
package final class LastSigned {
  private let file: String
  private let folder: String
  /// What this process signed, for where the file cannot be written.
  private var own: SignedCheckpoint?

  /// The memory in a station's folder of keys.
  package init(_ station: StationFolder) {
    folder = station.keys
    file = "\(folder)/log.last"
  }

  /// Whether there is a place to write it to.
  var canBeWritten: Bool { unsafe access(folder, W_OK | X_OK) == 0 }

  /// What is remembered, by whichever process signed last; nil where nothing is.
  /// - Throws: `StationFolderError.cannotRead` for a file that is there and is no checkpoint.
  package func remembered() throws(StationFolderError) -> SignedCheckpoint? {
    let text = try StationFolder.absent(nil) { () throws(StationFolderError) in
      try Optional(StationFolder.text(of: file, limit: SignedNote.sizeLimit))
    }
    guard let text else { return nil }
    guard let signed = SignedCheckpoint(text) else { throw .cannotRead(file) }
    return signed
  }

  /// Looks whether the log goes on from what was signed last, by a proof from there to its head: hashes that someone put
  /// beside the entries do not help. Where nothing is remembered there is nothing to look at.
  /// - Throws: `StationFolderError.otherHistory`.
  package func check(_ store: any ProvableLog) throws {
    for last in Set([try remembered(), own].compactMap { $0?.checkpoint }) {
      let head = try store.head().frontier
      guard store.origins.contains(last.origin), head.size >= last.size,
        let proof = try proof(from: last.size, to: head.size, in: store),
        MerkleTree.isConsistent(from: last.size, root: last.root, to: head.size, root: head.root, proof: proof)
      else { throw StationFolderError.otherHistory(file) }
    }
  }

  /// Nil where the log's hashes make none. That they cannot be read is no sign of another log.
  private func proof(from old: Int64, to size: Int64, in store: any ProvableLog) throws -> [[UInt8]]? {
    do { return try store.consistencyProof(from: old, to: size) } catch is ProofError { return nil }
  }

  /// Remembers a checkpoint that was just signed, unless another process signed a later one of the same log.
  package func remember(_ signed: SignedCheckpoint) throws(StationFolderError) {
    own = signed
    if let before = try remembered()?.checkpoint, before.origin == signed.checkpoint.origin,
      before.size > signed.checkpoint.size
    {
      return
    }
    try DurableFile.replace(file, with: Array(signed.note.encoded.utf8))
  }

  /// Forgets what was signed, where whoever holds the keys goes back to an older log.
  /// - Parameter signed: what is remembered instead; nil for nothing.
  package func goBack(to signed: SignedCheckpoint?) throws(StationFolderError) {
    own = signed
    if let signed { return try DurableFile.replace(file, with: Array(signed.note.encoded.utf8)) }
    try DurableFile.remove(file)
  }
}
