import CallScript
import Diagnostics
import Guide
import Terminal

/// What is asked at a step of a walk-through.
extension WalkTalk {
  /// What the operator does at a step; nil if the input is gone.
  func move(at walk: Walk) throws(ScriptStop) -> WalkMove? {
    var question = question
    let (status, number) = (question.status, GuideNotice.step(walk.number, of: walk.count).in(talk.language))
    question.status = {
      [walk.through.section.label, number, status()].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let moves = WalkMove.allCases.filter { $0 != .email || walk.step.checksMail }
    // How it ended can be typed at any step, and is listed where it is asked.
    let choices = WalkMove.choices(moves, in: talk.language).showing { $0.outcome == nil }
    return try choose(question, among: choices, or: .quit)
  }

  /// How it ended, or back; nil if the input is gone.
  func askEnd(offering usual: WalkMove) throws(ScriptStop) -> WalkMove? {
    var question = question
    question.prompt = GuideNotice.howItEnded.in(talk.language)
    let choices = WalkMove.choices([.solved, .referred, .again, .back], in: talk.language)
    return try choose(question, among: choices.offering(usual), or: .back)
  }

  /// Commands may have a slash here, as they have in a call; Ctrl-C and Ctrl-D do `other`.
  private func choose(
    _ question: Question, among choices: Choices<WalkMove>, or other: WalkMove
  ) throws(ScriptStop) -> WalkMove? {
    while true {
      switch try talk.choose(question, among: choices) {
      case .line(let move): return move
      case .interrupted: return other
      case .gone: return nil
      case .command(let line):
        let word = String(line.dropFirst())
        if let move = choices.value(typed: word) { return move }
        if EverydayWord.leaves(word) { return other }
        try talk.fail(Problem.slash(nearest: NearestWord.of(word, among: WalkMove.allCases.map(\.rawValue))))
      }
    }
  }

  /// Looks at an address as the caller spells it, and keeps it nowhere; false if the input is gone.
  func checkMail() throws(ScriptStop) -> Bool {
    if setting.reference == nil { talk.beginTraces() }
    var question = question
    question.prompt = MailWord.prompt.in(talk.language)
    question.check = { [talk] typed in
      guard let fault = EmailForm(of: typed).faults.first else { return .good(MailWord.right.in(talk.language)) }
      return typed.isEmpty ? .neutral : .incomplete(MailWord.fault(fault).in(talk.language))
    }
    switch try talk.ask(question) {
    case .line(let typed), .command(let typed):
      let faults = EmailForm(of: typed).faults
      talk.show(
        faults.isEmpty
          ? [StyledText(MailWord.right.in(talk.language), .good)]
          : faults.map { StyledText(MailWord.fault($0).in(talk.language), .warning) })
      return true
    case .interrupted: return true
    case .gone: return false
    }
  }
}

extension WalkMove {
  /// Each by its own word, by that of the language, and by the letter that is shown.
  fileprivate static func choices(_ moves: [WalkMove], in language: Language) -> Choices<WalkMove> {
    Choices(
      moves.map { move in
        let words = move == .quit ? [move.rawValue, "exit"] : [move.rawValue]
        return (move, keys: words + move.keys(in: language).reversed(), label: move.in(language).label)
      })
  }
}
