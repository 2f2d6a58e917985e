import CallScript
import Desk
import Diagnostics
import Ledger
import Station
import Terminal

/// What a call was about, and what was noted of it.
struct ServiceTalk {
  let talk: Talk
  let desk: Desk

  /// What is typed for a code, in a call.
  func wrapUp(_ reference: CaseReference?, as typed: String) throws(ScriptStop) {
    guard let reference, let code = WrapUp(typed: typed) else {
      let codes = WrapUp.allCases.map { "\($0.rawValue) (\($0.in(talk.language)))" }.joined(separator: ", ")
      return try talk.fail(ServiceNotice.codes(codes).in(talk.language))
    }
    try wrapUp(reference, as: code)
  }

  func wrapUp(_ reference: CaseReference, as code: WrapUp) throws(ScriptStop) {
    do { try desk.served(reference).record(.wrappedUp(code)) } catch { return try talk.fail(error) }
    talk.tell(ServiceNotice.wrappedUp(code), .good)
  }

  /// The notes of a case, which may say of whom they are: they stay on no screen.
  func notes(_ reference: CaseReference) throws(ScriptStop) {
    let notes: [CaseNote]
    do { notes = try desk.served(reference).readNotes() } catch { return try talk.fail(error) }
    talk.beginTraces()
    if notes.isEmpty { return talk.tell(ServiceNotice.noNotes, .dim) }
    for note in notes {
      let at = desk.session.policy.zone.time(of: note.at.wall).minute
      talk.show([StyledText("\(at) · \(note.author)", .dim), StyledText("  " + note.text)])
    }
  }
}
