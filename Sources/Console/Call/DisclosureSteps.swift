import Station
import CallScript
import Diagnostics
import Desk
import Terminal
import Verification

/// Showing the PIN and having it read back (IV.3). The digits are only ever in a locked page; nothing here makes text of them.
extension CallFlow {
  /// `isAskedFor` where the operator has just chosen to show it once more.
  func authorize(showing: Int, isAskedFor: Bool = false) throws {
    let isFirst = showing == 1
    if !isFirst, desk.stage?.nextShowing == nil { return try desk.leaving.close() }
    if !isFirst, !nothingWasShown, !isAskedFor { say(.misread) }
    guard display.canShow else { return try refuseToShow() }
    if isFirst { say(.ready(medium)) }
    guard try isAskedFor || isWanted(first: isFirst) else { return try desk.leaving.close() }
    // Whatever goes wrong from here on, nobody saw anything before the display says so.
    nothingWasShown = true
    guard let authorized = try desk.disclosure.authorize() else {
      if case .see = desk.step { talk.tell(CallNotice.lapsed, .warning) }
      return
    }
    let caption = StyledText(talk.mark + ShowingNotice.caption(medium).in(talk.language), .label)
    // At the counter nothing is said. A row of words that is read from the right would run against the digits.
    let words = medium == .counter || language.isRightToLeft ? [] : DigitWords().in(language)
    let request = SecretRequest(
      caption: caption, seconds: desk.policyInForce.showingSeconds, words: words, goesOn: isInHand)
    let outcome = unsafe authorized.secret.withBytes {
      shownCount = $0.count
      return unsafe display.show(request, digits: $0)
    }
    nothingWasShown = outcome == .refused
    try desk.disclosure.finish(outcome.end)
    // On a screen that is seen, the line that follows says it.
    if !nothingWasShown, talk.isPlain { talk.tell(ShowingNotice.ended) }
    if outcome == .hangup {
      talk.noteHangup()
      try desk.leaving.hangUp()
      throw LeftCall(end: .gone)
    }
  }

  /// False where another console has the case: then it is no longer this one's to show.
  private func isInHand() -> Bool {
    do throws(DeskError) {
      try desk.resumption.checkInHand()
      return true
    } catch { return error != .takenOver }
  }

  /// Whether the parent is ready for a showing; a second one may be declined.
  private func isWanted(first: Bool) throws -> Bool {
    if first { return try choice(ReadyChoice.self) == .show }
    if try choice(MisreadChoice.self) == .showAgain { return true }
    try confirmEnd()
    return false
  }

  /// The case waits for a terminal that can hide the PIN again. Told last: what was on the screen before is wiped.
  private func refuseToShow() throws {
    let (reference, listener) = (desk.reference, listener)
    try desk.leaving.setDown()
    let isParked = desk.reference == nil
    talk.wipe()
    try talk.fail(Problem.noScreen)
    guard isParked else { return }
    talk.tell(EndNotice.parked, .good)
    talk.say(.parked(reference), to: listener)
    throw LeftCall(end: .finished)
  }

  func readBackPIN() throws {
    guard display.canShow else { return try refuseToShow() }
    if nothingWasShown { return try afterNothing() }
    say(.readBackPIN(medium))
    try talk.prepare(.readBackPIN)
    let prompt = StyledText(talk.mark + Prompt.readBackPIN.in(talk.language) + "> ", .label)
    let outcome = unsafe display.readDigits(prompt: prompt, heard: nil, isOptional: false) { digits in
      // Enter before the last digit is a slip of the one who types, and costs no showing.
      Result { () throws in digits.count < shownCount ? nil : try unsafe desk.disclosure.readBack(digits) }
    }
    switch outcome {
    case .read(let result): if try result.get() == nil { talk.tell(ShowingNotice.tooFew(of: shownCount), .warning) }
    case .command: try afterShowing()
    case .interrupted: try afterShowing()
    case .idle: try parkIdle(after: Question.usualIdleMinutes)
    case .refused:
      try talk.fail(DeskError.safe(.noLockedMemory))
      try afterShowing()
    case .gone:
      talk.noteHangup()
      try desk.leaving.hangUp()
      throw LeftCall(end: .gone)
    }
  }

  /// There is nothing to read back: it is shown again, if it may be, or the case ends.
  private func afterNothing() throws {
    talk.tell(ShowingNotice.nothing, .warning)
    guard let next = desk.stage?.nextShowing else { return try desk.leaving.close() }
    try authorize(showing: next)
  }

  /// The operator left the line: the parent may not have caught it, or a key slipped.
  private func afterShowing() throws {
    talk.tell(HereWord(.prompt(.readBackPIN)), .dim)
    guard let next = desk.stage?.nextShowing else {
      guard try choice(LastReadingChoice.self) == .close else { return }
      try confirmEnd()
      return try desk.leaving.close()
    }
    switch try choice(ReadingChoice.self) {
    case .goOn: break
    case .showAgain: try authorize(showing: next, isAskedFor: true)
    case .close:
      try confirmEnd()
      try desk.leaving.close()
    }
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
