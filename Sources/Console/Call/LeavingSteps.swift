import Station
import CallScript
import Desk
import Terminal
import Verification

/// Leaving a call in the middle: for a moment, until the caller calls again, or for good.
extension CallFlow {
  /// Ctrl-C on a prompt: stay, hold, park or give up.
  func leave() throws {
    talk.tell(CallNotice.parkOrHold, .dim)
    guard case .line(let choice) = try pick(LeaveChoice.self) else { return }
    switch choice {
    case .stay: break
    case .hold: try hold()
    case .park: try park()
    case .abandon: try abandon()
    }
  }

  /// `/park`: what it costs, and what costs nothing.
  func askToPark() throws {
    talk.tell(CallNotice.parkOrHold, .dim)
    guard case .line(let choice) = try pick(ParkChoice.self) else { return }
    switch choice {
    case .stay: break
    case .hold: try hold()
    case .park: try park()
    }
  }

  /// The operator is away for a moment. Nothing is repeated where the caller stayed in view.
  func hold() throws {
    say(.hold(medium))
    talk.tell(CallNotice.held, .warning)
    let (began, step) = (elapsed(), desk.step)
    var question = Question("", asks: .choice(.hold))
    question.idleMinutes = 10
    question.aid = dictation
    question.status = { [self] in statusLine }
    while true {
      let reply: Reply<HoldChoice> = try talk.choose(question)
      try desk.resumption.checkInHand()
      switch reply {
      case .line(.still) where elapsed() - began <= Self.longestHold: return say(.holdOver)
      case .line(let choice):
        say(.holdOver)
        if choice == .still { talk.tell(CallNotice.heldTooLong, .warning) }
        return try loseSight(for: elapsed() - began)
      case .interrupted:
        try leave()
        // Given up, or out of view: nobody is held any more.
        if desk.step != step { return }
      case .command: continue
      case .gone: try leaveGone(question)
      }
    }
  }

  /// So many milliseconds a caller is kept in view by somebody's word alone.
  private static let longestHold: Int64 = 600_000

  /// The caller was out of view from the beginning of the hold on: answers keep for no longer than after any lost video (IV).
  private func loseSight(for milliseconds: Int64) throws {
    guard desk.stage?.outstanding.contains(.presence) == false else { return }
    switch desk.step {
    case .ask, .readBack, .identify:
      if milliseconds > desk.policyInForce.limits.answersKeep {
        try desk.questions.restartRound(.gap)
        talk.tell(CallNotice.restartedByGap, .warning)
      }
    default: break
    }
    if case .ended = desk.step { return }
    try desk.presence.loseSight()
  }

  func park() throws {
    let (reference, listener) = (desk.reference, listener)
    try desk.leaving.park(.operatorChoice)
    talk.wipe()
    talk.tell(EndNotice.parked, .good)
    talk.say(.parked(reference), to: listener)
    throw LeftCall(end: .finished)
  }

  /// `/transfer`: the case waits for a colleague.
  func transfer(to name: String) throws {
    let (reference, listener) = (desk.reference, listener)
    let receiver = try desk.beside.transfers.give(to: name)
    talk.wipe()
    talk.tellUnrecorded(EndNotice.transferred(to: receiver), .good)
    talk.say(.parked(reference), to: listener)
    throw LeftCall(end: .finished)
  }

  /// Nobody answers a question any more: the case waits if it can, and otherwise ends as far as it had come.
  func leaveGone(_ question: Question) throws -> Never {
    if talk.isIdle { try parkIdle(after: question.idleMinutes) }
    try desk.leaving.hangUp()
    throw LeftCall(end: .gone)
  }

  /// Nobody pressed a key for so many minutes: nothing of the call stays on the screen.
  func parkIdle(after minutes: Int) throws -> Never {
    try desk.leaving.hangUp()
    talk.wipe()
    talk.tell(EndNotice.idle(minutes: minutes), .warning)
    throw LeftCall(end: .finished)
  }

  func abandon() throws {
    guard case .line(let choice) = try pick(AbandonChoice.self) else { return }
    switch choice {
    case .caller: try desk.leaving.abandon(.caller)
    case .mistake: try desk.leaving.abandon(.mistake)
    case .stay: break
    }
  }

  /// One choice beside the case's steps, under which its place still stands.
  func pick<Choice: CallChoice>(_: Choice.Type) throws -> Reply<Choice> {
    var question = Question("", asks: .choice(Choice.list))
    question.status = { [self] in statusLine }
    question.aid = dictation
    let reply: Reply<Choice> = try talk.choose(question)
    // Another console may have taken the case over meanwhile: then there is nothing to leave.
    try desk.resumption.checkInHand()
    return reply
  }
}
