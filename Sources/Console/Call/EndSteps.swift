import CallScript
import Verification
import Desk
import Terminal

/// The end of a case: what to read out, and then nothing of it stays on the screen.
extension CallFlow {
  func end(_ ending: Ending) throws(ScriptStop) -> CallEnd {
    let reference = desk.reference
    switch ending {
    case .closed(let outcome):
      talk.tell(EndNotice.closed(outcome), outcome == .disclosed ? .good : .warning)
      say(.closed(outcome, reference))
    case .refused(let refusal):
      talk.tell(EndNotice.refused(refusal), .warning)
      say(.refused(refusal, reference))
    case .abandoned:
      talk.tell(EndNotice.abandoned, .warning)
      say(.abandoned(reference))
    }
    return try afterwards()
  }

  /// Waits until the text was read out, offers the next child after a disclosure, then wipes the screen.
  private func afterwards() throws(ScriptStop) -> CallEnd {
    let end = desk.canOpenSibling ? try sibling() : try done()
    if end != .sibling { desk.forget() }
    talk.wipe()
    return end
  }

  private func sibling() throws(ScriptStop) -> CallEnd {
    say(.sibling)
    while true {
      switch try last(SiblingChoice.self) {
      case .line(.sibling): return .sibling
      case .line(.link): if try !linking.run("") { return .gone }
      case .gone: return talk.isIdle ? .finished : .gone
      case .line(.no), .command, .interrupted: return .finished
      }
    }
  }

  private func done() throws(ScriptStop) -> CallEnd {
    if case .gone = try last(DoneChoice.self), !talk.isIdle { .gone } else { .finished }
  }

  /// The case is over: only what stands beside cases does anything any more, and nothing leaves before the next child was asked for.
  private func last<Choice: CallChoice>(_: Choice.Type) throws(ScriptStop) -> Reply<Choice> {
    var question = Question("", asks: .choice(Choice.list))
    question.status = { [self] in statusLine }
    question.aid = dictation
    question.takesCommands = true
    while true {
      let reply: Reply<Choice> = try talk.choose(question)
      guard case .command(let line) = reply else { return reply }
      // When the case is over its caller most often asks how to go on (V), or has a new number (VIII).
      guard let command = try? SlashCommand(line), let goesOn = try serve(command) else {
        try talk.fail(Problem.slashHere)
        continue
      }
      if !goesOn { return .gone }
    }
  }
}
