import CallScript
import Desk
import Diagnostics
import Guide
import Ledger
import Station
import Terminal

/// A walk-through with whoever is on the line, step by step, to an ending that the log has before it is told.
struct WalkTalk {
  let guide: GuideTalk
  let book: GuideBook
  let setting: GuideTalk.Setting

  var talk: Talk { guide.talk }
  private var view: GuideView { GuideView(book: book, language: talk.language) }

  /// A prompt beside the case.
  var question: Question {
    var question = Question("")
    question.isBeside = true
    question.takesCommands = true
    question.status = setting.status
    question.commands = { [talk] in HelpView.inWalk(talk.language) }
    return question
  }

  /// Goes through it; false if the input is gone, and with it whoever could say how it ended.
  func walk(_ through: WalkThrough) throws(ScriptStop) -> Bool {
    var walk = Walk(through)
    var hasSpelled = false
    talk.tell(
      [through.section.label, through.title.in(talk.language)].filter { !$0.isEmpty }.joined(separator: "  "), .bold)
    talk.write(view.step(walk, to: setting.listener))
    while let move = try move(at: walk) {
      var outcome = move.outcome
      switch move {
      case .next, .quit:
        if move == .next, walk.next() { break }
        guard let answer = try askEnd(offering: move == .next ? .solved : .back) else { return gone(hasSpelled) }
        outcome = answer.outcome
      case .back: if !walk.back() { talk.tell(GuideNotice.firstStep, .dim) }
      case .stuck:
        talk.write(view.said(walk.step.stuck, to: setting.listener))
        continue
      case .email:
        hasSpelled = true
        guard try checkMail() else { return gone(hasSpelled) }
        continue
      case .solved, .referred, .again: break
      }
      guard let outcome else {
        talk.write(view.step(walk, to: setting.listener))
        continue
      }
      guard try log(outcome, of: through) else { continue }
      forget(hasSpelled)
      tell(outcome, of: through)
      return true
    }
    return gone(hasSpelled)
  }

  /// Has the ending in the log; false where it is not, so that nothing ended.
  private func log(_ outcome: WalkOutcome, of through: WalkThrough) throws(ScriptStop) -> Bool {
    do {
      let end = WalkEnd(through.id, of: through.section, outcome, by: book.date)
      try guide.desk.session.record(.walkEnded(end, about: setting.reference))
      return true
    } catch {
      try talk.fail(error)
      talk.tell(GuideNotice.goesOn, .warning)
      return false
    }
  }

  private func tell(_ outcome: WalkOutcome, of through: WalkThrough) {
    talk.tell(GuideNotice.ended(outcome), outcome == .solved ? .good : .warning)
    guard outcome == .referred else {
      return talk.write(view.said(GuideNotice.lastLine(outcome), to: setting.listener))
    }
    talk.write(view.said(through.referral, to: setting.listener))
    talk.write(view.contacts(book.contacts.filter { through.contacts.contains($0.id) }))
  }

  private func gone(_ hasSpelled: Bool) -> Bool {
    forget(hasSpelled)
    return false
  }

  /// An address that was spelled outside of a call stays on no screen; a call wipes its own.
  private func forget(_ hasSpelled: Bool) { if hasSpelled, setting.reference == nil { talk.wipe() } }
}
