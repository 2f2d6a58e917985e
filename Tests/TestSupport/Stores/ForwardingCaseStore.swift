package import Ledger
import Records
package import Station
package import Verification

/// What the protocols of a case store require.
package enum CaseStoreRequirement: Hashable, Sendable, CaseIterable {
  /// Of `EntryStore`.
  case origin, origins, append, sequence, entriesOfCase, head, keepCheckpoint
  /// Of `LogStore`.
  case entriesFrom, entriesOfKind, entriesOfKindFrom
  /// Of `LogSearch`.
  case count, entriesMatching
  /// Of `CaseIndex`.
  case openCases, exists, casesCommitting
  /// Of `ValueStore`.
  case openingsOfCase, openingsOfEntry, endedCases, rewrite
  /// Of `CheckpointStore`.
  case checkpointsFrom, checkpointBefore
  /// Of `SubtreeReader`.
  case subtree
}

/// A case store over another, which tells of every call.
package class ForwardingCaseStore: CaseStore {
  private let through: Through<CaseStoreRequirement, any CaseStore>

  /// A store over `base`; an error of `watch` comes instead of the call.
  package init(_ base: any CaseStore, _ watch: @escaping (CaseStoreRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  package var origin: String { through.always(.origin) { $0.origin } }
  package var origins: [String] { through.always(.origins) { $0.origins } }

  package func append(state: Stage?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    try through(.append) { try $0.append(state: state, label: label, seal: seal) }
  }

  package func sequence(ofLeaf leaf: [UInt8]) throws -> Int64? {
    try through(.sequence) { try $0.sequence(ofLeaf: leaf) }
  }

  package func entries(of reference: CaseReference) throws -> [StoredEntry] {
    try through(.entriesOfCase) { try $0.entries(of: reference) }
  }

  package func head() throws -> LogHead { try through(.head) { try $0.head() } }

  package func keep(checkpoint: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    try through(.keepCheckpoint) { try $0.keep(checkpoint: checkpoint) }
  }

  package func storedEntries(from sequence: Int64, limit: Int) throws -> [StoredEntry] {
    try through(.entriesFrom) { try $0.storedEntries(from: sequence, limit: limit) }
  }

  package func storedEntries(ofKind kind: String) throws -> [StoredEntry] {
    try through(.entriesOfKind) { try $0.storedEntries(ofKind: kind) }
  }

  package func storedEntries(ofKind kind: String, from sequence: Int64, since wall: Int64) throws -> [StoredEntry] {
    try through(.entriesOfKindFrom) { try $0.storedEntries(ofKind: kind, from: sequence, since: wall) }
  }

  package func count(of query: LogQuery) throws -> Int { try through(.count) { try $0.count(of: query) } }

  package func entries(matching query: LogQuery, offset: Int, limit: Int) throws -> [[UInt8]] {
    try through(.entriesMatching) { try $0.entries(matching: query, offset: offset, limit: limit) }
  }

  package func openCases() throws -> [OpenCase] { try through(.openCases) { try $0.openCases() } }

  package func exists(_ reference: CaseReference) throws -> Bool { try through(.exists) { try $0.exists(reference) } }

  package func cases(committingTo value: [UInt8], as field: String) throws -> [CaseReference] {
    try through(.casesCommitting) { try $0.cases(committingTo: value, as: field) }
  }

  package func openings(of reference: CaseReference) throws -> [StoredOpening] {
    try through(.openingsOfCase) { try $0.openings(of: reference) }
  }

  package func openings(ofEntry sequence: Int64) throws -> [Opening] {
    try through(.openingsOfEntry) { try $0.openings(ofEntry: sequence) }
  }

  package func endedCases(before wall: Int64) throws -> [EndedCase] {
    try through(.endedCases) { try $0.endedCases(before: wall) }
  }

  package func rewrite() throws { try through(.rewrite) { try $0.rewrite() } }

  package func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint] {
    try through(.checkpointsFrom) { try $0.checkpoints(from: size, limit: limit) }
  }

  package func checkpoint(before size: Int64) throws -> KeptCheckpoint? {
    try through(.checkpointBefore) { try $0.checkpoint(before: size) }
  }

  package func subtree(level: Int, index: Int64) throws -> [UInt8] {
    try through(.subtree) { try $0.subtree(level: level, index: index) }
  }
}
