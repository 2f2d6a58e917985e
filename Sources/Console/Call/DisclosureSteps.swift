import Station
import Wording
import Desk
import Terminal
import Verification

/// Showing the PIN and having it read back (IV.3). The digits are only ever in a locked page; nothing here makes text of them.
extension CallFlow {
  func authorize(showing: Int) throws {
    let place = isCounter ? "counter" : "video"
    if showing == 2 { talk.say("say.misread", in: language) }
    guard display.canShow else {
      try refuseToShow()
      if showing == 2 { return try desk.close() }
      try desk.park(.operatorChoice)
      throw LeftCall(end: .finished)
    }
    if showing == 1 { talk.say("say.ready.\(place)", in: language) }
    if try choice(showing == 1 ? "ask.ready" : "ask.misread") == "c" { return try desk.close() }
    guard let authorized = try desk.authorize() else {
      if desk.step == .see(again: true) { talk.tell(texts("lapsed"), .warning) }
      return
    }
    let caption = StyledText(talk.mark + texts("showing.caption.\(place)"), .label)
    let request = SecretRequest(caption: caption, seconds: desk.policyInForce.showingSeconds)
    let outcome = unsafe authorized.secret.withBytes { unsafe display.show(request, digits: $0) }
    try desk.finish(outcome.end)
    talk.tell(texts("showing.ended"))
    if outcome == .hangup {
      talk.noteHangup()
      try desk.hangUp()
      throw LeftCall(end: .gone)
    }
  }

  private func refuseToShow() throws(ScriptStop) {
    try talk.fail(texts("showing.refused"), next: texts("showing.refused.hint"))
  }

  func readBackPIN(showing: Int) throws {
    guard display.canShow else {
      try refuseToShow()
      return try desk.close()
    }
    talk.say(isCounter ? "say.readBackPIN.counter" : "say.readBackPIN", in: language)
    try talk.prepare("ask.readBackPIN")
    let prompt = StyledText(talk.mark + texts("ask.readBackPIN") + "> ", .label)
    let outcome = unsafe display.readDigits(prompt: prompt, heard: nil) { digits in
      Result { () throws in try unsafe desk.readBackPIN(digits) }
    }
    switch outcome {
    case .read(let result): if try result.get() { talk.tell("✓", .good) }
    case .command: try afterShowing(showing)
    case .interrupted: try afterShowing(showing)
    case .gone:
      talk.noteHangup()
      try desk.hangUp()
      throw LeftCall(end: .gone)
    }
  }

  /// The parent did not catch it: once more, if one showing is left, or close.
  private func afterShowing(_ showing: Int) throws {
    if showing == 2 {
      _ = try choice("ask.close")
      return try desk.close()
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
