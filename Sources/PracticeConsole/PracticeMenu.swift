import Diagnostics
package import Console
import Desk
import Ledger
package import Practice
import Terminal
import Wording

/// The practice station's own prompt: pick a call, take it, go through it again.
package final class PracticeMenu {
  private let room: PracticeRoom
  private let seat: PracticeRoom.Seat
  private let person: String
  private let talk: Talk
  private let library: [Scenario]
  private var texts: Texts { talk.texts }

  /// A menu for one person at a seat.
  package init(_ room: PracticeRoom, at seat: PracticeRoom.Seat, person: String, library: [Scenario]) {
    self.room = room
    self.seat = seat
    self.person = person
    self.library = library
    talk = Talk(
      languages: Languages(), operatorLanguage: seat.language, reader: seat.reader, output: seat.output,
      isPlain: seat.isPlain, isScripted: seat.script != nil, isPractice: true)
  }

  /// Offers calls until the person leaves or the input ends.
  package func run() throws -> ConsoleEnd {
    try sit {
      let passed = try rows().count { $0.isPassed }
      talk.tell(texts("practice.greeting", ["count": String(library.count), "passed": String(passed)]))
      while let line = try command() { if try !take(line) { return } }
    }
  }

  /// Takes one call, shows what came of it, and ends.
  package func run(_ scenario: Scenario, seed: UInt64?) throws -> ConsoleEnd {
    try sit { _ = try call(scenario, seed: seed) }
  }

  /// Leads through the short course, from the first call that this person has not passed.
  package func runCourse() throws -> ConsoleEnd { try sit(course) }

  /// What a person came for, after their interrupted calls are settled.
  private func sit(_ work: () throws -> Void) throws -> ConsoleEnd {
    do {
      talk.tell(texts("practice.banner", ["name": person]), .banner)
      if !seat.display.canShow { talk.tell(texts("practice.noScreen"), .warning) }
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
    question.completions = { [library, texts] in PracticeCommand.completions(of: $0, library, texts) }
    question.hint = { [texts] in $0.isEmpty ? texts("practice.menu.hint") : "" }
    while true {
      switch try talk.ask(question) {
      case .gone: return nil
      case .interrupted: continue
      case .line(let line): return line
      }
    }
  }

  /// Asks of each call of this person that was interrupted; false if the input is gone.
  private func settleInterrupted() throws -> Bool {
    for attempt in try room.equipment.attempts.all()
    where attempt.state == .open && attempt.head.person == person && !attempt.head.isUnattended
      && !room.equipment.attempts.isUnderWay(attempt)
    {
      talk.tell(texts("practice.interrupted", ["scenario": attempt.head.scenario]), .warning)
      switch try talk.choose(Question(""), Choices(texts, "ask.interrupted")) {
      case .gone: return false
      case .interrupted: continue
      case .line("d"): try room.discard(attempt)
      case .line: guard try show(try room.goOn(with: attempt, at: seat)) else { return false }
      }
    }
    return true
  }

  private func take(_ line: String) throws -> Bool {
    let command: PracticeCommand?
    do { command = try PracticeCommand(line) } catch {
      try talk.fail(texts("error.command"), next: texts("practice.menu.hint"))
      return true
    }
    guard let command else { return true }
    talk.remember(line)
    switch command {
    case .course: try course()
    case .list(let topic):
      talk.show(ScenarioListView.lines(library.filter { topic == nil || $0.topic == topic }, try rows(), texts))
    case .take(let name, let seed):
      guard let scenario = library.first(where: { $0.name == name }) else {
        try talk.fail(texts("practice.unknown"), next: "list")
        return true
      }
      return try call(scenario, seed: seed)
    case .debrief: try debrief()
    case .report:
      talk.show(ReportView.lines(try room.report(), texts, isPlain: talk.isPlain))
    case .help: talk.show(PracticeCommand.help(texts))
    case .quit: return false
    }
    return true
  }

  /// One call, and what came of it; false if the input is gone.
  private func call(_ scenario: Scenario, seed: UInt64?) throws -> Bool {
    let seed = seed ?? UInt64.random(in: 1...9999)
    talk.tell(
      talk.mark + texts("practice.starts", ["title": scenario.title(in: texts.tag), "seed": String(seed)]), .banner)
    return try show(
      try room.begin(scenario, seed: seed, person: person, isUnattended: seat.script != nil, at: seat))
  }

  private func show(_ end: PracticeRoom.End) throws -> Bool {
    switch end {
    case .scored(let attempt):
      talk.show(
        ScoreView.lines(attempt, try attempt.readScenario(), passMark: room.equipment.passMark, texts))
      return true
    case .interrupted(_, .scriptError(let line, let diagnostic)):
      throw ScriptStop(line: line, diagnostic: diagnostic)
    case .interrupted(_, let end):
      if end == .hangup { talk.noteHangup() }
      return false
    }
  }

  private func course() throws {
    let calls = ScenarioLibrary.course.compactMap { name in library.first { $0.name == name } }
    talk.tell(texts("practice.course", ["count": String(calls.count)]))
    for (place, scenario) in calls.enumerated() {
      if try hasPassed(scenario) { continue }
      talk.tell(
        texts(
          "practice.course.next",
          [
            "number": String(place + 1), "count": String(calls.count), "title": scenario.title(in: texts.tag),
            "lesson": scenario.lesson(in: texts.tag),
          ]))
      while true {
        guard case .line(let choice) = try talk.choose(Question(""), Choices(texts, "ask.course")), choice != "q" else {
          return
        }
        guard try call(scenario, seed: nil) else { return }
        try debrief()
        if try hasPassed(scenario) { break }
        talk.tell(texts("practice.course.again"), .warning)
      }
    }
    talk.tell(texts("practice.course.done"), .good)
  }

  private func debrief() throws {
    let last = try room.equipment.attempts.all().last { $0.head.person == person && $0.result != nil }
    guard let last else { return try talk.fail(texts("practice.noAttempt"), next: "course") }
    talk.show(DebriefView.lines(try room.debrief(last), last, try last.readScenario(), texts))
  }

  private func hasPassed(_ scenario: Scenario) throws -> Bool {
    try rows().contains { $0.scenario == scenario.name && $0.isPassed }
  }

  private func rows() throws -> [ClassReport.Row] { try room.report().rows.filter { $0.person == person } }
}
