import Desk
import Diagnostics
import Ledger
import Station

/// What is done about cases that are over, and about nobody's.
extension Console {
  var callBacks: CallBackTalk { CallBackTalk(talk: talk, desk: desk, setting: aside) }

  private var aside: GuideTalk.Setting { GuideTalk.Setting(listener: Listener(SpokenLanguage(talk.language))) }

  /// False if the input is gone.
  func serve(_ command: ServiceCommand) throws(ScriptStop) -> Bool {
    let linking = LinkTalk(guide: guide, display: display, setting: aside)
    let service = ServiceTalk(talk: talk, desk: desk)
    switch command {
    case .link(let words): return try linking.run(words)
    case .linked(let reference, let outcome): return try linking.record(outcome, about: reference)
    case .wrap(let reference, let code): try service.wrapUp(reference, as: code)
    case .notes(let reference): return try service.notes(reference)
    case .callBacks: try callBacks.list()
    case .callBack(let reference, let end): return try callBacks.take(reference, ending: end)
    case .training(let words): try TrainingTalk(talk: talk, desk: desk).run(words)
    }
    return true
  }
}
