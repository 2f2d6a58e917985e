import Diagnostics
import Ledger
import TestSupport
import Testing

@Suite("Checkpoints that the journal makes")
struct JournalCheckpointTests {
  private final class Keeper: CheckpointKeeper {
    var calls = 0
    var refuses = false
    func check(_ next: Checkpoint, by key: LogKey) throws { if refuses { throw DiskFull() } }
    func wasKept(_ checkpoint: SignedCheckpoint) { calls += 1 }
  }

  /// A fact that asks for a checkpoint, or not.
  private struct Asking: LoggedFact {
    let kind = "asking"
    let fields: [String: JSON] = [:]
    let checkpoint: CheckpointNeed

    init(_ need: CheckpointNeed) { checkpoint = need }
    init(kind: String, fields: [String: JSON]) throws { checkpoint = .whenDue }
  }

  private let store = MemoryStore<String>()
  private let keeper = Keeper()

  private func journal() throws -> Journal<String> {
    try Journal(store: store, station: "test", clock: SteppingClock(), signer: .test(), keeper: keeper)
  }

  @Test func `come with the facts that ask for one and every 256 entries`() throws {
    let journal = try journal()
    for place in 1...600 {
      let need: CheckpointNeed = place == 100 ? .always : place == 512 ? .never : .whenDue
      try journal.record(Asking(need), by: .sample("x"), policy: 1)
    }
    #expect(store.checkpoints.map(\.checkpoint.size) == [100, 256])
    #expect(keeper.calls == 2)
    let key = try LogSigner.test().publicKey
    var tree = MerkleFrontier.empty
    for row in store.rows {
      tree.append(MerkleTree.leafHash(row.bytes))
      for kept in store.checkpoints where kept.checkpoint.size == tree.size {
        #expect(kept.checkpoint == Checkpoint(origin: store.origin, tree))
        #expect(kept.isSigned(by: [key]))
      }
    }
  }

  @Test func `on request are of the log as it stands and made once`() throws {
    let journal = try journal()
    try journal.record(Asking(.whenDue), by: .sample("x"), policy: 1)
    let first = try journal.checkpoint()
    #expect(first.checkpoint.size == 1)
    #expect(try journal.checkpoint() == first)
    #expect(store.checkpoints == [first])
  }

  @Test func `of a handover are signed by both and later ones by the new key`() throws {
    let journal = try journal()
    let (old, new) = (try LogSigner.test(), try LogSigner.test(2))
    try journal.record(Asking(.always), handingOverTo: new, by: .sample("x"), policy: 1)
    let both = try #require(store.checkpoints.last)
    #expect(both.isSigned(by: [old.publicKey]) && both.isSigned(by: [new.publicKey]))
    try journal.record(Asking(.always), by: .sample("x"), policy: 1)
    let later = try #require(store.checkpoints.last)
    #expect(!later.isSigned(by: [old.publicKey]) && later.isSigned(by: [new.publicKey]))
  }

  @Test func `go on being signed by the old key if the handover was not written`() throws {
    let faulty = FaultyStore()
    let journal = try Journal(store: faulty, station: "test", clock: SteppingClock(), signer: .test())
    faulty.fault = .beforeWriting
    #expect(throws: JournalError.self) {
      try journal.record(Asking(.always), handingOverTo: .test(2), by: .sample("x"), policy: 1)
    }
    faulty.fault = nil
    try journal.record(Asking(.always), by: .sample("x"), policy: 1)
    #expect(try faulty.memory.checkpoints.last?.isSigned(by: [LogSigner.test().publicKey]) == true)
    #expect(faulty.memory.checkpoints.last?.note.signatures.count == 1)
  }

  @Test func `that the keeper refuses stop the entry too`() throws {
    let journal = try journal()
    keeper.refuses = true
    #expect(throws: JournalError.notWritten(reason: .diskFull)) {
      try journal.record(Asking(.always), by: .sample("x"), policy: 1)
    }
    #expect(throws: JournalError.notWritten(reason: .diskFull)) { try journal.checkpoint() }
    #expect(store.rows.isEmpty && store.checkpoints.isEmpty)
    try journal.record(Asking(.whenDue), by: .sample("x"), policy: 1)
    #expect(store.rows.count == 1)
  }

  @Test func `that a stranger put there are not taken for the stations own`() throws {
    let journal = try journal()
    try journal.record(Asking(.whenDue), by: .sample("x"), policy: 1)
    _ = try store.keep { try SignedCheckpoint(Checkpoint(origin: store.origin, $0.frontier), by: [.test(7)]) }
    #expect(throws: JournalError.notWritten(reason: .foreignCheckpoint)) {
      try journal.checkpoint()
    }
  }

  @Test func `are of the log as it stood although it grew meanwhile`() throws {
    let growing = GrowingStore()
    let journal = try Journal(store: growing, station: "test", clock: SteppingClock(), signer: .test())
    try journal.record(Asking(.whenDue), by: .sample("x"), policy: 1)
    growing.grow = { try journal.record(Asking(.whenDue), by: .sample("y"), policy: 1) }
    #expect(try journal.checkpoint().checkpoint.size == 1)
    #expect(growing.memory.rows.count == 2)
  }

  @Test func `are told to the keeper also when the writer did not learn that it wrote`() throws {
    let faulty = FaultyStore()
    let journal = try Journal(store: faulty, station: "test", clock: SteppingClock(), signer: .test(), keeper: keeper)
    faulty.fault = .afterPersisting
    try journal.record(Asking(.always), by: .sample("x"), policy: 1)
    #expect(keeper.calls == 1 && faulty.memory.checkpoints.count == 1)
  }
}

/// A log in memory to which somebody else appends as soon as a checkpoint is kept.
private final class GrowingStore: EntryStore {
  let memory = MemoryStore<String>()
  var grow: () throws -> Void = {}

  var origin: String { memory.origin }

  func append(state: String?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    try memory.append(state: state, label: label, seal: seal)
  }

  func sequence(ofLeaf leaf: [UInt8]) -> Int64? { memory.sequence(ofLeaf: leaf) }

  func entries(of reference: CaseReference) -> [StoredEntry] { memory.entries(of: reference) }

  func head() -> LogHead { memory.head() }

  func keep(checkpoint: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    let kept = try memory.keep(checkpoint: checkpoint)
    try grow()
    return kept
  }
}
