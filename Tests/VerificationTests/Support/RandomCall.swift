import Ledger
import TestSupport
import Verification

/// A call in which anything may happen at any time: good steps mostly, others between, a log that fails, a clock that
/// jumps.
final class RandomCall {
  private(set) var procedure: Procedure
  /// For each clearance, what the log held before its authorization.
  private(set) var clearances: [[Receipt<Fact>]] = []
  /// What went otherwise than it must.
  private(set) var faults: [String] = []
  let store: UnreliableStore
  private let clock = SteppingClock()
  private let journal: Journal<Stage>
  private let reference: CaseReference
  private var generator: SeededGenerator

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    store = UnreliableStore(seed: ~seed)
    journal = try Journal(store: store, station: "test", clock: clock, signer: .test())
    reference = try CaseReference("KPK-482-1914").orThrow("a case reference")
    procedure = Procedure(reference, in: store.origin)
  }

  func receipts() throws -> [Receipt<Fact>] { try journal.receipts(of: reference) }

  /// The stage that the log alone gives.
  func foldedStage() throws -> Stage {
    try Procedure(replaying: receipts(), of: reference, in: store.origin).stage
  }

  func step() throws {
    moveClock()
    if chance(3) { try restart() }
    let before = procedure.stage
    guard case .record(let fact, let next) = procedure.decide(try draw(), at: clock.now()) else {
      if procedure.stage != before { faults.append("a rejected event moved the case") }
      return
    }
    if procedure.stage != before { faults.append("the case moved before the log had it") }
    do {
      let receipt = try journal.log(fact, of: reference, to: next)
      try evolve(receipt, to: next)
    } catch JournalError.notWritten {
      procedure.withdraw()
    } catch JournalError.outcomeUnknown {
      if case .record = procedure.decide(.flag, at: clock.now()) { faults.append("it went on without knowing the log") }
      try restart()
    }
  }

  private func evolve(_ receipt: Receipt<Fact>, to next: Stage) throws {
    switch procedure.evolve(receipt) {
    case .proceed(let stage): if stage != next { faults.append("the stage is not the one foretold") }
    case .disclose: clearances.append(try receipts().dropLast())
    case .reject(let misuse): faults.append("the log's receipt was rejected: \(misuse)")
    }
  }

  private func restart() throws {
    procedure = try Procedure(replaying: receipts(), of: reference, in: store.origin)
  }

  private func moveClock() {
    if chance(3) { clock.advance(minutes: .random(in: 1...20, using: &generator)) }
    if chance(1) { clock.boot += "+" }
    if chance(1) { clock.setWall(back: .random(in: 0...3_600_000, using: &generator)) }
  }

  private func draw() throws -> Event {
    guard chance(85), let good = try goodEvent() else { return Event.samples.randomElement(using: &generator) ?? .note }
    return good
  }

  /// What leads on from here to a disclosure.
  private func goodEvent() throws -> Event? {
    switch procedure.stage.phase {
    case .new: try .open(.call())
    case .naming: .name(.studentID)
    case .named: .checkStanding
    case .unseen: .see(unbroken: false)
    case .asking(let item): .answer(item, .asked)
    case .readingBack: .readBack
    case .judging: .judge(answersMatch: true)
    case .identifying, .identifyingAgain: .checkID(.good)
    case .verified: .clear(.good)
    case .cleared, .misread: .authorize(generation: 1)
    case .authorized: .show(.dismissed)
    case .shown: .readBackPIN(matches: false)
    case .parked: .resume
    case .confirmed, .spent, .refusing, .ended: nil
    }
  }

  private func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
}
