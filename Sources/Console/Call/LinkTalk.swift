import CallScript
import Desk
import Diagnostics
import Ledger
import Matching
import Station
import Terminal

/// Linking the child with a guardian who sits at the portal (V), beside a call or at the main prompt: what they typed is looked at, and how
/// it ended is recorded.
struct LinkTalk {
  let guide: GuideTalk
  let display: any SecretDisplay
  let setting: GuideTalk.Setting

  var talk: Talk { guide.talk }
  var desk: Desk { guide.desk }

  /// Words behind `/link`; false if the input is gone.
  func run(_ words: String) throws(ScriptStop) -> Bool {
    switch words.lowercased() {
    case "" where isInCase: return try menu()
    case "" where setting.reference != nil: return try help()
    case "":
      // What was typed outside of a call stays on no screen.
      talk.beginTraces()
      return try help() ? talk.wipeWhenRead() : talk.wipeAsGone()
    case "other", "otro", "otra": try refuseOthers()
    default: try talk.fail(LinkNotice.how.in(talk.language))
    }
    return true
  }

  /// Words behind `/linked`; false if the input is gone.
  func record(_ words: String, about reference: CaseReference?) throws(ScriptStop) -> Bool {
    guard let outcome = LinkOutcome(typed: words), let reference else {
      try talk.fail(LinkNotice.how.in(talk.language))
      return true
    }
    return try record(outcome, about: reference)
  }

  /// Whether there is a case to record it of.
  private var isInCase: Bool { setting.reference != nil && desk.beside.link.isVerified }

  private func menu() throws(ScriptStop) -> Bool {
    guard let reference = setting.reference else { return try help() }
    switch try talk.choose(question, among: Choices(of: LinkMove.self, in: talk.language)) {
    case .line(.help): return try help()
    case .line(.linked): return try record(.yes, about: reference)
    case .line(.notLinked): return try record(.no, about: reference)
    case .line(.later): return try record(.later, about: reference)
    case .command, .interrupted: return true
    case .gone: return false
    }
  }

  func record(_ outcome: LinkOutcome, about reference: CaseReference) throws(ScriptStop) -> Bool {
    do {
      let served = try desk.beside.served(reference)
      try served.requireCleared()
      try served.record(.linkRecorded(outcome))
    } catch {
      try talk.fail(error)
      return true
    }
    talk.tell(LinkNotice.recorded(outcome), .good)
    if outcome != .later { return true }
    return try CallBackTalk(talk: talk, desk: desk, setting: setting).promise(reference)
  }

  /// What the guardian typed, thing by thing, and what is wrong with it.
  private func help() throws(ScriptStop) -> Bool {
    if !desk.beside.link.isVerified { talk.tell(LinkNotice.formOnly, .dim) }
    var attempt = LinkStep.Attempt()
    for part in [LinkNotice.number, .born] {
      say(part == .number ? .number : .born)
      switch try typed(part) {
      case .line(let typed): if part == .number { attempt.number = typed } else { attempt.born = typed }
      case .command: continue
      case .interrupted: return true
      case .gone: return false
      }
    }
    guard try readPIN(into: &attempt) else { return false }
    do { tell(try desk.beside.link.findings(of: attempt)) } catch { try talk.fail(error) }
    return true
  }

  /// One thing as it was typed at home; a command where it is left out.
  private func typed(_ part: LinkNotice) throws(ScriptStop) -> Reply<String> {
    while true {
      switch try talk.ask(question(part)) {
      case .line(let typed), .command(let typed):
        if typed.isEmpty { return .command("") }
        if EverydayWord.leaves(typed) { return .interrupted }
        guard typed.hasPrefix("/") else { return .line(typed) }
        try talk.fail(Problem.slashHere)
      case .interrupted: return .interrupted
      case .gone: return .gone
      }
    }
  }

  /// False if the input is gone. Whoever leaves the line, and a terminal that cannot hide digits, goes on without them.
  private func readPIN(into attempt: inout LinkStep.Attempt) throws(ScriptStop) -> Bool {
    guard display.canShow else {
      talk.tell(LinkNotice.noPIN, .warning)
      return true
    }
    say(.pin)
    let prompt = StyledText(talk.mark + LinkNotice.pin.in(talk.language) + "> ", .label)
    let typed = unsafe display.readDigits(prompt: prompt, heard: nil, isOptional: true) {
      unsafe desk.beside.link.pin($0)
    }
    switch typed {
    case .read(let pin): attempt.pin = pin
    case .command, .interrupted, .idle: break
    case .refused: try talk.fail(DeskError.safe(.noLockedMemory))
    case .gone:
      talk.noteHangup()
      return false
    }
    return true
  }

  private func tell(_ found: [LinkFinding]) {
    for (fits, notice) in [(found.filter(\.isRight), true), (found.filter(\.isWellFormed), false)] where !fits.isEmpty {
      talk.show([
        StyledText((notice ? LinkNotice.right(fits) : .wellFormed(fits)).in(talk.language), notice ? .good : .dim)
      ])
    }
    for finding in found where !finding.isRight && !finding.isWellFormed {
      // What the records may only not know yet is the operator's to ask about.
      if finding.isDoubt { talk.tell(LinkLine.finding(finding), .warning) } else { say(.finding(finding)) }
    }
    if Set(found).isSuperset(of: [.idRight, .bornRight, .pinRight]) { say(.goOn) }
  }

  private func refuseOthers() throws(ScriptStop) {
    do { try desk.beside.link.refuseOthers() } catch { return try talk.fail(error) }
    say(.finding(.otherAsked))
  }

  private func say(_ line: LinkLine) {
    talk.show(ReadOutView.lines(line, to: setting.listener, gloss: talk.language))
  }

  private var question: Question {
    var question = Question("")
    question.isBeside = true
    question.isTimed = setting.reference == nil
    question.status = setting.status
    return question
  }

  private func question(_ part: LinkNotice) -> Question {
    var question = question
    question.prompt = part.in(talk.language)
    question.isRecorded = false
    question.commands = { [talk] in [StyledText(LinkNotice.typing.in(talk.language), .bold)] }
    return question
  }
}

extension LinkOutcome {
  /// By its word or a letter, in either language.
  init?(typed: String) {
    switch typed.lowercased() {
    case "later", "l", "luego", "después", "despues": self = .later
    default:
      guard let answer = YesOrNo(typed: typed) else { return nil }
      self = answer == .yes ? .yes : .no
    }
  }
}
