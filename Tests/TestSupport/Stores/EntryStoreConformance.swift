package import Ledger
import Station
package import Verification

/// What every place where entries last has to do.
package enum EntryStoreConformance {
  /// Two connections to one empty log. A store in memory has one connection, twice.
  package typealias Subject = Connected<any EntryStore<Stage>>
  private typealias Check = Conformance<Subject>

  /// Every check.
  package static let all: [Conformance<Subject>] = [
    Conformance("an empty log has an empty head", emptyLog),
    Conformance("what is appended is read back to the byte", bytesAreKept),
    Conformance("a clock set back is told, and the head has the newest time", clockSetBack),
    Conformance("an append that throws leaves nothing", failedAppend),
    Conformance("two connections append without a gap", race),
    Conformance("one checkpoint is kept for a size", keptCheckpoint),
  ]

  private static func emptyLog(_ stores: Subject) throws {
    try Check.require(
      try stores.one.head() == LogHead(frontier: .empty, last: nil, newest: nil), "the head is not empty")
    try Check.require(stores.one.origin == "pinline/practice/test", "the origin is another")
    try Check.require(stores.one.origins == ["pinline/practice/test"], "it had another name")
    try Check.require(try stores.one.entries(of: Check.reference("KPK-482-1914")).isEmpty, "there are entries")
  }

  private static func bytesAreKept(_ stores: Subject) throws {
    let facts = try Fact.cleanCase()
    let receipts = try stores.journal(stores.one).append(facts, to: "KPK-482-1914").receipts
    try Check.require(receipts.map(\.sequence) == Array(0..<Int64(facts.count)), "sequences are not dense")
    let stored = try stores.other.entries(of: Check.reference("KPK-482-1914"))
    var frontier = MerkleFrontier.empty
    for (bytes, receipt) in zip(stored.map(\.bytes), receipts) {
      let entry = try Entry(stored: bytes)
      try Check.require(entry.moment == receipt.at && entry.sequence == receipt.sequence, "another entry is stored")
      try Check.require(try Fact(kind: entry.kind, fields: entry.fact) == receipt.fact, "another fact is stored")
      let leaf = MerkleTree.leafHash(bytes)
      try Check.require(try stores.other.sequence(ofLeaf: leaf) == entry.sequence, "the leaf is not found")
      frontier.append(leaf)
    }
    try Check.require(stored.count == facts.count, "entries are missing")
    try Check.require(
      try stores.other.head() == LogHead(frontier: frontier, last: receipts.last?.at, newest: stored.last),
      "the head is another")
    try Check.require(
      try stores.other.sequence(ofLeaf: MerkleTree.leafHash([1])) == nil, "an unknown leaf is found")
  }

  private static func clockSetBack(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    let facts = try Fact.cleanCase()
    let first = try journal.append([facts[0]], to: "KPK-482-1914")
    stores.clock.setWall(back: 3_600_000)
    let second = try stores.journal(stores.other).append([facts[1]], to: "KPK-482-1914", after: first.stage)
    try journal.append([facts[2]], to: "KPK-482-1914", after: second.stage)
    let entries = try stores.one.entries(of: Check.reference("KPK-482-1914")).map { try Entry(stored: $0.bytes) }
    try Check.require(entries.map(\.clockSetBack) == [false, true, false], "the clock is told otherwise")
    try Check.require(try stores.one.head().last == entries.last?.moment, "the head has another time")
  }

  private static func failedAppend(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    let opened = try journal.append([Fact.opening().orThrow("an opening")], to: "KPK-482-1914")
    let before = try stores.one.head()
    try Check.require(
      Check.throwsError { try stores.one.append(state: nil, label: "x") { _ in throw ScriptError("x") } }, "no error")
    try Check.require(try stores.other.head() == before, "the head moved")
    try Check.require(try stores.other.entries(of: Check.reference("KPK-482-1914")).count == 1, "an entry is there")
    try stores.journal(stores.other).append([.named(.name)], to: "KPK-482-1914", after: opened.stage)
  }

  private static func race(_ stores: Subject) throws {
    let journals = [try stores.journal(stores.one), try stores.journal(stores.other)]
    let names = ["KPK-000-1517", "KPM-000-2524"]
    var stages = [Stage.new, .new]
    var sequences: [Int64] = []
    for fact in try Fact.cleanCase() {
      for (number, journal) in journals.enumerated() {
        let appended = try journal.append([fact], to: names[number], after: stages[number])
        stages[number] = appended.stage
        sequences += appended.receipts.map(\.sequence)
      }
    }
    try Check.require(sequences == Array(0..<Int64(sequences.count)), "there is a gap")
    try Check.require(try stores.one.head() == stores.other.head(), "the heads differ")
    try Check.require(try stores.one.head().frontier.size == Int64(sequences.count), "the head is another")
  }

  private static func keptCheckpoint(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    try journal.append([Fact.opening().orThrow("an opening")], to: "KPK-482-1914")
    let kept = try journal.checkpoint()
    try Check.require(
      try kept.checkpoint == Checkpoint(origin: stores.one.origin, stores.other.head().frontier), "another is signed")
    let again = try stores.other.keep { _ in throw ScriptError("it was asked for another") }
    try Check.require(again == kept, "another of that size is kept")
  }
}
