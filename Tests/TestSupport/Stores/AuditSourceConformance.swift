package import Ledger
package import Operations
import Verification

/// What every log does that is audited.
package enum AuditSourceConformance {
  /// A source, and what it holds.
  package struct Subject {
    /// The log as an audit reads it.
    package let source: any AuditSource
    /// The name that it began under, its entries, its checkpoints, and the cases that are open in it.
    package let origin: String, entries: [[UInt8]], checkpoints: [KeptCheckpoint]
    /// Each open case with its first and newest entry.
    package let open: [CaseReference: ClosedRange<Int64>]
    /// The number of the roster in use.
    package let roster: Int
    /// The same log without the key that opens its values; nil where it keeps none.
    package let locked: (any AuditSource)?

    /// A source of that content.
    package init(
      _ source: any AuditSource, origin: String, entries: [[UInt8]], checkpoints: [KeptCheckpoint],
      open: [CaseReference: ClosedRange<Int64>], roster: Int, locked: (any AuditSource)? = nil
    ) {
      (self.roster, self.locked) = (roster, locked)
      (self.source, self.origin, self.entries) = (source, origin, entries)
      (self.checkpoints, self.open) = (checkpoints, open)
    }
  }

  private typealias Check = Conformance<Subject>

  /// Every check.
  package static let all: [Conformance<Subject>] = [
    Conformance("every entry comes in order with its hash, and then the end", leaves),
    Conformance("every entry comes in order with its row, and then the end", records),
    Conformance("checkpoints are listed by their size", checkpoints),
    Conformance("what it keeps beside the entries follows from them", standing),
    Conformance("a roster's file that is not there has no bytes", rosters),
    Conformance("another reads the same meanwhile", again),
    Conformance("values are opened with the key, and without it only told of", values),
  ]

  private static func leaves(_ log: Subject) throws {
    try Check.require(log.source.origin == log.origin, "it began under another name")
    var (found, ends) = ([StoredLeaf](), 0)
    try log.source.eachLeaf({ found.append($0) }, atEnd: { ends += 1 })
    try Check.require(found.map(\.body) == log.entries && ends == 1, "other entries come")
    try Check.require(found.map(\.sequence) == Array(0..<Int64(found.count)), "they have other numbers")
    try Check.require(found.allSatisfy { $0.leaf == MerkleTree.leafHash($0.body) }, "they have other hashes")
  }

  private static func records(_ log: Subject) throws {
    var (found, ends) = ([StoredRecord](), 0)
    try log.source.eachRecord({ found.append($0) }, atEnd: { ends += 1 })
    try Check.require(found.map(\.leaf.body) == log.entries && ends == 1, "other entries come")
    for (record, bytes) in zip(found, log.entries) {
      let entry = try Entry(stored: bytes)
      guard let columns = record.columns else { continue }
      try Check.require(
        columns.kind == entry.kind && columns.reference == entry.case?.description, "a row is another's")
      let committed = Set((record.values ?? []).compactMap { $0.opening?.commitment })
      try Check.require(committed.isSubset(of: Set(entry.committed.values)), "a value is another entry's")
    }
  }

  private static func checkpoints(_ log: Subject) throws {
    try Check.require(try log.source.checkpoints(from: 0, limit: .max) == log.checkpoints, "others are listed")
    let last = try log.checkpoints.last.orThrow("a checkpoint")
    try Check.require(try log.source.checkpoints(from: last.size, limit: 1) == [last], "another is the last")
    try Check.require(try log.source.checkpoints(from: last.size + 1, limit: 9).isEmpty, "there is one more")
  }

  private static func standing(_ log: Subject) throws {
    let kept = try log.source.standing()
    try Check.require((kept != nil) == log.source.hasCheckpointList, "what is kept beside the entries is missing")
    guard let standing = kept else { return }
    let tree: MerkleFrontier = log.entries.reduce(into: .empty) { tree, bytes in tree.append(MerkleTree.leafHash(bytes))
    }
    try Check.require(standing.head?.frontier == tree, "the head is another tree")
    let last = try log.entries.last.map { try Entry(stored: $0).moment }
    try Check.require(standing.head?.last == last, "the head has another time")
    try Check.require(standing.names == [log.origin], "it has other names")
    try Check.require(
      Set(standing.openCases)
        == Set(
          log.open.map {
            StoredStanding.OpenCase(
              reference: $0.key, first: $0.value.lowerBound, newest: $0.value.upperBound)
          }), "other cases are open")
    try Check.require(standing.roster == log.roster, "another roster is in use")
  }

  private static func values(_ log: Subject) throws {
    func found(_ source: any AuditSource) throws -> [[StoredValue]?] {
      var found: [[StoredValue]?] = []
      try source.eachRecord({ found.append($0.values) }, atEnd: {})
      return found
    }
    let opened = try found(log.source)
    guard let locked = log.locked else {
      return try Check.require(opened.allSatisfy { $0 == nil }, "there are values that are kept nowhere")
    }
    let openings = opened.flatMap { $0 ?? [] }.compactMap(\.opening)
    try Check.require(!openings.isEmpty && openings.count == opened.flatMap { $0 ?? [] }.count, "some are not opened")
    let sealed = opened.map { $0?.map { StoredValue.sealed(field: $0.field) } }
    try Check.require(try found(locked) == sealed, "without the key others are told of")
    try Check.require(try found(locked.again()()) == sealed, "another has the key")
    let (with, without) = (try log.source.standing(), try locked.standing())
    try Check.require(with?.createdPINs?.count == with?.createdPINCount, "whose PINs they are is not told")
    try Check.require(without?.createdPINs == nil, "whose PINs they are is told without the key")
    try Check.require(without?.createdPINCount == with?.createdPINCount, "another number of PINs was created")
  }

  private static func rosters(_ log: Subject) throws {
    let digest = try log.source.digest(ofRoster: log.roster + 1)
    try Check.require(digest == .missing || digest == .notKept, "a roster that is not there has bytes")
  }

  private static func again(_ log: Subject) throws {
    let again = log.source.again()
    var reads = 0
    try log.source.eachLeaf(
      { _ in
        reads += 1
        guard reads == 1 else { return }
        let other = try again()
        let subject = Subject(
          other, origin: log.origin, entries: log.entries, checkpoints: log.checkpoints, open: log.open,
          roster: log.roster)
        for check in [leaves, records, checkpoints, standing] { try check(subject) }
      }, atEnd: {})
    try Check.require(reads == log.entries.count, "it is no longer read to its end")
  }
}

/// What `AuditSource` requires.
package enum AuditRequirement: Hashable, Sendable, CaseIterable {
  case origin, hasCheckpointList, eachLeaf, eachRecord, checkpoints, standing, digest, again
}

/// A source over another, which tells of every call.
package final class ForwardingAuditSource: AuditSource {
  private let through: Through<AuditRequirement, any AuditSource>

  /// A source over `base`; an error of `watch` comes instead of the call.
  package init(_ base: any AuditSource, _ watch: @escaping (AuditRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  package var origin: String { through.always(.origin) { $0.origin } }
  package var hasCheckpointList: Bool { through.always(.hasCheckpointList) { $0.hasCheckpointList } }
  package func eachLeaf(_ body: (StoredLeaf) throws -> Void, atEnd: () throws -> Void) throws {
    try through(.eachLeaf) { try $0.eachLeaf(body, atEnd: atEnd) }
  }
  package func eachRecord(_ body: (StoredRecord) throws -> Void, atEnd: () throws -> Void) throws {
    try through(.eachRecord) { try $0.eachRecord(body, atEnd: atEnd) }
  }
  package func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint] {
    try through(.checkpoints) { try $0.checkpoints(from: size, limit: limit) }
  }
  package func standing() throws -> StoredStanding? { try through(.standing) { try $0.standing() } }
  package func digest(ofRoster number: Int) throws -> RosterDigest {
    try through(.digest) { try $0.digest(ofRoster: number) }
  }
  package func again() -> @Sendable () throws -> any AuditSource { through.always(.again) { $0.again() } }
}
