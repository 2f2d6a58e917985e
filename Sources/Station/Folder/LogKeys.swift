import Files
import Glibc
package import Ledger
package import Verification

/// The keys that sign a station's checkpoints, as its log announces them.
package enum LogKeys {
  /// What the old key signs for a new one.
  package static func handover(to key: VerifierKey) -> String { "pinline log key/v1\n\(key)\n" }

  /// What the key signs when a log is restored from a backup older than what it is known to have come to: the log as it
  /// goes on, and what it goes on from.
  package static func continuation(of log: Checkpoint, after last: Checkpoint) -> String {
    "pinline log continued/v1\n\(log.text)\(last.text)"
  }

  /// Signs for a restored log that goes on as `log` after `last`.
  package static func vouch(
    for log: Checkpoint, after last: Checkpoint, by signer: LogSigner
  ) throws(SigningFailed) -> NoteSignature {
    try signer.sign(continuation(of: log, after: last), as: log.origin)
  }

  /// The key that the log announced last, or nil before the first.
  package static func announced(in store: any LogStore) throws -> VerifierKey? { try all(in: store).last }

  /// All keys that the log announced, oldest first.
  package static func all(in store: any LogStore) throws -> [VerifierKey] {
    try store.entries(ofKind: StationFact.Kind.keyAnnounced.rawValue).compactMap { bytes in
      let entry = try Entry(stored: bytes)
      guard case .keyAnnounced(let key, _) = try StationFact(kind: entry.kind, fields: entry.fact) else { return nil }
      return key
    }
  }

  /// The rotations that lead from one key to another, as they were written down beside the keys: a log that is restored
  /// from before them has to tell them again. Nil if nothing leads there.
  package static func handovers(
    in folder: StationFolder, from old: LogKey, to new: LogKey
  ) throws(StationFolderError) -> [(key: VerifierKey, vouched: NoteSignature)]? {
    let text = try StationFolder.absent("") { () throws(StationFolderError) in
      try StationFolder.text(of: folder.handovers)
    }
    let lines = text.split(separator: "\n").compactMap { line -> (key: VerifierKey, vouched: NoteSignature)? in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let key = VerifierKey(parts[0]) else { return nil }
      return NoteSignature(name: key.name, encoded: parts[1]).map { (key, $0) }
    }
    // A rotation that failed leaves a line that leads nowhere, so every way is followed.
    var ways: [LogKey: [(key: VerifierKey, vouched: NoteSignature)]] = [old: []]
    for line in lines {
      let before = ways.first { line.vouched.isBy($0.key.named(line.key.name), of: handover(to: line.key)) }
      if let before { ways[line.key.key] = before.value + [line] }
    }
    return ways[new]
  }

  /// The station's own signer, which has to be the one that the log announced. Where the log announced none yet, as one
  /// that was made before there were checkpoints, a key is made.
  /// - Throws: `StationFolderError`: nothing goes unsigned for want of a key.
  package static func signer(
    in folder: StationFolder, for store: any ProvableLog, environment: [String: String]
  ) throws -> LogSigner {
    let file = folder.key(.log)
    try LastSigned(folder).check(store)
    guard let announced = try announced(in: store) else {
      let isFile = unsafe access(file, F_OK) == 0
      if !isFile, KeyFile.credential(.log, environment: environment) == nil { try KeyFile.make(.log, in: folder) }
      return try KeyFile.signer(in: folder, environment: environment)
    }
    if try next(in: folder)?.publicKey == announced.key {
      // A rotation was interrupted after the log had announced the new key.
      try putInPlace(in: folder)
    }
    let signer = try KeyFile.signer(in: folder, environment: environment)
    guard signer.publicKey == announced.key else { throw StationFolderError.otherKey(file) }
    return signer
  }

  /// Makes a new key, has the log announce it under the old key's signature, and puts it in place of the old one.
  /// Interrupted, it is either not announced at all, or put in place when the station is next opened.
  package static func rotate(
    in folder: StationFolder, of journal: Journal<Stage>, origin: String, from old: LogSigner, by author: Author,
    policy: Int, environment: [String: String]
  ) throws -> VerifierKey {
    if let file = KeyFile.credential(.log, environment: environment) { throw StationFolderError.handedOver(file) }
    let keys: Folder
    do throws(FileFault) { keys = try Folder(folder.keys) } catch { throw StationFolderError(error) }
    guard keys.lock() else { throw StationFolderError.busy(folder.keys) }
    try DurableFile.remove(folder.key(.log) + asideSuffix)
    try KeyFile.make(.log, in: folder, suffix: asideSuffix)
    let next = try KeyFile.signer(in: folder, suffix: asideSuffix, environment: [:])
    let key = next.publicKey.named(origin)
    let vouched = try old.sign(handover(to: key), as: origin)
    let before = try StationFolder.absent("") { () throws(StationFolderError) in
      try StationFolder.text(of: folder.handovers)
    }
    try DurableFile.replace(folder.handovers, with: Array("\(before)\(key) \(vouched.encoded)\n".utf8))
    try KeyFile.keepSeal(of: old, in: folder)
    try journal.record(
      StationFact.keyAnnounced(key, vouched: vouched), handingOverTo: next, by: author, policy: policy)
    try putInPlace(in: folder)
    return key
  }

  /// Ends a rotation that was interrupted after a log had announced the new key; nothing otherwise.
  package static func endRotation(in folder: StationFolder, announcedIn store: any LogStore) throws {
    guard let announced = try announced(in: store), try next(in: folder)?.publicKey == announced.key else { return }
    try putInPlace(in: folder)
  }

  private static let asideSuffix = ".next"

  /// The key of a rotation that was interrupted, if there is a whole one.
  private static func next(in folder: StationFolder) throws(StationFolderError) -> LogSigner? {
    do throws(StationFolderError) {
      return try KeyFile.signer(in: folder, suffix: asideSuffix, environment: [:])
    } catch {
      if case .readFailed = error { throw error }
      return nil
    }
  }

  private static func putInPlace(in folder: StationFolder) throws(StationFolderError) {
    let file = folder.key(.log)
    try DurableFile.rename(file + asideSuffix, to: KeyFile.Purpose.log.name)
  }
}
