import CallScript
import Diagnostics
package import Practice

extension MenuNotice {
  var english: String {
    switch self {
    case .banner(let person):
      "PRACTICE, \(person). Families and PINs are fictitious; nothing here reaches a live station."
    case .noScreen: "Here no PIN can be shown (it needs a full terminal): calls that end in one cannot be passed."
    case .greeting(let calls, let passed): "\(calls) calls; you passed \(passed). New here? Type course."
    case .commands: "next, shift, faces, course, list, take NAME, debrief, report, quit"
    case .starts(let scenario, let seed): "\(scenario.title.english) (seed \(seed))"
    case .announced: "You know what comes, so passing it does not count toward ready; next and shift do."
    case .interrupted: "Your last call was interrupted."
    case .startsBlind: "A call comes in."
    case .was(let scenario, let seed): "It was: \(scenario.title.english) (seed \(seed)). \(scenario.lesson.english)"
    case .shiftOver: "The shift is over."
    case .course(let calls):
      "A short course: \(calls) calls, about 45 minutes. You can leave at any time and go on later."
    case .trainerCourse(let title, let calls):
      "Your trainer's course\(title.isEmpty ? "" : ", \(title)"): \(calls) calls. You can leave at any time and go on later."
    case .assigned(let calls):
      "Your trainer assigned calls that you have not passed yet: \(calls). Type course, or next."
    case .courseCall(let number, let calls): "Call \(number) of \(calls)."
    case .courseAgain: "Not passed yet: the same call comes again, with other people."
    case .courseDone: "The course is passed."
    case .nothingDue: "Nothing is due today. Take any call you like: list."
    case .enough(let minutes): "\(minutes) minutes today: that is enough."
    case .noSound: "No sound: the speech program ended with an error. Every line stands here."
    case .interpretedAsText: "No sound in this call: what the interpreter says stands here."
    case .level(let level): "level \(level)"
    case .scores(let best, let last): "best \(best), last \(last)"
    case .reply: "your reply"
    }
  }
}

extension MenuProblem {
  var english: Words {
    switch self {
    case .command(let nearest): Words("no such command", next: nearest ?? MenuNotice.commands.english)
    case .noScenario: Words("there is no such scenario", next: MenuWord.list.rawValue)
    case .noAttempt: Words("you have taken no call yet", next: MenuWord.course.rawValue)
    }
  }
}

extension MenuWord {
  var english: String {
    switch self {
    case .next: "the call that is due for you"
    case .shift: "calls of any kind, not announced: shift [minutes]"
    case .faces: "forty pairs of faces in ten minutes: faces [pairs] [seed]"
    case .course: "your trainer's course; else six calls, about 45 minutes"
    case .list: "the calls by topic and level: list [topic]"
    case .take: "take a call: take NAME [seed]"
    case .debrief: "go through your last call again"
    case .report: "how everybody did here"
    case .help: "this list"
    case .quit: "leave"
    }
  }
}

extension PracticeWord {
  var english: String {
    switch self {
    case .repeat: "practice: the caller says it again, slowly"
    case .hint: "practice: what to look at here; costs points"
    }
  }
}

extension InterruptedChoice {
  var english: ChoiceWord {
    switch self {
    case .goOn: ChoiceWord("go on with it")
    case .discard: ChoiceWord("end it as it stands")
    }
  }
}

extension CourseChoice {
  var english: ChoiceWord {
    switch self {
    case .take: ChoiceWord("take the call")
    case .leave: ChoiceWord("leave")
    }
  }
}

extension Scenario.Topic {
  package var english: String {
    switch self {
    case .clean: "clean"
    case .names: "names"
    case .records: "records"
    case .guardianship: "guardianship"
    case .identity: "identity"
    case .presence: "presence"
    case .pressure: "pressure"
    case .language: "language"
    case .pin: "PIN"
    case .line: "line"
    }
  }
}
