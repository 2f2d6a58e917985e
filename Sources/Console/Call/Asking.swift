import CallScript
import Diagnostics
import Desk
import Terminal

/// Asking for what a step needs. Commands are carried out here, wherever they are typed; what comes back is an answer.
extension CallFlow {
  /// A prompt in the operator's language.
  func question(_ prompt: Prompt) -> Question { Question(prompt, in: talk.language) }

  /// Asks for a line of a step. Commands are carried out here; what comes back is an answer.
  func answer(to question: Question) throws -> String {
    try answer(to: question) { question throws(ScriptStop) in
      let reply = try talk.ask(question)
      guard case .line(let line) = reply else { return reply }
      if EverydayWord.leaves(line) { return .interrupted }
      return line.hasPrefix("/") ? .command(line) : reply
    }
  }

  /// Asks for one of a few choices of a step.
  func choice<Choice: CallChoice>(_: Choice.Type = Choice.self, goesBack: Bool = false, aid: [StyledText] = []) throws
    -> Choice
  {
    var question = Question("", asks: .choice(Choice.list))
    question.takesCommands = true
    question.goesBack = goesBack
    question.aid = aid.isEmpty ? dictation : aid
    return try answer(to: question) { question throws(ScriptStop) in try talk.choose(question) }
  }

  /// The case's number for a caller who did not catch it: its letters and digits with their words. On Tab.
  var dictation: [StyledText] {
    guard let reference = desk.reference else { return [] }
    return Self.aid(SpokenReference.lines(reference, language))
  }

  /// What Tab shows of what is dictated.
  static func aid(_ lines: [String]) -> [StyledText] { lines.map { StyledText("  " + $0, .label) } }

  /// Whether what cannot be taken back is meant.
  func isMeant(_ notice: CallNotice) throws -> Bool {
    let title = notice.in(talk.language)
    var question = Question(title, asks: .choice(.confirm))
    question.takesCommands = true
    return try answer(to: question) { question throws(ScriptStop) in try talk.choose(question) } == ConfirmChoice.sure
  }

  /// Lets through what ends the case only where it is meant; the step comes again otherwise.
  func confirmEnd() throws { if try !isMeant(.endsCase) { throw StepAgain() } }

  /// The prompts of one step, one after another; `/back` goes to the one before, where what was typed still stands.
  func inTurn(_ prompts: [(_ goesBack: Bool) throws -> Void]) throws {
    var place = 0
    while prompts.indices.contains(place) {
      do {
        try prompts[place](place > 0)
        place += 1
      } catch is BackToAnswer {
        place -= 1
      }
    }
  }

  private func answer<Value>(
    to question: Question, asking ask: (Question) throws(ScriptStop) -> Reply<Value>
  ) throws -> Value {
    var question = question
    let status = question.status
    question.status = { [self] in statusLine + status() }
    question.completions = { [talk] in SlashCompletions.of($0, in: talk.language, also: talk.extraCommands) }
    question.commands = { [talk] in
      HelpView.inCall(talk.language, also: talk.extraCommands.map { ("/" + $0.word, $0.help) })
    }
    while true {
      let reply = try ask(question)
      try desk.resumption.checkInHand()
      switch reply {
      case .gone: try leaveGone(question)
      case .interrupted:
        let step = desk.step
        try leave()
        // Out of view while on hold, or given up: the step that is on is another.
        if desk.step != step { throw StepAgain() }
        // Ctrl-C asks on an empty line only: what stood there was taken away.
        question.initial = ""
      case .line(let value): return value
      case .command(let line):
        guard let command = try command(line) else { continue }
        if command == .back, question.followsUp || question.goesBack { throw BackToAnswer() }
        if try carryOut(command) { throw StepAgain() }
      }
    }
  }

  /// What a line with a slash means; nil where it was told that it means nothing.
  private func command(_ line: String) throws(ScriptStop) -> SlashCommand? {
    do { return try SlashCommand(line) } catch {
      switch error {
      case .unknown(let nearest): try talk.fail(Problem.slash(nearest: nearest))
      case .shortened(let word): try talk.fail(Problem.shortened(word.rawValue))
      }
      return nil
    }
  }
}

/// The step has to be looked up anew: a command changed where the case stands.
package struct StepAgain: Error {}

/// The call is left in the middle.
struct LeftCall: Error {
  let end: CallEnd
}
