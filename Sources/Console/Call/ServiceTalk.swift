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
    guard let reference, let code = WrapUp.named(typed) else {
      let codes = WrapUp.allCases.map { "\($0.rawValue) (\($0.in(talk.language)))" }.joined(separator: ", ")
      return try talk.fail(ServiceNotice.codes(codes).in(talk.language))
    }
    do { try desk.beside.served(reference).record(.wrappedUp(code)) } catch { return try talk.fail(error) }
    talk.tell(ServiceNotice.wrappedUp(code), .good)
  }

  /// The notes of a case, which may say of whom they are: they stay on no screen. False if the input is gone.
  func notes(_ reference: CaseReference) throws(ScriptStop) -> Bool {
    let notes: [CaseNote]
    do { notes = try desk.beside.served(reference).readNotes() } catch {
      try talk.fail(error)
      return true
    }
    if notes.isEmpty {
      talk.tell(ServiceNotice.noNotes, .dim)
      return true
    }
    talk.beginTraces()
    for note in notes {
      let at = desk.session.policy.zone.time(of: note.at.wall).minute
      talk.show([StyledText("\(at) · \(note.author)", .dim), StyledText("  " + note.text)])
    }
    return try talk.wipeWhenRead()
  }
}
