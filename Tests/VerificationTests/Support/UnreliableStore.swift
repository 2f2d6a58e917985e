import Ledger
import TestSupport
import Verification

/// A log in memory whose appends fail now and then, before or after the entry persisted, as the seed has it.
final class UnreliableStore: EntryStore {
  private let memory = MemoryStore<Stage>()
  private var generator: SeededGenerator
  private var lookUpFails = false
  /// How many appends failed.
  private(set) var failures = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  var origin: String { memory.origin }

  func append(state: Stage?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    let chance = Int.random(in: 0..<100, using: &generator)
    lookUpFails = chance.isMultiple(of: 2)
    // Of ten failures in a hundred, half persist; of either kind nobody can tell in half.
    if chance >= 10 { return try memory.append(state: state, label: label, seal: seal) }
    failures += 1
    if chance >= 5 { try memory.append(state: state, label: label, seal: seal) } else { _ = try seal(memory.head()) }
    throw Unreliable()
  }

  func sequence(ofLeaf leaf: [UInt8]) throws -> Int64? {
    if lookUpFails { throw Unreliable() }
    return memory.sequence(ofLeaf: leaf)
  }

  func entries(of reference: CaseReference) -> [StoredEntry] { memory.entries(of: reference) }

  func head() -> LogHead { memory.head() }

  func keep(checkpoint: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    try memory.keep(checkpoint: checkpoint)
  }

  private struct Unreliable: Error {}
}
