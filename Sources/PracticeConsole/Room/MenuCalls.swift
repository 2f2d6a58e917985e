import CallScript
import Console
import Diagnostics
import Ledger
import Practice
import Station
import Terminal

/// The ways in which calls come at the practice station's own prompt.
extension PracticeMenu {
  /// When it is told what a call is about.
  enum Telling {
    /// Before it, as where it is taken by name: passing it proves nothing.
    case before
    /// After it, or in the debrief that follows.
    case after, inDebrief
  }

  /// One call, and what came of it; false if the input is gone.
  func call(_ scenario: Scenario, seed: UInt64?, telling: Telling) throws -> Bool {
    let seed = seed ?? UInt64.random(in: 1...9999)
    let starts: MenuNotice = telling == .before ? .starts(scenario, seed: seed) : .startsBlind
    talk.tell(talk.mark + starts.in(talk.language), .banner)
    if telling == .before { talk.tell(MenuNotice.announced, .dim) }
    let end = try room.begin(
      scenario, seed: seed, person: person, isUnattended: seat.script != nil, isAnnounced: telling == .before, at: seat)
    guard try show(end) else { return false }
    if telling == .after { talk.tell(MenuNotice.was(scenario, seed: seed), .bold) }
    return true
  }

  /// Calls of any kind, one after the other, until the minutes are over or the person leaves; false if the input is gone.
  func shift(minutes: Int) throws -> Bool {
    var (shift, random) = (BlindShift(library), SystemRandomNumberGenerator())
    let end = room.equipment.clock.now().monotonic + Int64(minutes) * 60_000
    while let scenario = shift.next(using: &random) {
      guard try call(scenario, seed: nil, telling: .after) else { return false }
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

  func show(_ end: PracticeRoom.End) throws -> Bool {
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

  /// The call that a trainer assigned next, or else the one that this person learns most from today; false if the input is gone.
  func next() throws -> Bool {
    let assigned = try open(in: room.assigned(to: person)).first
    guard let scenario = try assigned?.scenario ?? room.nextCall(from: library, for: try own()) else {
      talk.tell(MenuNotice.nothingDue)
      return true
    }
    guard try call(scenario, seed: assigned?.seed, telling: .after) else { return false }
    let minutes = room.minutesToday(of: try own())
    if minutes >= NextCall.minutesADay { talk.tell(MenuNotice.enough(minutes: minutes)) }
    return true
  }

  /// The trainer's course for this person, or else the short one.
  func course(seed: UInt64?) throws {
    let assigned = room.assigned(to: person)
    let calls = assigned.isEmpty ? shortCourse() : assigned
    let title = room.equipment.course?.title.in(talk.language) ?? ""
    talk.tell(
      assigned.isEmpty ? MenuNotice.course(calls: calls.count) : .trainerCourse(title: title, calls: calls.count))
    for (place, next) in calls.enumerated() {
      let scenario = next.scenario
      if try open(in: [next]).isEmpty { continue }
      talk.tell(MenuNotice.courseCall(place + 1, of: calls.count))
      while true {
        switch try talk.choose(Question(""), among: Choices(of: CourseChoice.self, in: talk.language)) {
        case .line(.take): break
        case .line(.leave), .command, .interrupted, .gone: return
        }
        // Whoever has been debriefed knows what comes.
        let isKnown = try own().contains { $0.head.scenario == scenario.name && $0.result != nil }
        let seed = next.seed ?? seed.map { $0 &+ UInt64(place) }
        guard try call(scenario, seed: seed, telling: isKnown ? .before : .inDebrief) else { return }
        try debrief()
        if try open(in: [next]).isEmpty { break }
        talk.tell(MenuNotice.courseAgain, .warning)
      }
    }
    talk.tell(MenuNotice.courseDone, .good)
  }

  private func shortCourse() -> [TrainerCourse.Call] {
    ScenarioLibrary.course.compactMap { name in
      library.first { $0.name == name }.map { TrainerCourse.Call(scenario: $0, seed: nil, ids: []) }
    }
  }
}
