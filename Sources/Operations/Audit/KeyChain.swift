import Station
import Ledger

/// The keys that a log announced, and whose signatures count at which size.
struct KeyChain {
  private struct Link {
    let sequence: Int64
    let key: LogKey
  }

  /// Keys that whoever audits the log has from elsewhere; empty if there are none.
  let trusted: [LogKey]
  private var links: [Link] = []
  /// The largest size that a trusted key, or one that it leads to, signed.
  private(set) var signedUpTo: Int64?
  private var verified: (note: String, isGood: Bool)?

  init(trusted: [LogKey]) { self.trusted = trusted }

  /// The key that signs at the end.
  var newest: LogKey? { links.last?.key }
  /// How often a new key took over.
  var rotations: Int { max(0, links.count - 1) }

  /// Takes an announcement in: the first as it is, any other only with the key before vouching for it. Two consoles that
  /// are opened at once may both announce the same.
  mutating func take(_ key: VerifierKey, vouched: NoteSignature?, at sequence: Int64) throws(LogFault) {
    if let last = links.last {
      if last.key == key.key { return }
      guard let vouched, vouched.isBy(last.key.named(key.name), of: LogKeys.handover(to: key))
      else { throw .keyUnvouched(at: sequence) }
    }
    links.append(Link(sequence: sequence, key: key.key))
  }

  /// Looks whether a checkpoint is signed by the key in force at its size. `ahead` may have done so already.
  mutating func check(
    _ kept: KeptCheckpoint, _ signed: SignedCheckpoint, at place: CheckpointPlace, ahead: SignaturesAhead?
  ) throws(LogFault) {
    let size = signed.checkpoint.size
    guard let own = links.lastIndex(where: { $0.sequence < size }) else { throw .checkpointForged(place) }
    // The same note stands in the database and in a file; its signature need be looked at once.
    if verified?.note != kept.note {
      let key = links[own].key
      verified = (kept.note, ahead?.isSigned(kept.note, by: key) ?? signed.isSigned(by: [key]))
    }
    guard verified?.isGood == true else { throw .checkpointForged(place) }
    let isTrusted = trusted.isEmpty || links[...own].contains { trusted.contains($0.key) }
    if isTrusted { signedUpTo = max(signedUpTo ?? 0, size) }
  }

  /// Looks whether a checkpoint of entries that a restore lost is signed by any of the keys; which was in force then was
  /// lost with them.
  func checkLost(_ signed: SignedCheckpoint, at place: CheckpointPlace) throws(LogFault) {
    guard signed.isSigned(by: links.map(\.key)) else { throw .checkpointForged(place) }
  }

  /// Whether one of the keys signed a text.
  func vouches(_ signature: NoteSignature, for text: String) -> Bool {
    links.contains { signature.isBy($0.key.named(signature.name), of: text) }
  }

  /// Whether what was named from elsewhere vouches for anything here.
  func checkTrust() throws(LogFault) {
    if !trusted.isEmpty, signedUpTo == nil { throw .keyOther }
  }
}
