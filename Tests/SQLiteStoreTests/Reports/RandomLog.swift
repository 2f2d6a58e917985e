import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing

@testable import Verification

/// Many cases of few families at once, in which anything may happen that the procedure allows, over some weeks.
struct RandomLog {
  private(set) var values: [Int64: CaseValues] = [:]
  let entries: [Entry]
  let now: Int64

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let store = MemoryStore<Stage>()
    let clock = SteppingClock()
    let journal = try Journal(store: store, station: "test", clock: clock, signer: .test())
    var open: [CaseReference: Stage] = [:]
    var known: [CaseReference] = []
    var values: [Int64: CaseValues] = [:]
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    for _ in 0..<700 {
      clock.advance(milliseconds: .random(in: 0...(chance(4) ? 3 * 24 * 3_600_000 : 90_000), using: &generator))
      if chance(1) { clock.boot += "+" }
      if chance(1) { clock.setWall(back: .random(in: 0...7_200_000, using: &generator)) }
      if chance(8), let about = known.randomElement(using: &generator) {
        let outcome = LinkOutcome.allCases.randomElement(using: &generator) ?? .no
        try journal.record(StationFact.served(.linkRecorded(outcome), about: about), by: .sample("Ana"), policy: 1)
        continue
      }
      let isNew = open.count < 2 || open.count < 6 && chance(15)
      let sorted = open.keys.sorted { $0.description < $1.description }
      let reference =
        isNew ? CaseReference.random(using: &generator) : try #require(sorted.randomElement(using: &generator))
      let stage = open[reference] ?? .new
      guard let fact = Self.fact(at: stage, using: &generator), let next = stage.after(fact) else { continue }
      let receipt = try journal.append(
        fact, label: fact.label.description, case: reference, by: .sample(chance(50) ? "Ana" : "Ben"), policy: 1,
        state: next)
      if isNew { known.append(reference) }
      if let committed = Self.values(beside: fact, using: &generator) { values[receipt.sequence] = committed }
      open[reference] = fact.ends ? nil : next
    }
    entries = try store.rows.map { try Entry(stored: $0.bytes) }
    self.values = values
    now = clock.now().wall
  }

  /// What leads on, mostly; else anything that may happen.
  private static func fact(at stage: Stage, using generator: inout SeededGenerator) -> Fact? {
    let onTheWay = try? Fact.cleanCase(stage.medium ?? .remote).first { stage.after($0) != nil && $0.kind != "closed" }
    if stage == .new || Int.random(in: 0..<100, using: &generator) >= 90 {
      let fact = Procedure.facts.filter { stage.after($0) != nil }.randomElement(using: &generator)
      return fact.map { spoken($0, using: &generator) }
    }
    return onTheWay ?? Procedure.facts.filter { stage.after($0) != nil }.randomElement(using: &generator)
  }

  /// A call in one of several languages, of which one has a tag that nobody here speaks.
  private static func spoken(_ fact: Fact, using generator: inout SeededGenerator) -> Fact {
    guard case .opened(let opening) = fact, let language = ["en", "es", "ko", "mam"].randomElement(using: &generator),
      let spoken = CaseOpening(
        channel: opening.channel, language: language, interpreter: opening.interpreter, reason: opening.reason,
        sibling: opening.sibling)
    else { return fact }
    return .opened(spoken)
  }

  private static func values(beside fact: Fact, using generator: inout SeededGenerator) -> CaseValues? {
    let isKept = Int.random(in: 0..<10, using: &generator) > 0
    switch fact {
    case .named where isKept:
      let child = Int.random(in: 1...6, using: &generator)
      let guardian = Int.random(in: 0...2, using: &generator)
      return CaseValues(
        student: StudentID("\(child)"), guardian: guardian > 0 ? GuardianID("G\(guardian)") : nil,
        school: child > 1 ? SchoolID("S\(child % 2)") : nil)
    case .refused(.closed) where isKept: return CaseValues(cause: ClosedCause.allCases.randomElement(using: &generator))
    default: return nil
    }
  }
}
