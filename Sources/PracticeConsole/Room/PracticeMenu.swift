import CallScript
import Diagnostics
package import Console
import Ledger
import Station
package import Practice
import Terminal

/// The practice station's own prompt: pick a call, take it, go through it again.
package final class PracticeMenu {
  private let room: PracticeRoom
  private let seat: PracticeRoom.Seat
  private let person: String
  private let talk: Talk
  private let library: [Scenario]

  /// A menu for one person at a seat.
  package init(_ room: PracticeRoom, at seat: PracticeRoom.Seat, person: String, library: [Scenario]) {
    self.room = room
    self.seat = seat
    self.person = person
    self.library = library
    talk = Talk(
      language: seat.language, reader: seat.reader, output: seat.output, isPlain: seat.isPlain,
      isScripted: seat.script != nil, station: room.equipment.station.kind.in(seat.language))
  }

  /// Offers calls until the person leaves or the input ends.
  package func run() throws -> ConsoleEnd {
    try sit {
      let passed = try rows().count { $0.isPassed }
      talk.tell(MenuNotice.greeting(calls: library.count, passed: passed))
      while let line = try command() { if try !take(line) { return } }
    }
  }

  /// Takes one call, shows what came of it, and ends.
  package func run(_ scenario: Scenario, seed: UInt64?) throws -> ConsoleEnd {
    try sit { _ = try call(scenario, seed: seed) }
  }

  /// Leads through the short course, from the first call that this person has not passed. With a seed everybody has the same people.
  package func runCourse(seed: UInt64? = nil) throws -> ConsoleEnd { try sit { try course(seed: seed) } }

  /// Takes the call that is due, shows what came of it, and ends.
  package func runNext() throws -> ConsoleEnd { try sit { _ = try next() } }

  /// Sends calls of any kind for so many minutes, and ends.
  package func runShift(minutes: Int) throws -> ConsoleEnd { try sit { _ = try shift(minutes: minutes) } }

  /// What a person came for, after their interrupted calls are settled.
  private func sit(_ work: () throws -> Void) throws -> ConsoleEnd {
    do {
      talk.tell(MenuNotice.banner(person: person), .banner)
      if !seat.display.canShow { talk.tell(MenuNotice.noScreen, .warning) }
      if try settleInterrupted() { try work() }
      return talk.hungUp ? .hangup : .done
    } catch let stop as ScriptStop {
      return .scriptError(line: stop.line, stop.diagnostic)
    }
  }

  /// The next line at the prompt; nil at the end of the input.
  private func command() throws(ScriptStop) -> String? {
    var question = Question("practice")
    question.isCommand = true
    question.completions = { [library, talk] in PracticeCommand.completions(of: $0, library, in: talk.language) }
    question.hint = { [talk] in $0.isEmpty ? MenuNotice.commands.in(talk.language) : "" }
    while true {
      switch try talk.ask(question) {
      case .gone: return nil
      case .interrupted: continue
      case .line(let line), .command(let line): return line
      }
    }
  }

  /// Asks of each call of this person that was interrupted; false if the input is gone.
  private func settleInterrupted() throws -> Bool {
    for attempt in try room.equipment.attempts.all()
    where attempt.state == .open && attempt.head.person == person && !attempt.head.isUnattended
      && !room.equipment.attempts.isUnderWay(attempt)
    {
      talk.tell(MenuNotice.interrupted, .warning)
      switch try talk.choose(Question(""), among: Choices(of: InterruptedChoice.self, in: talk.language)) {
      case .gone: return false
      case .interrupted, .command: continue
      case .line(.discard): try room.discard(attempt)
      case .line(.goOn): guard try show(try room.goOn(with: attempt, at: seat)) else { return false }
      }
    }
    return true
  }

  private func take(_ line: String) throws -> Bool {
    let command: PracticeCommand?
    do { command = try PracticeCommand(line) } catch {
      if case .unknown(let nearest) = error { try talk.fail(MenuProblem.command(nearest: nearest)) }
      return true
    }
    guard let command else { return true }
    talk.remember(line)
    switch command {
    case .course: try course(seed: nil)
    case .list(let topic):
      talk.show(
        ScenarioListView.lines(library.filter { topic == nil || $0.topic == topic }, try rows(), in: talk.language))
    case .take(let name, let seed):
      guard let scenario = library.first(where: { $0.name == name }) else {
        try talk.fail(MenuProblem.noScenario)
        return true
      }
      return try call(scenario, seed: seed)
    case .next: return try next()
    case .shift(let minutes): return try shift(minutes: minutes)
    case .debrief: try debrief()
    case .report:
      talk.show(ReportView.lines(try room.report(), in: talk.language, isPlain: talk.isPlain))
    case .help: talk.show(PracticeCommand.help(in: talk.language))
    case .quit: return false
    }
    return true
  }

  /// One call, and what came of it; false if the input is gone. What a blind call was of is told afterwards.
  private func call(_ scenario: Scenario, seed: UInt64?, isBlind: Bool = false) throws -> Bool {
    let seed = seed ?? UInt64.random(in: 1...9999)
    let starts: MenuNotice = isBlind ? .startsBlind : .starts(scenario, seed: seed)
    talk.tell(talk.mark + starts.in(talk.language), .banner)
    let end = try room.begin(scenario, seed: seed, person: person, isUnattended: seat.script != nil, at: seat)
    guard try show(end) else { return false }
    if isBlind { talk.tell(MenuNotice.was(scenario, seed: seed), .bold) }
    return true
  }

  /// Calls of any kind, one after the other, until the minutes are over or the person leaves; false if the input is gone.
  private func shift(minutes: Int) throws -> Bool {
    var (shift, random) = (BlindShift(library), SystemRandomNumberGenerator())
    let end = room.equipment.clock.now().monotonic + Int64(minutes) * 60_000
    while let scenario = shift.next(using: &random) {
      guard try call(scenario, seed: nil, isBlind: true) else { return false }
      guard room.equipment.clock.now().monotonic < end else { break }
      switch try talk.choose(Question(""), among: Choices(of: CourseChoice.self, in: talk.language)) {
      case .line(.take): continue
      case .gone: return false
      case .line(.leave), .command, .interrupted: return true
      }
    }
    talk.tell(MenuNotice.shiftOver)
    return true
  }

  private func show(_ end: PracticeRoom.End) throws -> Bool {
    switch end {
    case .scored(let attempt):
      talk.show(
        ScoreView.lines(attempt, try attempt.readScenario(), passMark: room.passMark, in: talk.language))
      return true
    case .interrupted(_, .scriptError(let line, let diagnostic)):
      throw ScriptStop(line: line, diagnostic: diagnostic)
    case .interrupted(_, let end):
      if end == .hangup { talk.noteHangup() }
      return false
    }
  }

  /// The call that this person learns most from today; false if the input is gone.
  private func next() throws -> Bool {
    let own = try room.report().attempts.filter { $0.head.person == person }
    guard let scenario = room.nextCall(from: library, for: own) else {
      talk.tell(MenuNotice.nothingDue)
      return true
    }
    guard try call(scenario, seed: nil, isBlind: true) else { return false }
    let minutes = room.minutesToday(of: try room.report().attempts.filter { $0.head.person == person })
    if minutes >= NextCall.minutesADay { talk.tell(MenuNotice.enough(minutes: minutes)) }
    return true
  }

  private func course(seed: UInt64?) throws {
    let calls = ScenarioLibrary.course.compactMap { name in library.first { $0.name == name } }
    talk.tell(MenuNotice.course(calls: calls.count))
    for (place, scenario) in calls.enumerated() {
      if try hasPassed(scenario) { continue }
      talk.tell(MenuNotice.courseCall(place + 1, of: calls.count, scenario))
      while true {
        switch try talk.choose(Question(""), among: Choices(of: CourseChoice.self, in: talk.language)) {
        case .line(.take): break
        case .line(.leave), .command, .interrupted, .gone: return
        }
        guard try call(scenario, seed: seed.map { $0 &+ UInt64(place) }) else { return }
        try debrief()
        if try hasPassed(scenario) { break }
        talk.tell(MenuNotice.courseAgain, .warning)
      }
    }
    talk.tell(MenuNotice.courseDone, .good)
  }

  private func debrief() throws {
    let last = try room.equipment.attempts.all().last { $0.head.person == person && $0.result != nil }
    guard var last else { return try talk.fail(MenuProblem.noAttempt) }
    if let words = try reflection() { last = try room.note(.reflected(words), of: last) }
    let view = DebriefView(
      language: talk.language, columns: talk.columns, isPlain: talk.isPlain, passMark: room.passMark)
    talk.show(view.lines(try room.debrief(last), last, try last.readScenario()))
  }

  /// What the person would do differently, in their own words; nil if they say nothing. They are asked before they are told.
  private func reflection() throws(ScriptStop) -> String? {
    talk.tell(DebriefWord.asksFirst, .bold)
    return switch try talk.ask(Question(MenuNotice.reply.in(talk.language))) {
    case .line(let words): words.isEmpty ? nil : words
    case .command, .interrupted, .gone: nil
    }
  }

  private func hasPassed(_ scenario: Scenario) throws -> Bool {
    try rows().contains { $0.scenario == scenario.name && $0.isPassed }
  }

  private func rows() throws -> [ClassReport.Row] { try room.report().rows.filter { $0.person == person } }
}
