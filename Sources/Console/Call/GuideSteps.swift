import CallScript
import Desk
import Terminal

/// What stands beside a call: the guide, linking, the emergency card.
extension CallFlow {
  var beside: GuideTalk.Setting {
    GuideTalk.Setting(listener: listener, reference: desk.reference) { [self] in statusLine }
  }

  var linking: LinkTalk { LinkTalk(guide: guide, display: display, setting: beside) }

  var card: CardTalk { CardTalk(talk: talk, desk: desk, listener: listener) { [self] in statusLine } }

  /// What is done beside the case, which stays where it is: the same prompt comes again with what was there.
  func beside(_ body: (CallFlow) throws(ScriptStop) -> Bool) throws {
    if try !body(self) { try leaveGone(Question("")) }
  }

  /// `/guide`: the case stays where it is, and the same prompt comes again with what was there.
  func lookUp(_ words: String) throws {
    try beside { flow throws(ScriptStop) in try flow.guide.lookUp(words, in: flow.beside) }
  }
}
