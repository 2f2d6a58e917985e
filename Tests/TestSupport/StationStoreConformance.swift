package import Station
import Desk
import Ledger
import Verification

/// What every case store has to do, whatever it stores into. Each check begins with an empty log of the station
/// `pinline/practice/test`, twice connected.
package struct StationStoreConformance: Sendable {
  /// What is checked, in words.
  package let name: String
  private let check: @Sendable (Stores) throws -> Void

  /// Two connections to one log, and a clock.
  package struct Stores {
    /// One connection, and another.
    package let one: any CaseStore, other: any CaseStore
    /// The time that entries tell.
    package let clock: SteppingClock

    /// Two connections and a clock.
    package init(one: any CaseStore, other: any CaseStore, clock: SteppingClock) {
      self.one = one
      self.other = other
      self.clock = clock
    }

    func journal(_ store: any CaseStore) throws -> Journal<Stage> {
      try Journal(store: store, station: "test", clock: clock, signer: .test())
    }
  }

  /// Throws what the stores do otherwise.
  package func run(_ stores: Stores) throws { try check(stores) }

  /// Every check.
  package static let all: [StationStoreConformance] = [
    StationStoreConformance(name: "an empty log has an empty head", check: emptyLog),
    StationStoreConformance(name: "what is appended is read back to the byte", check: bytesAreKept),
    StationStoreConformance(
      name: "the state goes with the fact, and open cases are listed oldest first", check: openCases),
    StationStoreConformance(name: "openings stand beside their entry", check: openings),
    StationStoreConformance(name: "a clock set back is told, and the head has the newest time", check: clockSetBack),
    StationStoreConformance(name: "entries of one kind and of no case are found", check: kinds),
    StationStoreConformance(name: "an append that throws leaves nothing", check: failedAppend),
    StationStoreConformance(name: "two connections append without a gap", check: race),
    StationStoreConformance(
      name: "created PINs are kept, the newest is found, and marks are unique", check: createdPINs),
  ]

  private static func require(_ holds: Bool, _ what: String) throws {
    if !holds { throw ScriptError(what) }
  }

  private static func reference(_ name: String) throws -> CaseReference {
    try CaseReference(name).orThrow("a case reference")
  }

  @discardableResult
  private static func append(
    _ facts: [Fact], to name: String, in journal: Journal<Stage>, after stage: Stage = .new,
    openings: [Opening] = []
  ) throws -> (stage: Stage, receipts: [Receipt<Fact>]) {
    var stage = stage
    let receipts = try facts.map { fact in
      stage = try stage.after(fact).orThrow("stage after \(fact)")
      return try journal.append(
        fact, label: fact.label.description, case: reference(name), by: .sample("Test (test)"), policy: 1, state: stage,
        openings: openings)
    }
    return (stage, receipts)
  }

  private static func emptyLog(_ stores: Stores) throws {
    let head = try stores.one.head()
    try require(head == LogHead(frontier: .empty, last: nil), "the head is not empty")
    try require(stores.one.origin == "pinline/practice/test", "the origin is another")
    try require(try stores.one.openCases().isEmpty, "there are open cases")
    try require(try stores.one.entries(from: 0, limit: 10).isEmpty, "there are entries")
    try require(try !stores.one.exists(reference("KPK-482-1914")), "a case exists")
  }

  private static func bytesAreKept(_ stores: Stores) throws {
    let facts = try Fact.cleanCase()
    let receipts = try append(facts, to: "KPK-482-1914", in: try stores.journal(stores.one)).receipts
    try require(receipts.map(\.sequence) == Array(0..<Int64(facts.count)), "sequences are not dense")
    let stored = try stores.other.entries(of: reference("KPK-482-1914"))
    var frontier = MerkleFrontier.empty
    for (bytes, receipt) in zip(stored, receipts) {
      let entry = try Entry(stored: bytes)
      try require(entry.moment == receipt.at && entry.sequence == receipt.sequence, "another entry is stored")
      try require(try Fact(kind: entry.kind, fields: entry.fact) == receipt.fact, "another fact is stored")
      let leaf = MerkleTree.leafHash(bytes)
      try require(try stores.other.sequence(ofLeaf: leaf) == entry.sequence, "the leaf is not found")
      frontier.append(leaf)
    }
    try require(stored.count == facts.count, "entries are missing")
    try require(try stores.other.head() == LogHead(frontier: frontier, last: receipts.last?.at), "the head is another")
    try require(try stores.other.sequence(ofLeaf: MerkleTree.leafHash([1])) == nil, "an unknown leaf is found")
    try require(try stores.other.entries(from: 5, limit: 3) == Array(stored[5..<8]), "a part is not read")
    try require(try stores.other.entries(from: 18, limit: .max) == Array(stored[18...]), "the end is not read")
  }

  private static func openCases(_ stores: Stores) throws {
    let journal = try stores.journal(stores.one)
    let clean = try Fact.cleanCase()
    try append(Array(clean[..<2]), to: "KPM-000-2524", in: journal)
    let first = try append(Array(clean[..<3]), to: "KPK-000-1517", in: journal)
    try append(clean, to: "KPP-000-3536", in: journal)
    let open = try stores.other.openCases()
    try require(open.map(\.reference.description) == ["KPM-000-2524", "KPK-000-1517"], "other cases are open")
    try require(open.last?.phase == first.stage.phase, "the phase is another")
    try require(open.last?.holder.name == "Test (test)", "the operator is another")
    let times = try [first.receipts.first, first.receipts.last].map { try $0.orThrow("a receipt").at.wall }
    try require(open.last.map { [$0.openedAt, $0.touchedAt] } == times, "the times are others")
    try require(try stores.other.exists(reference("KPP-000-3536")), "a closed case is forgotten")
    try require(try !stores.other.exists(reference("KPR-000-4540")), "a case exists that was never opened")
    try append([.abandoned(.caller)], to: "KPK-000-1517", in: journal, after: first.stage)
    try require(try stores.other.openCases().map(\.reference.description) == ["KPM-000-2524"], "an ended case is open")
  }

  private static func openings(_ stores: Stores) throws {
    var generator = SystemRandomNumberGenerator()
    let journal = try stores.journal(stores.one)
    let clean = try Fact.cleanCase()
    let line = Opening(field: "line", value: [0, 255, 10], using: &generator)
    let child = Opening(field: "student", value: Array("ñ".utf8), using: &generator)
    let guardian = Opening(field: "guardian", value: [], using: &generator)
    let opened = try append([clean[0]], to: "KPK-482-1914", in: journal, openings: [line])
    let named = try append(
      [clean[1]], to: "KPK-482-1914", in: journal, after: opened.stage, openings: [child, guardian])
    let stored = try stores.other.openings(of: reference("KPK-482-1914"))
    try require(stored.map(\.sequence) == [0, 1, 1], "openings are of other entries")
    try require(Set(stored.map(\.opening)) == [line, child, guardian], "openings are others")
    try require(named.receipts.first?.committed["student"] == child.commitment, "the commitment is another")
    try require(try stores.other.openings(of: reference("KPM-482-2920")).isEmpty, "another case has openings")
    let passcode = Opening(field: "passcode", value: [1], using: &generator)
    try journal.record(
      StationFact.consoleStarted, by: .sample("Test (test)"), policy: 1, openings: [passcode])
    try require(try stores.other.openings(ofEntry: 2) == [passcode], "a station's opening is not found")
  }

  private static func clockSetBack(_ stores: Stores) throws {
    let journal = try stores.journal(stores.one)
    try journal.record(StationFact.consoleStarted, by: .sample("Test (test)"), policy: 1)
    stores.clock.setWall(back: 3_600_000)
    try stores.journal(stores.other).record(StationFact.consoleEnded, by: .sample("Test (test)"), policy: 1)
    try journal.record(StationFact.consoleStarted, by: .sample("Test (test)"), policy: 1)
    let entries = try stores.one.entries(from: 0, limit: 3).map { try Entry(stored: $0) }
    try require(entries.map(\.clockSetBack) == [false, true, false], "the clock is told otherwise")
    try require(try stores.one.head().last == entries.last?.moment, "the head has another time")
  }

  private static func kinds(_ stores: Stores) throws {
    let journal = try stores.journal(stores.one)
    for fact: StationFact in [
      .consoleStarted, .policyChanged(["a": .string("1")]), .consoleStarted, .policyChanged([:]),
    ] {
      try journal.record(fact, by: .sample("Test (test)"), policy: 1)
    }
    try append([Fact.opening(.counter).orThrow("an opening")], to: "KPK-482-1914", in: journal)
    let found = try stores.other.entries(ofKind: "policyChanged").map { try Entry(stored: $0).sequence }
    try require(found == [1, 3], "other entries are found")
    try require(try stores.other.entries(ofKind: "opened").isEmpty, "a case's entry is found")
  }

  private static func failedAppend(_ stores: Stores) throws {
    let journal = try stores.journal(stores.one)
    let opened = try append([Fact.opening().orThrow("an opening")], to: "KPK-482-1914", in: journal)
    let before = try stores.one.head()
    var refused = false
    do {
      _ = try journal.append(
        Fact.cleared, label: "cleared", case: reference("KPK-482-1914"), by: .sample("Test (test)"), policy: 1,
        state: opened.stage)
    } catch JournalError.notWritten {
      refused = true
    }
    try require(refused, "a fact out of order is taken")
    try require(
      throwsError { try stores.one.append(state: nil, label: "x") { _ in throw ScriptError("x") } }, "no error")
    try require(try stores.other.head() == before, "the head moved")
    try require(try stores.other.entries(of: reference("KPK-482-1914")).count == 1, "an entry is there")
    try append([.named(.name)], to: "KPK-482-1914", in: try stores.journal(stores.other), after: opened.stage)
  }

  private static func throwsError(_ body: () throws -> Void) -> Bool {
    do { try body() } catch { return true }
    return false
  }

  private static func race(_ stores: Stores) throws {
    let journals = [try stores.journal(stores.one), try stores.journal(stores.other)]
    let clean = try Fact.cleanCase()
    var stages = [Stage.new, .new]
    for fact in clean {
      for (number, journal) in journals.enumerated() {
        stages[number] = try append(
          [fact], to: ["KPK-000-1517", "KPM-000-2524"][number], in: journal, after: stages[number]
        ).stage
      }
    }
    let entries = try stores.one.entries(from: 0, limit: .max).map { try Entry(stored: $0) }
    try require(entries.map(\.sequence) == Array(0..<Int64(2 * clean.count)), "there is a gap")
    try require(try stores.one.head() == stores.other.head(), "the heads differ")
  }

  private static func createdPINs(_ stores: Stores) throws {
    func pin(_ generation: Int, mark: UInt8) throws -> SealedPIN {
      let mark = try PINMark([UInt8](repeating: mark, count: 32)).orThrow("a mark")
      return SealedPIN(generation: generation, keyID: "key", box: [mark.bytes[0], 0, 255], mark: mark)
    }
    let owner = PINOwner(student: "1", guardian: "G1")
    try require(try stores.one.createdPINs(of: owner).isEmpty, "there is a PIN")
    try stores.one.keep(pin(1, mark: 1), of: owner)
    try stores.one.keep(pin(3, mark: 3), of: owner)
    let kept = try stores.other.createdPINs(of: owner).sorted { $0.generation < $1.generation }
    try require(try kept == [pin(1, mark: 1), pin(3, mark: 3)], "the PINs are others")
    try require(
      try stores.other.createdPINs(of: PINOwner(student: "2", guardian: "G1")).isEmpty, "another child has it")
    try require(try stores.other.hasCreatedPIN(pin(1, mark: 1).mark, otherThan: "G2"), "the mark is unknown")
    try require(try !stores.other.hasCreatedPIN(pin(1, mark: 1).mark, otherThan: "G1"), "the owner counts as another")
    try require(try !stores.other.hasCreatedPIN(pin(1, mark: 9).mark, otherThan: nil), "an unused mark is known")
    let again = PINOwner(student: "2", guardian: "G2")
    try require(throwsError { try stores.other.keep(pin(1, mark: 3), of: again) }, "a mark is kept twice")
    try require(throwsError { try stores.other.keep(pin(2, mark: 4), of: owner) }, "an older PIN is kept")
    try require(try stores.one.createdPINs(of: again).isEmpty, "a refused PIN is there")
  }
}
