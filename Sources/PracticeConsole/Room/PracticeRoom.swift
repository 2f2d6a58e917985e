import CallScript
package import Diagnostics
package import Console
package import Station
package import Desk
import Ledger
package import Practice
package import Terminal

/// Where practice calls are taken: a practice station's desk with each scenario's own records, and the attempts that come of it.
package final class PracticeRoom {
  /// What a room works with.
  package struct Equipment {
    /// The station's name, which attempts carry.
    package let station: StationIdentity
    /// Makes a desk of the station that sees these records and no others.
    package let desk: (any Directory & PINStore) throws -> Desk
    /// The station's log.
    package let store: any LogStore & ValueStore
    /// The PINs that its console creates.
    package let pins: any PINStore
    /// Seals the false PINs.
    package let safe: PINSafe
    package let attempts: AttemptStore
    package let clock: any LocalClock
    package let rules: PracticeRules
    /// Who is in the class, and what they are to take; nil where a trainer says neither.
    package let list: ClassList?, course: TrainerCourse?

    /// All that a room needs.
    package init(
      station: StationIdentity, desk: @escaping (any Directory & PINStore) throws -> Desk,
      store: any LogStore & ValueStore, pins: any PINStore, safe: PINSafe,
      attempts: AttemptStore, clock: any LocalClock, rules: PracticeRules, list: ClassList? = nil,
      course: TrainerCourse? = nil
    ) {
      (self.list, self.course) = (list, course)
      self.station = station
      self.desk = desk
      self.store = store
      self.pins = pins
      self.safe = safe
      self.attempts = attempts
      self.clock = clock
      self.rules = rules
    }
  }

  /// Through what a call is taken.
  package struct Seat {
    let reader: any LineReader
    /// Where everything goes.
    package let output: Output
    let display: any SecretDisplay
    let isPlain: Bool
    /// The operator's language.
    package let language: Language
    let script: String?
    let manner: CallerManner
    let player: PlayerReader?

    /// A seat; `player` is who takes the call unattended, `script` is the script's name if lines come from one.
    package init(
      reader: any LineReader, output: Output, display: any SecretDisplay, isPlain: Bool, language: Language,
      script: String? = nil, manner: CallerManner = CallerManner(), player: PlayerReader? = nil
    ) {
      self.reader = reader
      self.output = output
      self.display = display
      self.isPlain = isPlain
      self.language = language
      self.script = script
      self.manner = manner
      self.player = player
    }
  }

  /// How a sitting at one call ended.
  package enum End {
    /// It is over and scored.
    case scored(Attempt)
    /// The input is gone, or the script stopped at this error: the attempt waits to be gone on with.
    case interrupted(Attempt, ConsoleEnd)
  }

  let equipment: Equipment

  /// A room of a practice station.
  /// - Throws: `StationKindError` for a live one: nothing of practice ever gets there.
  package init(_ equipment: Equipment) throws(StationKindError) {
    guard equipment.station.kind == .practice else { throw StationKindError() }
    self.equipment = equipment
  }

  /// Takes a call. `isAnnounced` is whether the person knows before what it is about.
  package func begin(
    _ scenario: Scenario, seed: UInt64, person: String, isUnattended: Bool, isAnnounced: Bool, at seat: Seat
  ) throws -> End {
    let head = Attempt.Head(
      id: AttemptStore.newName(), person: person, station: equipment.station.name, scenario: scenario.name,
      scenarioText: scenario.source, seed: seed, language: seat.language.rawValue,
      startedAt: equipment.clock.now().wall,
      day: equipment.clock.today, isUnattended: isUnattended, isAnnounced: isAnnounced)
    // People are found before anything is kept.
    let cast = try Cast(scenario, seed: seed, today: head.day)
    return try play(scenario, cast, equipment.attempts.begin(head), at: seat)
  }

  /// Goes on with a call that was interrupted.
  package func goOn(with attempt: Attempt, at seat: Seat) throws -> End {
    let (scenario, cast) = try attempt.staged()
    return try play(scenario, cast, equipment.attempts.goOn(with: attempt), at: seat)
  }

  /// Goes on no more with a call that was interrupted: it is scored as it stands, and its cases are closed.
  package func discard(_ attempt: Attempt) throws {
    let log = try equipment.attempts.goOn(with: attempt)
    let (scenario, cast) = try attempt.staged()
    let result = try score(
      attempt, scenario, keys: attempt.typedKeys, milliseconds: attempt.events.last?.at ?? 0)
    // The pause before it is none of the call: what is closed stands where the call broke off.
    let played = try PlayedCase.cases(of: attempt, in: equipment.store)
    let clock = CallClock(equipment.clock, equipment.store, before: attempt.elapsed(by: played))
    try log.add(.sat(clock.began), at: clock.beginning.milliseconds, logged: clock.beginning.logged)
    try close(attempt, at: desk(for: cast))
    try log.discard(result)
  }

  private func score(
    _ attempt: Attempt, _ scenario: Scenario, keys: Int, milliseconds: Int64
  ) throws -> AttemptResult {
    ScoreSheet(
      attempt, scenario, cases: try PlayedCase.cases(of: attempt, in: equipment.store), keys: keys,
      milliseconds: milliseconds
    ).result(passMark: passMark)
  }

  /// An attempt of this station once more.
  package func debrief(_ attempt: Attempt) throws -> Debrief { try Debrief(attempt, in: equipment.store) }

  /// Adds to an attempt of this station that is settled.
  package func note(_ event: AttemptEvent, of attempt: Attempt) throws -> Attempt {
    let log = try equipment.attempts.goOn(with: attempt)
    let last = attempt.events.last
    try log.add(event, at: last?.at ?? 0, logged: last?.logged ?? 0)
    return log.attempt
  }

  /// The least score of a passed attempt.
  package var passMark: Int { equipment.rules.passMark }

  /// How everybody did here.
  package func report() throws -> ClassReport {
    ClassReport(
      try equipment.attempts.all(), drills: try equipment.attempts.drills(), notes: try notes(), of: equipment.list,
      by: equipment.rules, on: equipment.clock.today)
  }

  /// Every attempt of this station, under the names that count.
  func attempts() throws -> [Attempt] {
    let all = try equipment.attempts.all()
    return equipment.list?.named(all) ?? all
  }

  /// What trainers noted at this station.
  func notes() throws -> [TrainerNote] { try TrainerNote.all(in: equipment.store) }

  /// What a trainer assigned to a person, in its order.
  func assigned(to person: String) -> [TrainerCourse.Call] {
    equipment.course?.calls(for: equipment.list?.person(called: person)) ?? []
  }

  func nextCall(from library: [Scenario], for attempts: [Attempt]) -> Scenario? {
    NextCall.pick(from: library, for: attempts, by: equipment.rules, on: equipment.clock.today)
  }

  func minutesToday(of attempts: [Attempt]) -> Int { NextCall.minutes(of: attempts, on: equipment.clock.today) }

  private func desk(for cast: Cast) throws -> Desk {
    try equipment.desk(PracticeDirectory(cast.roster, safe: equipment.safe, created: equipment.pins))
  }

  private func play(_ scenario: Scenario, _ cast: Cast, _ log: AttemptLog, at seat: Seat) throws -> End {
    let desk = try desk(for: cast)
    let caller = SimulatedCaller(scenario, cast: cast, today: log.attempt.head.day)
    let keysBefore = log.attempt.typedKeys
    let played = try PlayedCase.cases(of: log.attempt, in: equipment.store)
    let clock = CallClock(equipment.clock, equipment.store, before: log.attempt.elapsed(by: played))
    let call = PracticeCall(caller, desk: desk, log: log, manner: seat.manner, clock: clock)
    seat.player?.call = call
    defer { seat.manner.voice?.stop() }
    let display = PracticeDisplay(
      seat.display, misreads: scenario.misreads, isSpokenByPartner: seat.manner.isSpokenByPartner,
      willShow: { [weak call] in call?.willShow() })
    let keys = seat.reader.keyCount
    let end = Console(
      Console.Equipment(
        desk: desk, reader: seat.script == nil ? seat.reader : ScriptedAnswers(seat.reader, at: call),
        output: seat.output, display: display, isPlain: seat.isPlain,
        language: seat.language, script: seat.script, monotonic: { [clock = equipment.clock] in clock.now().monotonic },
        observer: call, calls: call.source, extraCommands: call.extraCommands(in: seat.language))
    ).run()
    if let trouble = call.trouble { throw trouble }
    guard end == .done, call.isOver else { return .interrupted(log.attempt, end) }
    let result = try score(
      log.attempt, scenario, keys: keysBefore + seat.reader.keyCount - keys, milliseconds: clock.elapsed)
    // What the program closes was not the trainee's doing, so it comes after the score.
    try close(log.attempt, at: desk)
    try log.finish(result)
    return .scored(log.attempt)
  }

  /// Ends what the trainee left open, so that no case of an attempt waits for anybody.
  private func close(_ attempt: Attempt, at desk: Desk) throws {
    let open = try desk.resumption.openCases().map(\.reference)
    for reference in attempt.cases where open.contains(reference) { try desk.leaving.giveUp(reference) }
  }
}

/// A live station was to be used for practice.
package struct StationKindError: Error, Hashable, Sendable {}
