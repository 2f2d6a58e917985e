import Station
import CallScript
import Diagnostics
import Desk
import Terminal
import Verification

/// Showing the PIN and having it read back (IV.3). The digits are only ever in a locked page; nothing here makes text of them.
extension CallFlow {
  func authorize(showing: Int) throws {
    if showing == 2 { talk.say(.misread, in: language) }
    guard display.canShow else {
      try refuseToShow()
      if showing == 2 { return try desk.leaving.close() }
      try desk.leaving.park(.operatorChoice)
      throw LeftCall(end: .finished)
    }
    if showing == 1 { talk.say(.ready(medium), in: language) }
    guard try isWanted(showing: showing) else { return try desk.leaving.close() }
    guard let authorized = try desk.disclosure.authorize() else {
      if desk.step == .see(again: true) { talk.tell(CallNotice.lapsed, .warning) }
      return
    }
    let caption = StyledText(talk.mark + ShowingNotice.caption(medium).in(talk.language), .label)
    let request = SecretRequest(caption: caption, seconds: desk.policyInForce.showingSeconds)
    let outcome = unsafe authorized.secret.withBytes { unsafe display.show(request, digits: $0) }
    try desk.disclosure.finish(outcome.end)
    talk.tell(ShowingNotice.ended)
    if outcome == .hangup {
      talk.noteHangup()
      try desk.leaving.hangUp()
      throw LeftCall(end: .gone)
    }
  }

  /// Whether the parent is ready for a showing; a second one may be declined.
  private func isWanted(showing: Int) throws -> Bool {
    if showing == 1 { return try choice(ReadyChoice.self) == .show }
    return try choice(MisreadChoice.self) == .showAgain
  }

  private func refuseToShow() throws(ScriptStop) {
    try talk.fail(ShowingNotice.refused, next: ShowingNotice.refusedHint.in(talk.language))
  }

  func readBackPIN(showing: Int) throws {
    guard display.canShow else {
      try refuseToShow()
      return try desk.leaving.close()
    }
    talk.say(.readBackPIN(medium), in: language)
    try talk.prepare(.readBackPIN)
    let prompt = StyledText(talk.mark + Prompt.readBackPIN.in(talk.language) + "> ", .label)
    let outcome = unsafe display.readDigits(prompt: prompt, heard: nil) { digits in
      Result { () throws in try unsafe desk.disclosure.readBack(digits) }
    }
    switch outcome {
    case .read(let result): if try result.get() { talk.tell("✓", .good) }
    case .command: try afterShowing(showing)
    case .interrupted: try afterShowing(showing)
    case .gone:
      talk.noteHangup()
      try desk.leaving.hangUp()
      throw LeftCall(end: .gone)
    }
  }

  /// The parent did not catch it: once more, if one showing is left, or close.
  private func afterShowing(_ showing: Int) throws {
    if showing == 2 {
      _ = try choice(CloseChoice.self)
      return try desk.leaving.close()
    }
    try authorize(showing: 2)
  }
}

extension SecretOutcome {
  var end: ShowingEnd {
    switch self {
    case .dismissed: .dismissed
    case .timedOut: .timedOut
    case .interrupted, .hangup: .interrupted
    case .refused: .failed
    }
  }
}
