import Matching
import Records
package import Ledger
package import Verification

/// One case played against the pure procedure and a log in memory, so that a test reads as the call went.
package final class CaseScript {
  /// The log.
  package let store: MemoryStore<Stage>
  /// The time, moved by hand.
  package let clock: SteppingClock
  /// The case.
  package let reference: CaseReference
  /// The procedure under test.
  package private(set) var procedure: Procedure
  /// The generation numbers that clearances were given for, in order.
  package private(set) var disclosed: [Int] = []
  private let journal: Journal<Stage>

  /// A case of which nothing is logged yet.
  package init(
    _ name: String = "KPK-482-1914", store: MemoryStore<Stage> = MemoryStore(), clock: SteppingClock = SteppingClock(),
    journal: Journal<Stage>? = nil, limits: ProcedureLimits = .longest
  ) throws {
    self.store = store
    self.clock = clock
    reference = try CaseReference(name).orThrow("a case reference")
    self.journal = try journal ?? Journal(store: store, station: "test", clock: clock, signer: .test())
    procedure = Procedure(reference, in: store.origin, limits: limits)
  }

  /// A case whose log holds these facts, as a restart finds it.
  package convenience init(replaying facts: [Fact], clock: SteppingClock = SteppingClock()) throws {
    try self.init(clock: clock)
    var stage = Stage.new
    for fact in facts {
      stage = try stage.after(fact).orThrow("way to \(fact)")
      _ = try journal.append(
        fact, label: fact.label.description, case: reference, by: .sample("Test (test)"), policy: 1, state: stage)
    }
    procedure = try Procedure(replaying: journal.receipts(of: reference), of: reference, in: store.origin)
  }

  /// Whether an authorization now yields a clearance.
  package func disclosesWhenAuthorized() throws -> Bool {
    let before = disclosed.count
    let facts = try play(.authorize(generation: 1))
    guard case .disclosureAuthorized? = facts.first else { return false }
    return disclosed.count == before + 1
  }

  /// Where the case stands.
  package var stage: Stage { procedure.stage }
  /// Its phase.
  package var phase: Phase { procedure.stage.phase }

  /// Plays events; each must be taken. Returns the facts that were logged.
  @discardableResult
  package func play(_ events: Event...) throws -> [Fact] { try events.map(take) }

  /// Plays one event and says why it was not taken, or nil if it was.
  package func refusal(of event: Event) throws -> Procedure.Misuse? {
    switch procedure.decide(event, at: clock.now()) {
    case .reject(let misuse): return misuse
    case .record: throw ScriptError("was taken")
    }
  }

  /// What the procedure says of each event, so many milliseconds from now. Nothing is logged.
  package func decisions(of events: [Event], after elapsed: Int64) -> [Procedure.Decision] {
    let now = clock.now()
    let then = Moment(wall: now.wall, boot: now.boot, monotonic: now.monotonic + elapsed)
    return events.map { event in
      defer { procedure.withdraw() }
      return procedure.decide(event, at: then)
    }
  }

  private func take(_ event: Event) throws -> Fact {
    guard case .record(let fact, let next) = procedure.decide(event, at: clock.now()) else {
      throw ScriptError("not taken: \(event) at \(phase.name)")
    }
    let receipt = try journal.append(
      fact, label: fact.label.description, case: reference, by: .sample("Test (test)"), policy: 1, state: next)
    switch procedure.evolve(receipt) {
    case .proceed: break
    case .disclose(let clearance): disclosed.append(clearance.generation)
    case .reject(let misuse): throw ScriptError("receipt rejected: \(misuse)")
    }
    return fact
  }

  /// Opening, naming, standing, presence, all eight answers, their read-back and the ID, on video.
  package func playToVerdict(_ opening: CaseOpening? = nil) throws {
    try playToID(opening)
    try play(.checkID(.good))
  }

  /// The same without the ID.
  package func playToID(_ opening: CaseOpening? = nil) throws {
    let opening =
      try opening ?? CaseOpening(channel: .video, language: "en", reason: .work).orThrow("an opening")
    try play(.open(opening), .name(.studentID), .checkStanding, .see(unbroken: false))
    for item in Item.allCases { try play(.answer(item, .asked)) }
    try play(.readBack)
  }

  /// Everything up to the clearance.
  package func playToClearance() throws {
    try playToVerdict()
    try play(.judge(answersMatch: true), .clear(.good))
  }
}

/// A test went otherwise than its script says.
package struct ScriptError: Error, CustomStringConvertible {
  /// What went otherwise.
  package let description: String
  /// An error of these words.
  package init(_ description: String) { self.description = description }
}

extension Optional {
  /// The value, or an error that names what is missing.
  package func orThrow(_ what: String) throws -> Wrapped {
    guard let self else { throw ScriptError("no \(what)") }
    return self
  }
}

/// A clock that moves one millisecond a look, or another step, and further when told.
package final class SteppingClock: StationClock {
  private let step: Int64
  private var wall: Int64 = 1_790_000_000_000
  private var monotonic: Int64 = 1_000_000
  /// The boot that the monotonic clock counts from.
  package var boot = "boot-1"

  /// A clock at its beginning.
  package init(step: Int64 = 1) { self.step = step }

  /// The time, a step after the last look.
  package func now() -> Moment {
    advance(milliseconds: step)
    return Moment(wall: wall, boot: boot, monotonic: monotonic)
  }

  /// Moves both clocks on.
  package func advance(milliseconds: Int64) {
    wall += milliseconds
    monotonic += milliseconds
  }

  /// Moves both clocks on.
  package func advance(minutes: Int64) { advance(milliseconds: minutes * 60_000) }

  /// Sets the wall clock alone, as someone at the machine can.
  package func setWall(back milliseconds: Int64) { wall -= milliseconds }
}
