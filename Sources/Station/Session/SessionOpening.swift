import Ledger
import Verification

/// What is logged when somebody signs in, in its order: whose signatures count, who it is, which policy holds.
struct SessionOpening {
  private let store: any SessionStore
  private let log: SealedLog
  private let signer: LogSigner
  private let journal: Journal<Stage>

  init(_ equipment: StaffSession.Equipment, _ log: SealedLog, _ journal: Journal<Stage>) {
    store = equipment.store
    self.log = log
    signer = equipment.signer
    self.journal = journal
  }

  func signIn(
    _ person: Operator, adopting wanted: Policy, using generator: inout AnyGenerator
  ) throws -> (Author, Policy) {
    let isAnnounced = try isKeyAnnounced()
    let (author, joining) = try StaffRegister.signIn(person, in: log, using: &generator)
    if !isAnnounced { try announceKey(by: author) }
    let newest = try PolicyLog.newest(in: log)
    if let joining { try journal.record(joining, by: author, policy: newest?.number ?? 0) }
    return (author, try adopt(wanted, after: newest, by: author, using: &generator))
  }

  /// A key that the log did not announce signs nothing; that is told before it finds none of the entries to be its own.
  private func isKeyAnnounced() throws -> Bool {
    guard let announced = try LogKeys.announced(in: store) else { return false }
    guard announced.key == signer.publicKey else { throw StationFolderError.otherKey(KeyFile.Purpose.log.name) }
    return true
  }

  private func announceKey(by author: Author) throws {
    let fact = StationFact.keyAnnounced(signer.publicKey.named(store.origin), vouched: nil)
    try journal.record(fact, by: author, policy: 0)
  }

  private func adopt(
    _ wanted: Policy, after newest: Policy?, by author: Author, using generator: inout AnyGenerator
  ) throws -> Policy {
    if let newest, newest.agrees(with: wanted) { return newest }
    let next = wanted.numbered((newest?.number ?? 0) + 1)
    let (fact, openings) = next.fact(using: &generator)
    try journal.record(fact, by: author, policy: next.number, openings: openings)
    return next
  }
}
