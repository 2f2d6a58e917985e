import Ledger
import Station
import Verification

/// What every store of one kind has to do, whatever it stores into: one thing, and how to look whether it does.
package struct Conformance<Subject>: Sendable, CustomStringConvertible {
  /// What is checked, in words.
  package let name: String
  private let check: @Sendable (Subject) throws -> Void

  /// A check of that name.
  package init(_ name: String, _ check: @escaping @Sendable (Subject) throws -> Void) {
    self.name = name
    self.check = check
  }

  package var description: String { name }

  /// Throws what the subject does otherwise.
  package func run(on subject: Subject) throws { try check(subject) }
}

extension Conformance {
  static func require(_ holds: Bool, _ what: String) throws {
    if !holds { throw ScriptError(what) }
  }

  static func throwsError(_ body: () throws -> Void) -> Bool {
    do { try body() } catch { return true }
    return false
  }

  static func reference(_ name: String) throws -> CaseReference {
    try CaseReference(name).orThrow("a case reference")
  }
}

/// Two connections to one empty log of the station `pinline/practice/test`, and a clock.
package struct Connected<Store> {
  /// One connection, and another.
  package let one: Store, other: Store
  /// The time that entries tell.
  package let clock: SteppingClock

  /// Two connections and a clock.
  package init(one: Store, other: Store, clock: SteppingClock) {
    self.one = one
    self.other = other
    self.clock = clock
  }

  func journal(_ store: some EntryStore<Stage>) throws -> Journal<Stage> {
    try Journal(store: store, station: "test", clock: clock, signer: .test())
  }
}

extension Journal<Stage> {
  @discardableResult
  func append(
    _ facts: [Fact], to name: String, after stage: Stage = .new, openings: [Opening] = []
  ) throws -> (stage: Stage, receipts: [Receipt<Fact>]) {
    let reference = try CaseReference(name).orThrow("a case reference")
    var stage = stage
    let receipts = try facts.map { fact in
      stage = try stage.after(fact).orThrow("stage after \(fact)")
      return try append(
        fact, label: fact.label.description, case: reference, by: .sample("Test (test)"), policy: 1, state: stage,
        openings: openings)
    }
    return (stage, receipts)
  }

  func record(_ fact: StationFact, openings: [Opening] = [], erasing: [CaseReference] = []) throws {
    try record(fact, by: .sample("Test (test)"), policy: 1, openings: openings, erasing: erasing)
  }
}
