import Ledger
package import Station
import Verification

/// What every list of checkpoints and every keeper of subtrees has to do.
package enum CheckpointConformance {
  /// Two connections to one empty log.
  package typealias Subject = Connected<any CaseStore>
  private typealias Check = Conformance<Subject>

  /// Of the list.
  package static let checkpoints: [Conformance<Subject>] = [
    Conformance("checkpoints are listed by their size", checkpoints)
  ]

  /// Of the subtrees.
  package static let tree: [Conformance<Subject>] = [
    Conformance("every root of before can be told, and no subtree that is not whole", tree)
  ]

  private static func checkpoints(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    try Check.require(try stores.one.checkpoints(from: 0, limit: 9).isEmpty, "there are checkpoints")
    try Check.require(try stores.one.checkpoint(before: .max) == nil, "there is a checkpoint")
    for fact in try Fact.cleanCase(.counter).prefix(1) { try journal.append([fact], to: "KPK-482-1914") }
    var kept: [KeptCheckpoint] = []
    for name in ["KPM-000-2524", "KPP-000-3536", "KPK-000-1517"] {
      try journal.append([Fact.opening(.counter).orThrow("an opening")], to: name)
      let signed = try journal.checkpoint()
      kept.append(KeptCheckpoint(size: signed.checkpoint.size, note: signed.note.encoded))
    }
    let all = try stores.other.checkpoints(from: 0, limit: .max).filter { $0.size > 1 }
    try Check.require(all == kept, "other checkpoints are kept")
    try Check.require(try stores.other.checkpoints(from: 3, limit: 1) == [kept[1]], "another part is read")
    try Check.require(try stores.other.checkpoint(before: 4) == kept[1], "another comes before")
    try Check.require(try stores.other.checkpoint(before: .max) == kept[2], "another is the newest")
  }

  private static func tree(_ stores: Subject) throws {
    try stores.journal(stores.one).append(Fact.cleanCase(), to: "KPK-482-1914")
    let stored = try stores.one.entries(from: 0, limit: .max)
    var frontier = MerkleFrontier.empty
    try Check.require(try stores.other.root(at: 0) == frontier.root, "the empty root is another")
    for (place, bytes) in stored.enumerated() {
      frontier.append(MerkleTree.leafHash(bytes))
      try Check.require(try stores.other.root(at: Int64(place) + 1) == frontier.root, "the root at \(place) is another")
      try Check.require(
        try stores.other.subtree(level: 0, index: Int64(place)) == MerkleTree.leafHash(bytes), "a leaf is another")
    }
    let size = Int64(stored.count)
    for (level, index) in [(0, size), (1, size / 2), (5, Int64(0))] {
      try Check.require(
        Check.throwsError { _ = try stores.other.subtree(level: level, index: index) }, "a subtree is made up")
    }
  }
}
