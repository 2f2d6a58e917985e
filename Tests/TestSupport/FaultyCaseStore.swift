package import Records
package import Station
import Desk
package import Ledger
package import Verification

/// A case store over another, whose n-th append fails, once, before or after it persisted, and whose look-ups may fail.
package final class FaultyCaseStore: CaseStore {
  /// When an append fails.
  package enum Fault: Hashable, Sendable, CaseIterable {
    /// Nothing was written.
    case beforePersisting
    /// The entry is in the log, but the writer does not learn so.
    case afterPersisting
  }

  /// How many appends there were, failed ones included.
  package private(set) var appends = 0
  /// How many looks at what became of a failed append will fail too.
  package var failingLookUps = 0
  /// Whether keeping a created PIN fails.
  package var keepingFails = false
  /// Whether rewriting the file fails.
  package var rewritingFails = false
  /// Whether reading fails.
  package var readingFails = false
  private let base: any CaseStore
  private var plan: (append: Int, fault: Fault)?

  /// A store that works until told otherwise.
  package init(_ base: any CaseStore) { self.base = base }

  /// Makes one append to come fail: 1 is the next.
  package func fail(append number: Int, _ fault: Fault) { plan = (appends + number, fault) }

  /// The log's name.
  package var origin: String { base.origin }

  /// Appends, unless it is this one's turn to fail.
  package func append(state: Stage?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    appends += 1
    guard let plan, plan.append == appends else { return try base.append(state: state, label: label, seal: seal) }
    self.plan = nil
    switch plan.fault {
    case .beforePersisting: _ = try seal(try base.head())
    case .afterPersisting: try base.append(state: state, label: label, seal: seal)
    }
    throw FaultyStoreFailure()
  }

  /// Looks, or fails as told.
  package func sequence(ofLeaf leaf: [UInt8]) throws -> Int64? {
    if failingLookUps > 0 {
      failingLookUps -= 1
      throw FaultyStoreFailure()
    }
    return try base.sequence(ofLeaf: leaf)
  }

  /// As the store below.
  package func entries(of reference: CaseReference) throws -> [[UInt8]] {
    try reading { try base.entries(of: reference) }
  }
  /// As the store below.
  package func head() throws -> LogHead { try reading { try base.head() } }
  /// As the store below.
  package func purgeable(before wall: Int64) throws -> [PurgeableCase] {
    try reading { try base.purgeable(before: wall) }
  }

  /// As the store below.
  package func count(of query: LogQuery) throws -> Int { try reading { try base.count(of: query) } }

  /// As the store below.
  package func entries(matching query: LogQuery, offset: Int, limit: Int) throws -> [[UInt8]] {
    try reading { try base.entries(matching: query, offset: offset, limit: limit) }
  }

  /// As the store below.
  package func cases(of student: StudentID) throws -> [CaseReference] { try reading { try base.cases(of: student) } }

  /// Rewrites, or fails as told.
  package func rewrite() throws {
    if rewritingFails { throw FaultyStoreFailure() }
    try base.rewrite()
  }

  /// As the store below.
  package var origins: [String] { base.origins }

  /// As the store below.
  package func keep(checkpoint: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    try reading { try base.keep(checkpoint: checkpoint) }
  }

  /// As the store below.
  package func subtree(level: Int, index: Int64) throws -> [UInt8] {
    try reading { try base.subtree(level: level, index: index) }
  }

  /// As the store below.
  package func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint] {
    try reading { try base.checkpoints(from: size, limit: limit) }
  }

  /// As the store below.
  package func checkpoint(before size: Int64) throws -> KeptCheckpoint? {
    try reading { try base.checkpoint(before: size) }
  }

  /// As the store below.
  package func openCases() throws -> [OpenCase] { try reading { try base.openCases() } }
  /// As the store below.
  package func exists(_ reference: CaseReference) throws -> Bool { try reading { try base.exists(reference) } }

  /// As the store below.
  package func openings(of reference: CaseReference) throws -> [StoredOpening] {
    try reading { try base.openings(of: reference) }
  }

  /// As the store below.
  package func openings(ofEntry sequence: Int64) throws -> [Opening] {
    try reading { try base.openings(ofEntry: sequence) }
  }

  /// As the store below.
  package func entries(from sequence: Int64, limit: Int) throws -> [[UInt8]] {
    try reading { try base.entries(from: sequence, limit: limit) }
  }

  /// As the store below.
  package func entries(ofKind kind: String) throws -> [[UInt8]] { try reading { try base.entries(ofKind: kind) } }
  /// As the store below.
  package func createdPINs(of owner: PINOwner) throws -> [SealedPIN] { try reading { try base.createdPINs(of: owner) } }

  /// Keeps the PIN, or fails as told.
  package func keep(_ pin: SealedPIN, of owner: PINOwner) throws {
    if keepingFails { throw FaultyStoreFailure() }
    try base.keep(pin, of: owner)
  }

  /// As the store below.
  package func hasCreatedPIN(_ mark: PINMark, otherThan guardian: GuardianID?) throws -> Bool {
    try reading { try base.hasCreatedPIN(mark, otherThan: guardian) }
  }

  private func reading<Value>(_ body: () throws -> Value) throws -> Value {
    if readingFails { throw FaultyStoreFailure() }
    return try body()
  }
}

/// The failure of a faulty store.
package struct FaultyStoreFailure: StorageFailure {
  /// As a real store would say it.
  package let reason = "the disk is full"

  /// A failure.
  package init() {}
}
