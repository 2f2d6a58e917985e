import Records
package import Ledger

/// One verification as a value: facts in, actions out (IV). No clock, no chance, no input or output; the same events
/// give the same facts. It moves only on the log's receipts, so its state is the fold of what is durable.
package struct Procedure: ~Copyable {
  /// Why an event or a receipt is not taken. Nothing changes.
  package enum Misuse: Error, Hashable, Sendable {
    /// It may not happen at this stage.
    case outOfOrder
    /// The last fact is not confirmed by the log yet.
    case logPending
    /// Not a receipt for the fact that was to be logged, in this case and this log, of the operator who has the case in
    /// hand.
    case foreignReceipt
    /// The case is more than a day old, or from before the log was restored, and can only be closed; by anybody.
    case tooOld
    /// On video the liveness challenge has to be asked (IV.2).
    case challengeMissing
    /// The receipts do not prove every step; nothing is disclosed.
    case unproven
  }

  /// What to do about an event.
  package enum Decision: Hashable, Sendable {
    /// Append this fact, which leads to this stage; then hand its receipt to `evolve`.
    case record(Fact, leadingTo: Stage)
    /// Nothing happens.
    case reject(Misuse)
  }

  /// What to do after a fact is in the log.
  package enum Action: ~Copyable, Sendable {
    /// Go on at the new stage.
    case proceed(Stage)
    /// Read and show the PIN, once.
    case disclose(Clearance)
    /// Nothing happened.
    case reject(Misuse)
  }

  /// The log that the case is in.
  package let origin: String
  package let reference: CaseReference
  /// How long things last.
  package let limits: ProcedureLimits
  /// Where the case stands.
  package private(set) var stage = Stage.new
  private var pending: Fact?
  private var evidence = Evidence()
  private var last: Receipt<Fact>?
  private var opened: Receipt<Fact>?
  private var clearedAt: Moment?
  private var lostAt: Moment?
  /// What the last showing was authorized on.
  private var carrier = PINCarrier.screen

  /// A case of which nothing is logged yet.
  package init(_ reference: CaseReference, in origin: String, limits: ProcedureLimits = .longest) {
    self.reference = reference
    self.origin = origin
    self.limits = limits
  }

  /// A case as the log has it. What was authorized then is not disclosed now.
  package init(
    replaying receipts: [Receipt<Fact>], of reference: CaseReference, in origin: String,
    limits: ProcedureLimits = .longest
  ) throws(Misuse) {
    self.init(reference, in: origin, limits: limits)
    for receipt in receipts { try replay(receipt) }
  }

  /// Takes one more fact as the log has it. An authorization has to follow all its proofs here too; nothing is disclosed
  /// for it.
  package mutating func replay(_ receipt: Receipt<Fact>) throws(Misuse) {
    guard let next = stage.after(receipt.fact) else { throw .outOfOrder }
    guard accepts(receipt) else { throw .foreignReceipt }
    if case .shown(_, let carrier) = receipt.fact, carrier != self.carrier { throw .outOfOrder }
    if case .disclosureAuthorized(_, _, let carrier) = receipt.fact {
      guard carrier.serves(at: stage.medium) else { throw .outOfOrder }
      guard let cleared = evidence.cleared, receipt.follows(cleared.receipt) else { throw .unproven }
    }
    take(receipt, to: next)
  }

  /// Whether nothing but its end can be logged any more.
  package func canOnlyClose(at now: Moment) -> Bool { canOnlyClose(at: now, in: origin) }

  private func canOnlyClose(at now: Moment, in log: String) -> Bool {
    guard let opened else { return false }
    return opened.origin != log || !TimeLimit.caseAge.isKept(at: now, since: opened.at, in: limits)
  }

  /// Whether it can still be said that the caller stayed in view since the sibling's case: after that the ID is seen anew (IV.2).
  private func canAttestUnbroken(at now: Moment) -> Bool {
    guard let opened, stage.idServes else { return false }
    return TimeLimit.attestation.isKept(at: now, since: opened.at, in: limits)
  }

  /// Turns what happened into the one fact to log. Nothing moves until the log has it.
  package mutating func decide(_ event: Event, at now: Moment) -> Decision {
    guard pending == nil else { return .reject(.logPending) }
    let fact = fact(for: event, at: now)
    if canOnlyClose(at: now), fact?.timeLimits.contains(.caseAge) ?? true { return .reject(.tooOld) }
    if case .checkID(let seen) = event, let misuse = misuse(of: seen.challenge) { return .reject(misuse) }
    guard let fact, let next = stage.after(fact) else { return .reject(.outOfOrder) }
    pending = fact
    return .record(fact, leadingTo: next)
  }

  /// Moves on, given proof that the fact asked for is in the log.
  package mutating func evolve(_ receipt: Receipt<Fact>) -> Action {
    guard let fact = pending, receipt.fact == fact, receipt.origin == origin, accepts(receipt),
      let next = stage.after(fact)
    else { return .reject(.foreignReceipt) }
    pending = nil
    take(receipt, to: next)
    guard case .disclosureAuthorized = fact else { return .proceed(stage) }
    guard let cleared = evidence.cleared, let clearance = Clearance(cleared, receipt) else { return .reject(.unproven) }
    return .disclose(clearance)
  }

  /// Drops the fact that was to be logged, when it is certain that the log does not have it.
  package mutating func withdraw() { pending = nil }

  /// A receipt of this case, later than the last, of the operator who has the case in hand. A case that can only be
  /// closed is anybody's to close.
  private func accepts(_ receipt: Receipt<Fact>) -> Bool {
    guard receipt.`case` == reference else { return false }
    guard let last else { return true }
    guard receipt.sequence > last.sequence else { return false }
    if receipt.fact.ends, canOnlyClose(at: receipt.at, in: receipt.origin) { return true }
    return receipt.origin == last.origin
      && (receipt.author.staff == last.author.staff || receipt.fact == .takenOver)
  }

  private mutating func take(_ receipt: Receipt<Fact>, to next: Stage) {
    stage = next
    last = receipt
    evidence.fold(receipt)
    switch receipt.fact {
    case .opened: opened = receipt
    case .presenceLost: lostAt = receipt.at
    case .cleared: clearedAt = receipt.at
    case .disclosureAuthorized(_, _, let carrier): self.carrier = carrier
    default: break
    }
  }

  func fact(for event: Event, at now: Moment) -> Fact? {
    switch event {
    case .open(let opening): .opened(opening)
    case .search(let result): .searched(result)
    case .name(let method): .named(method)
    case .checkStanding: .standingChecked
    case .see(let unbroken): presence(at: now, unbroken: unbroken && canAttestUnbroken(at: now))
    case .loseSight: .presenceLost
    case .answer(let item, let source): .answered(item, source)
    case .correct(let item): .corrected(item)
    case .readBack: .readBack
    // One verdict over all of it (IV.1), so that it tells nothing of any part.
    case .judge(let grounds): .judged(passed: grounds.allHold && !stage.isFlagged, round: stage.round)
    case .restartRound(let reason): stage.phase.canRestart ? restart(for: reason) : nil
    case .setIDAside(let problem): .idSetAside(problem)
    case .checkID(let seen): check(of: seen)
    case .carryID: .idCarried
    case .attend: .attended
    case .clear(let recheck): clearance(after: recheck)
    case .authorize(let generation, let carrier): authorization(of: generation, on: carrier, at: now)
    case .show(let end): .shown(end, on: carrier)
    case .readBackPIN(let matches): .pinReadBack(matches: matches)
    case .flag: .flagged
    case .note: .noted
    case .park(let reason): .parked(reason)
    case .resume: .resumed
    case .takeOver: .takenOver
    case .continue: .continued
    case .refuse(let refusal): .refused(.open(refusal))
    case .refuseClosed: .refused(.closed)
    case .abandon(let reason): .abandoned(reason)
    case .close: .closed(stage.phase.outcome)
    }
  }

  /// Answers typed before the caller was lost for too long are asked again first (IV).
  /// - Guide: IV.P1, IV.P3
  private func presence(at now: Moment, unbroken: Bool) -> Fact? {
    guard case .unseen(let then) = stage.phase, let medium = stage.medium else { return nil }
    if then != .asking(.birthDate), let lostAt, now.elapsed(since: lostAt) > limits.answersKeep {
      return restart(for: .gap)
    }
    return .presenceConfirmed(medium, unbroken: unbroken)
  }

  /// - Guide: IV.P1.b
  private func restart(for reason: RestartReason) -> Fact {
    stage.restarts < Stage.restartLimit ? .roundRestarted(reason) : .closed(.unjudged)
  }

  /// The challenge is posed on video and only there; what was never to be asked must not fail anybody (IV.2).
  private func misuse(of challenge: ChallengeOutcome) -> Misuse? {
    switch stage.medium {
    case .remote: challenge == .notAsked ? .challengeMissing : nil
    case .counter: challenge == .notAsked ? nil : .outOfOrder
    case nil: nil
    }
  }

  /// Face and challenges are what the operator sees. The name is the verdict's to tell, while one is to come.
  /// - Guide: IV.2.d
  private func check(of seen: IDObservation) -> Fact? {
    guard let medium = stage.medium else { return nil }
    let isNamed = seen.nameMatches || stage.phase == .identifying
    return .idChecked(
      seen.kind, medium, passed: isNamed && seen.faceMatches && seen.challenge == medium.servingChallenge)
  }

  private func clearance(after recheck: Recheck) -> Fact {
    if stage.isFlagged || recheck.isBarred { return .refused(.closed) }
    return recheck.isAdult ? .refused(.open(.adultStudent)) : .cleared
  }

  /// A flag or the time that has passed may stand in the way; then that is the fact.
  private func authorization(of generation: Int, on carrier: PINCarrier, at now: Moment) -> Fact? {
    guard let showing = stage.phase.nextShowing, carrier.serves(at: stage.medium) else { return nil }
    if let end = barring(Recheck(standing: .clear, isLocked: false)) { return fact(for: end, at: now) }
    guard let clearedAt, TimeLimit.clearance.isKept(at: now, since: clearedAt, in: limits) else { return .lapsed }
    return .disclosureAuthorized(generation: generation, showing: showing, on: carrier)
  }
}

extension Fact {
  /// Whether the case ends with it.
  package var ends: Bool {
    switch self {
    case .refused, .abandoned, .closed: true
    default: false
    }
  }
}

extension PINCarrier {
  /// Paper is handed over, and never sent: nobody but the one who was seen gets it.
  fileprivate func serves(at medium: Medium?) -> Bool { self == .screen || medium == .counter }
}

extension Phase {
  /// How a case closed in this phase came out.
  var outcome: Outcome {
    switch self {
    case .confirmed: .disclosed
    case .authorized, .shown, .misread, .spent: .unconfirmed
    default: .unjudged
    }
  }
}
