import Diagnostics
import Ledger
import TestSupport

/// A log in memory that fails, or lies about what it holds, as told.
final class FaultyStore: EntryStore {
  enum Fault {
    case beforeSealing
    case beforeWriting
    case afterPersisting
    case withoutSealing
  }

  /// What the next appends do instead of working.
  var fault: Fault?
  /// What they throw.
  var failure: any Error = DiskFull()
  var lookUpFails = false
  /// What is read back in place of the stored bytes.
  var rewrite: ([[UInt8]]) throws -> [[UInt8]] = { $0 }
  let memory: MemoryStore<String>

  init(origin: String = "pinline/practice/test") { memory = MemoryStore(origin: origin) }

  var origin: String { memory.origin }

  func append(state: String?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    switch fault {
    case nil: try memory.append(state: state, label: label, seal: seal)
    case .beforeSealing: throw failure
    case .beforeWriting:
      _ = try seal(head())
      throw failure
    case .afterPersisting:
      try memory.append(state: state, label: label, seal: seal)
      throw failure
    case .withoutSealing: return
    }
  }

  func sequence(ofLeaf leaf: [UInt8]) throws -> Int64? {
    if lookUpFails { throw DiskFull() }
    return memory.sequence(ofLeaf: leaf)
  }

  func entries(of reference: CaseReference) throws -> [StoredEntry] {
    // Whoever rewrites them has the key: what is found is their content.
    let signer = try LogSigner.test()
    return try rewrite(memory.entries(of: reference).map(\.bytes)).map {
      StoredEntry(bytes: $0, mac: signer.mac(of: $0))
    }
  }

  func head() -> LogHead { memory.head() }

  func keep(checkpoint: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    try memory.keep(checkpoint: checkpoint)
  }
}

/// A failure that says what it is.
struct DiskFull: StorageFailure {
  let reason = Reason.diskFull
}
