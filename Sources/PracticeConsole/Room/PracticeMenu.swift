import CallScript
import Diagnostics
package import Console
import Ledger
import Station
package import Practice
import Terminal

/// The practice station's own prompt: pick a call, take it, go through it again.
package final class PracticeMenu {
  let room: PracticeRoom
  let seat: PracticeRoom.Seat
  let person: String
  let talk: Talk
  let library: [Scenario]

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
      let assigned = try open(in: room.assigned(to: person)).count
      if assigned > 0 { talk.tell(MenuNotice.assigned(calls: assigned)) }
      while let line = try command() { if try !take(line) { return } }
    }
  }

  /// Takes one call, shows what came of it, and ends.
  package func run(_ scenario: Scenario, seed: UInt64?) throws -> ConsoleEnd {
    try sit { _ = try call(scenario, seed: seed, telling: .before) }
  }

  /// Leads through the trainer's course, or else the short one, from the first call that this person has not passed. With a seed
  /// everybody has the same people.
  package func runCourse(seed: UInt64? = nil) throws -> ConsoleEnd { try sit { try course(seed: seed) } }

  /// Takes the call that is due, shows what came of it, and ends.
  package func runNext() throws -> ConsoleEnd { try sit { _ = try next() } }

  /// Sends calls of any kind for so many minutes, and ends.
  package func runShift(minutes: Int) throws -> ConsoleEnd { try sit { _ = try shift(minutes: minutes) } }

  /// Shows so many pairs of faces, and ends. With a seed everybody has the same ones.
  package func runFaces(pairs: Int, seed: UInt64?) throws -> ConsoleEnd {
    try sit { _ = try faces(pairs: pairs, seed: seed) }
  }

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
    for attempt in try own() where attempt.state == .open && !room.equipment.attempts.isUnderWay(attempt) {
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
      return try call(scenario, seed: seed, telling: .before)
    case .next: return try next()
    case .faces(let pairs, let seed): return try faces(pairs: pairs, seed: seed)
    case .shift(let minutes): return try shift(minutes: minutes)
    case .debrief: try debrief()
    case .report:
      talk.show(ReportView.lines(try room.report(), in: talk.language, isPlain: talk.isPlain))
    case .help: talk.show(PracticeCommand.help(in: talk.language))
    case .quit: return false
    }
    return true
  }

  /// The last call once more. What somebody would do differently they are asked once, before they are told.
  func debrief() throws {
    let last = try own().last { $0.result != nil }
    guard var last else { return try talk.fail(MenuProblem.noAttempt) }
    last = try room.reflect(on: last, with: talk)
    let view = DebriefView(
      language: talk.language, columns: talk.columns, pictures: talk.pictures, passMark: room.passMark)
    talk.show(view.lines(try room.debrief(last), last, try last.readScenario(), notes: try room.notes()))
  }

  /// Everything that this person took here, players' calls left out.
  func own() throws -> [Attempt] {
    try room.attempts().filter { $0.head.person == person && !$0.head.isUnattended }
  }

  /// Of a trainer's calls those that this person has not passed yet.
  func open(in calls: [TrainerCourse.Call]) throws -> [TrainerCourse.Call] {
    let own = try own()
    return calls.filter { !$0.isPassed(in: own) }
  }

  func rows() throws -> [ClassReport.Row] { try room.report().rows.filter { $0.person == person } }
}
