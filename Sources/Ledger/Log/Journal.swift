package import Diagnostics

/// Why there is no receipt. Holds no personal data.
package enum JournalError: Error, Hashable, Sendable {
  /// The entry is certainly not in the log.
  case notWritten(reason: Reason)
  /// Writing failed and so did looking whether the entry is there: nobody knows.
  case outcomeUnknown
  /// What the log holds cannot be read, or is not of this log or case.
  case unreadable
  /// An entry was written by somebody else: its MAC is not of the log's key.
  case strange(entry: Int64)
}

/// The one way into the log. It seals a fact into an entry, has it stored durably, and only then gives a receipt. Where a
/// checkpoint is due it is signed and stored in the same transaction.
package final class Journal<CaseState: Hashable & Sendable> {
  private let store: any EntryStore<CaseState>
  private let station: String
  private let clock: any StationClock
  private var signer: LogSigner
  /// The key that takes over, while its announcement is written: it seals that and signs too.
  private var successor: LogSigner?
  private weak var keeper: (any CheckpointKeeper)?
  /// The entries that it sealed itself, whether or not it is known what became of them: their place and MAC.
  private var appended: [(sequence: Int64, mac: [UInt8])] = []

  /// A journal that writes to `store` for a station of that name, and signs with that key. `keeper` is told of every
  /// checkpoint.
  package init(
    store: some EntryStore<CaseState>, station: String, clock: any StationClock, signer: LogSigner,
    keeper: (any CheckpointKeeper)? = nil
  ) {
    self.store = store
    self.station = station
    self.clock = clock
    self.keeper = keeper
    self.signer = signer
  }

  /// After so many entries a checkpoint is due, whatever they were.
  package static var checkpointInterval: Int64 { 256 }

  /// Appends a fact of a case. `label` and `state` are what the store's own guard holds against it. `openings` are the
  /// personal values that the entry commits to. A field may be committed once only.
  package func append<Fact: LoggedFact>(
    _ fact: Fact, label: String, case reference: CaseReference, by author: Author, policy: Int, state: CaseState,
    openings: [Opening] = []
  ) throws(JournalError) -> Receipt<Fact> {
    let entry = try write(
      { fact }, label: label, case: reference, by: author, policy: policy, state: state, openings)
    return Receipt(fact, entry, of: reference, from: .appended)
  }

  /// Appends a fact that belongs to no case. `need` is for one whose checkpoint has to wait for another entry.
  @discardableResult
  package func record<Fact: LoggedFact>(
    _ fact: Fact, by author: Author, policy: Int, openings: [Opening] = [],
    erasing cases: [CaseReference] = [], checkpoint need: CheckpointNeed? = nil
  ) throws(JournalError) -> RecordReceipt<Fact> {
    let entry = try write(
      { fact }, label: fact.kind, case: nil, by: author, policy: policy, state: nil, openings, erasing: cases,
      need: need)
    return RecordReceipt(fact, entry)
  }

  /// Appends a fact of this kind, which belongs to no case and says something of the log before it: it is made when nobody else can
  /// append any more. Nothing is written where that throws.
  package func record<Fact: LoggedFact>(
    kind: String, by author: Author, policy: Int, making fact: () throws -> Fact
  ) throws(JournalError) {
    _ = try write(fact, label: kind, case: nil, by: author, policy: policy, state: nil, [])
  }

  /// Appends the fact that a new key takes over. The checkpoint with it is signed by the old key and the new; from then
  /// on only the new one signs.
  package func record(
    _ fact: some LoggedFact, handingOverTo next: LogSigner, by author: Author, policy: Int
  ) throws(JournalError) {
    successor = next
    defer { successor = nil }
    try record(fact, by: author, policy: policy)
    signer = next
  }

  /// Signs and keeps a checkpoint of the log as it stands, or returns the one that is kept for that size already.
  package func checkpoint() throws(JournalError) -> SignedCheckpoint {
    let kept: SignedCheckpoint
    do {
      var stood: Checkpoint?
      kept = try store.keep { head in
        try checkNewest(of: head)
        let now = Checkpoint(origin: store.origin, head.frontier)
        stood = now
        return try sign(now)
      }
      // One that was kept before may be a stranger's.
      let current = try stood ?? Checkpoint(origin: store.origin, store.head().frontier)
      guard kept.checkpoint == current, kept.isSigned(by: signers.map(\.publicKey)) else { throw ForeignCheckpoint() }
    } catch {
      throw .notWritten(reason: Self.reason(error))
    }
    keeper?.wasKept(kept)
    return kept
  }

  /// The receipts of a case, read back from the log. They prove what happened, since the log's key sealed every one of
  /// them; they are not of now.
  package func receipts<Fact: LoggedFact>(
    of reference: CaseReference, as _: Fact.Type = Fact.self
  ) throws(JournalError) -> [Receipt<Fact>] {
    do {
      var last: Int64 = -1
      return try store.entries(of: reference).map { stored in
        let entry = try Entry(stored: stored.bytes)
        guard store.origins.contains(entry.origin), entry.case == reference, entry.sequence > last
        else { throw JournalError.unreadable }
        guard signer.isMAC(stored.mac, of: stored.bytes) else { throw JournalError.strange(entry: entry.sequence) }
        last = entry.sequence
        let source: ReceiptSource = hasAppended(entry.sequence, stored.mac) ? .own : .log
        return Receipt(try Fact(kind: entry.kind, fields: entry.fact), entry, of: reference, from: source)
      }
    } catch let error as JournalError {
      throw error
    } catch {
      throw .unreadable
    }
  }

  private func write<Fact: LoggedFact>(
    _ make: () throws -> Fact, label: String, case reference: CaseReference?, by author: Author, policy: Int,
    state: CaseState?, _ openings: [Opening], erasing cases: [CaseReference] = [],
    need: CheckpointNeed? = nil
  ) throws(JournalError) -> Entry {
    var committed: [String: Commitment] = [:]
    for opening in openings {
      // Two values under one name would leave one of them in the side table without a commitment.
      guard committed.updateValue(opening.commitment, forKey: opening.field) == nil
      else { throw .notWritten(reason: .committedTwice) }
    }
    var written: SealedEntry?
    do {
      try store.append(state: state, label: label) { head in
        let fact = try make()
        if !fact.followsStrangers { try checkNewest(of: head) }
        let now = clock.now()
        let entry = Entry(
          origin: store.origin, sequence: head.frontier.size, moment: now,
          clockSetBack: head.last.map { now.wall < $0.wall } ?? false, station: station, author: author,
          case: reference, kind: fact.kind, policy: policy, fact: fact.fields,
          committed: committed)
        let sealed = try SealedEntry(entry, after: head, by: successor ?? signer, openings: openings, erasing: cases) {
          tree in
          let isDue =
            switch need ?? fact.checkpoint {
            case .always: true
            case .whenDue: tree.size % Self.checkpointInterval == 0
            case .never: false
            }
          guard isDue else { return nil }
          return try sign(Checkpoint(origin: store.origin, tree))
        }
        written = sealed
        remember(sealed)
        return sealed
      }
    } catch {
      guard let written else { throw .notWritten(reason: Self.reason(error)) }
      try settle(written, after: error)
    }
    guard let written else { throw .notWritten(reason: .noEntryTaken) }
    if let checkpoint = written.checkpoint { keeper?.wasKept(checkpoint) }
    return written.entry
  }

  /// Nothing goes on from an entry that the log's own key did not seal.
  private func checkNewest(of head: LogHead) throws {
    guard let newest = head.newest, !signer.isMAC(newest.mac, of: newest.bytes) else { return }
    // Where the key was rotated meanwhile, that is what is told.
    try keeper?.check(Checkpoint(origin: store.origin, head.frontier), by: signer.publicKey)
    throw StrangeHead()
  }

  /// A call has a few dozen entries: older ones no longer matter.
  private func remember(_ sealed: SealedEntry) {
    if appended.count >= 4096 { appended = [] }
    appended.append((sealed.entry.sequence, sealed.mac))
  }

  private func hasAppended(_ sequence: Int64, _ mac: [UInt8]) -> Bool {
    appended.last { $0.sequence == sequence }?.mac == mac
  }

  private var signers: [LogSigner] { [signer] + (successor.map { [$0] } ?? []) }

  private func sign(_ checkpoint: Checkpoint) throws -> SignedCheckpoint {
    try keeper?.check(checkpoint, by: signer.publicKey)
    return try SignedCheckpoint(checkpoint, by: signers)
  }

  /// A failed append may have persisted all the same: the digest tells.
  private func settle(_ written: SealedEntry, after error: any Error) throws(JournalError) {
    let found: Int64?
    do { found = try store.sequence(ofLeaf: written.leaf) } catch { throw .outcomeUnknown }
    guard found == written.entry.sequence else { throw .notWritten(reason: Self.reason(error)) }
  }

  private static func reason(_ error: any Error) -> Reason {
    switch error {
    case let failure as any StorageFailure: failure.reason
    case EntryError.tooLong: .entryTooLong
    case EntryError.malformed: .entryWithoutForm
    default: .refused
    }
  }
}

/// The log's newest entry was written by somebody else: nothing goes on from it.
private struct StrangeHead: StorageFailure {
  let reason = Reason.strangeHead
}

/// The store has a checkpoint of this size that the station did not sign.
private struct ForeignCheckpoint: StorageFailure {
  let reason = Reason.foreignCheckpoint
}
