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

  /// Does what stands beside the case, open or over; nil for another command, false if the input is gone.
  func serve(_ command: SlashCommand) throws(ScriptStop) -> Bool? {
    switch command {
    case .emergency(let words): return try card.open(words)
    case .guide(let words): return try guide.lookUp(words, in: beside)
    case .link(let words): return try linking.run(words)
    case .linked(let words): return try linking.record(words, about: desk.reference)
    case .wrap(let code):
      try ServiceTalk(talk: talk, desk: desk).wrapUp(desk.reference, as: code)
      return true
    case .back, .edit, .review, .badLine, .videoLost, .explain, .spell, .note, .letter, .slip, .hold, .park, .transfer,
      .flag, .abandon, .notGuardian, .help:
      return nil
    }
  }
}
