import Verification
import Wording
import Desk
import Terminal

/// The end of a case: what to read out, and then nothing of it stays on the screen.
extension CallFlow {
  func end(_ ending: Ending) throws(ScriptStop) -> CallEnd {
    let values: KeyValuePairs<String, String> = ["reference": reference]
    switch ending {
    case .closed(let outcome):
      talk.tell(texts("ending.\(outcome.rawValue)"), outcome == .disclosed ? .good : .warning)
      talk.say("say.\(outcome.rawValue)", in: language, values)
    case .refused(.closed):
      talk.tell(texts("ending.refused.closed"), .warning)
      talk.say("say.refused.closed", in: language, values)
    case .refused(.open(let refusal)):
      talk.tell(texts("ending.refused.open", ["section": refusal.section.rawValue]), .warning)
      talk.say("say.refused.\(refusal.rawValue)", in: language, values)
    case .abandoned:
      talk.tell(texts("ending.abandoned"), .warning)
      talk.say("say.abandoned", in: language, values)
    }
    return try afterwards()
  }

  /// Waits until the text was read out, offers the next child after a disclosure, then wipes the screen.
  private func afterwards() throws(ScriptStop) -> CallEnd {
    if desk.canOpenSibling { talk.say("say.sibling", in: language) }
    let reply = try afterwardsReply()
    guard case .line(let choice) = reply else {
      desk.forget()
      talk.wipe()
      return reply == .gone ? .gone : .finished
    }
    if desk.canOpenSibling, choice == "s" {
      talk.wipe()
      return .sibling
    }
    desk.forget()
    talk.wipe()
    return .finished
  }

  /// The case is over: no command does anything any more, least of all leave before the next child was asked for.
  private func afterwardsReply() throws(ScriptStop) -> Reply {
    var question = Question("")
    question.status = { [self] in statusLine }
    let choices = Choices(texts, desk.canOpenSibling ? "ask.sibling" : "ask.done")
    while true {
      let reply = try talk.choose(question, choices)
      guard case .line(let line) = reply, line.hasPrefix("/") else { return reply }
      try talk.fail(texts("error.slash"), next: "Enter")
    }
  }
}
