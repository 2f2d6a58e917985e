import Diagnostics
import Records
import Matching
import Station
import Ledger
import Verification

extension Desk {
  /// The one way a fact comes about: decide, append durably, move on. What it returns is the only source of a
  /// clearance.
  func perform(
    _ event: Event, committing openings: [Opening] = []
  ) throws(DeskError) -> Procedure.Action {
    let hand = try caseInHand()
    try checkAwaited(event, hand.waiting)
    let fact: Fact
    let next: Stage
    switch hand.procedure.decide(event, at: session.clock.now()) {
    case .record(let decided, let after): (fact, next) = (decided, after)
    case .reject(.logPending): throw .outcomeUnknown
    case .reject(let misuse): throw .wrongStep(misuse)
    }
    let openings = try openings + causes(of: fact, hand)
    let receipt: Receipt<Fact>
    do {
      receipt = try session.journal.append(
        fact, label: fact.label.description, case: hand.procedure.reference, by: session.author,
        policy: hand.policy.number, state: next, openings: openings)
    } catch {
      throw abandonAppend(hand, error)
    }
    let action = hand.procedure.evolve(receipt)
    take(receipt, hand)
    session.logCheckpointTrouble()
    return action
  }

  /// A closed refusal commits to what it is due to, and says it to nobody.
  private func causes(of fact: Fact, _ hand: CaseInHand) throws(DeskError) -> [Opening] {
    guard fact == .refused(.closed) else { return [] }
    let known: ClosedCause
    do {
      known = if let cause = hand.cause { cause } else { try recheck(hand).cause ?? .answers }
    } catch {
      hand.procedure.withdraw()
      throw error
    }
    let cause = hand.procedure.stage.isFlagged ? .fraud : known
    return [salted(ClosedCause.committedField, "\(cause.rawValue) \(cause.section.rawValue)")]
  }

  /// What a logged fact means for this process.
  func take(_ receipt: Receipt<Fact>, _ hand: CaseInHand) {
    guard hand.take(receipt) else { return }
    if receipt.fact.endsSession { siblingSession?.serves = false }
    if receipt.fact == .closed(.disclosed) { keepSiblingSession(hand, since: receipt.at) }
  }

  /// A case that was picked up does not go on before the operator has said how (IV).
  private func checkAwaited(_ event: Event, _ waiting: PickedUp?) throws(DeskError) {
    switch (waiting, event) {
    case (nil, _), (_, .takeOver), (.parked, _), (.onlyToClose, _): return
    case (.held, _): throw .heldByOther
    case (.interrupted, .continue), (.interrupted, .park), (.interrupted, .show), (.interrupted, .flag),
      (.interrupted, .note), (.interrupted, .refuse), (.interrupted, .refuseClosed), (.interrupted, .abandon),
      (.interrupted, .close):
      return
    case (.interrupted, _): throw .wrongStep(.outOfOrder)
    }
  }

  /// Records an event that never yields a clearance.
  func record(_ event: Event, committing openings: [Opening] = []) throws(DeskError) {
    switch try perform(event, committing: openings) {
    case .proceed: return
    case .disclose: throw .wrongStep(.unproven)
    case .reject(let misuse): throw .wrongStep(misuse)
    }
  }

  func salted(_ field: String, _ value: String) -> Opening { session.salted(field, value) }

  private func abandonAppend(_ hand: CaseInHand, _ error: JournalError) -> DeskError {
    guard case .notWritten = error else { return DeskError(error) }
    hand.procedure.withdraw()
    // The log takes nothing more from here, however often it is tried.
    if let taken = try? resumption.takenOver(), taken.reference == hand.procedure.reference { return .takenOver }
    return DeskError(error)
  }

  /// Where the policy requires checkpoints as files, nothing goes on without them.
  func requireCheckpoints() throws(DeskError) {
    if let reason = session.missingCheckpoints() { throw .checkpoints(reason: reason) }
    // Not required, they may be missing, as long as the key at least remembers what it signed.
    if !session.isWitnessed() { throw .checkpoints(reason: session.checkpointTrouble ?? .refused) }
  }

  /// Reads from the roster or the log; whatever goes wrong there is one error here.
  func reading<Value>(_ source: DeskError.Source, _ body: () throws -> Value) throws(DeskError) -> Value {
    do { return try body() } catch JournalError.strange(let entry) {
      throw .strangeEntry(entry)
    } catch is CreatedPINsDiffer {
      throw .createdPINsDiffer
    } catch is CardValueMissing {
      throw .unreadable(.values)
    } catch {
      // Where the roster or a PIN is looked up, the database of the log is too.
      throw .unreadable(error is StationUnreadable ? .log : source, reason: (error as? any StorageFailure)?.reason)
    }
  }

  func checked(_ text: String, for item: Item) throws(DeskError) -> String {
    guard item.form(of: text, in: matching).reading != nil else { throw .badForm(item) }
    return text
  }
}
