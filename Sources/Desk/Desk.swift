package import Matching
package import Records
package import Station
package import Ledger
package import Verification

/// What a desk needs of the place where the log lasts.
package typealias DeskStore = LogStore & CaseIndex & ValueStore

/// Drives one case at a time: takes what the operator typed, has the procedure decide, the log record, and only then
/// acts. Not for use from several threads.
package final class Desk {
  /// What the desk works with.
  package struct Equipment {
    package let station: StationIdentity
    /// The log and the cases.
    package let store: any DeskStore
    /// The records in use.
    package let directory: any Directory
    /// The PINs, sealed.
    package let pins: any PINStore
    /// The PINs' keeper.
    package let safe: PINSafe
    /// The time, and the day it is here.
    package let clock: any DeskClock
    /// Randomness for salts, references and PINs.
    package let generator: AnyGenerator
    /// Who answers for it.
    package let staff: Operator
    /// Signs the log's checkpoints.
    package let signer: LogSigner
    /// Keeps them as files.
    package let checkpoints: CheckpointFolder?

    /// All that a desk needs.
    package init(
      station: StationIdentity, store: any DeskStore, directory: any Directory, pins: any PINStore, safe: PINSafe,
      clock: any DeskClock, generator: AnyGenerator, staff: Operator, signer: LogSigner,
      checkpoints: CheckpointFolder? = nil
    ) {
      self.station = station
      self.store = store
      self.directory = directory
      self.pins = pins
      self.safe = safe
      self.clock = clock
      self.generator = generator
      self.staff = staff
      self.signer = signer
      self.checkpoints = checkpoints
    }
  }

  package let station: StationIdentity
  /// Who answers for what is done.
  package let author: Author
  /// The policy that new cases open with.
  package let policy: Policy
  package let store: any DeskStore
  let directory: any Directory
  let pins: any PINStore
  let safe: PINSafe
  let clock: any DeskClock
  package let journal: Journal<Stage>
  let signer: LogSigner
  let checkpoints: CheckpointFolder?
  var loggedTrouble: Bool
  var generator: AnyGenerator
  var hand: CaseInHand?
  var siblingSession: SiblingSession?

  /// A desk at a station. If the policy differs from the one last logged, the change is logged first.
  package init(_ equipment: Equipment, policy wanted: Policy) throws {
    station = equipment.station
    store = equipment.store
    directory = equipment.directory
    pins = equipment.pins
    safe = equipment.safe
    clock = equipment.clock
    signer = equipment.signer
    checkpoints = equipment.checkpoints
    journal = Journal(
      store: equipment.store, station: equipment.station.name, clock: equipment.clock, signer: equipment.signer,
      keeper: equipment.checkpoints)
    var generator = equipment.generator
    loggedTrouble = try Self.isTroubleLogged(in: equipment.store)
    let (author, joining) = try StaffRegister.signIn(equipment.staff, in: equipment.store, using: &generator)
    self.author = author
    try Self.announceKey(in: journal, equipment, by: author)
    let newest = try PolicyLog.newest(in: equipment.store)
    if let joining { try Self.logged(joining, in: journal, author, policy: newest?.number ?? 0, []) }
    policy = try Self.adopt(wanted, after: newest, in: journal, by: author, &generator)
    self.generator = generator
  }

  /// The case in hand, or nil.
  package var reference: CaseReference? { hand?.procedure.reference }
  /// Where the case in hand stands.
  package var stage: Stage? { hand?.procedure.stage }
  /// The language of the case in hand, or the one offered first.
  package var language: String { hand?.opening.language ?? policy.language }
  /// Typed answers so far, for reading back. In memory only.
  package var answers: Answers { hand?.answers ?? Answers() }
  /// What was typed for the item but not taken by the log, for another try. In memory only.
  package func draft(of item: Item) -> String? { hand?.draft.flatMap { $0.item == item ? $0.text : nil } }
  /// The policy that the case in hand opened with, or the one that the next will.
  package var policyInForce: Policy { hand?.policy ?? policy }
  /// How answers are read today under the case's policy.
  package var matching: MatchContext { (hand?.policy ?? policy).matching(on: clock.today) }
  /// How the case in hand was opened.
  package var opening: CaseOpening? { hand?.opening }

  /// What is to be done next.
  package var step: DeskStep {
    guard let hand else { return .idle }
    if let ending = hand.ending { return .ended(ending) }
    switch hand.procedure.stage.phase {
    case .new, .ended: return .idle
    case .naming:
      let left = hand.procedure.stage.phase.searchesLeft ?? 0
      return hand.student == nil ? .nameChild(triesLeft: left) : .nameCaller
    case .named, .unseen: return .see(again: hand.wasSeen)
    case .asking(let item): return .ask(item)
    case .readingBack, .judging: return .readBack(round: hand.procedure.stage.round)
    case .identifying, .identified: return .identify
    case .cleared: return .authorize(showing: 1)
    case .authorized: return .showing
    case .shown(let showing): return .readBackPIN(showing: showing)
    case .misread: return .authorize(showing: 2)
    case .confirmed, .spent, .refusing: return .showing
    case .parked: return .parked
    }
  }

  func caseInHand() throws(DeskError) -> CaseInHand {
    guard let hand, hand.ending == nil else { throw .noCase }
    return hand
  }

  /// The one way a fact comes about: decide, append durably, move on. What it returns is the only source of a
  /// clearance.
  func perform(
    _ event: Event, committing openings: [Opening] = [], carrying carried: [String: Commitment] = [:]
  ) throws(DeskError) -> Procedure.Action {
    let hand = try caseInHand()
    try checkAwaited(event, hand.waiting)
    let fact: Fact
    let next: Stage
    switch hand.procedure.decide(event, at: clock.now()) {
    case .record(let decided, let after): (fact, next) = (decided, after)
    case .reject(.logPending): throw .outcomeUnknown
    case .reject(let misuse): throw .wrongStep(misuse)
    }
    let receipt: Receipt<Fact>
    do {
      receipt = try journal.append(
        fact, label: fact.label.description, case: hand.procedure.reference, by: author,
        policy: hand.policy.number, state: next, openings: openings, carried: carried)
    } catch {
      throw abandonAppend(hand, error)
    }
    let action = hand.procedure.evolve(receipt)
    take(receipt, hand)
    logCheckpointTrouble()
    return action
  }

  /// What a logged fact means for this process.
  func take(_ receipt: Receipt<Fact>, _ hand: CaseInHand) {
    guard hand.take(receipt) else { return }
    if receipt.fact.endsSession { siblingSession?.serves = false }
    if receipt.fact == .closed(.disclosed) { keepSiblingSession(hand) }
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
  func record(
    _ event: Event, committing openings: [Opening] = [], carrying carried: [String: Commitment] = [:]
  ) throws(DeskError) {
    switch try perform(event, committing: openings, carrying: carried) {
    case .proceed: return
    case .disclose: throw .wrongStep(.unproven)
    case .reject(let misuse): throw .wrongStep(misuse)
    }
  }

  package func opened(_ field: String, _ value: String) -> Opening {
    Opening(field: field, value: Array(value.utf8), using: &generator)
  }

  private func abandonAppend(_ hand: CaseInHand, _ error: JournalError) -> DeskError {
    if case .notWritten = error { hand.procedure.withdraw() }
    return DeskError(error)
  }

  private static func adopt(
    _ wanted: Policy, after newest: Policy?, in journal: Journal<Stage>, by author: Author,
    _ generator: inout AnyGenerator
  ) throws -> Policy {
    if let newest, newest.agrees(with: wanted) { return newest }
    let next = wanted.numbered((newest?.number ?? 0) + 1)
    let (fact, openings) = next.fact(using: &generator)
    try logged(fact, in: journal, author, policy: next.number, openings)
    return next
  }

  /// A log says first of all whose signatures count; a key that it did not announce signs nothing.
  private static func announceKey(
    in journal: Journal<Stage>, _ equipment: Equipment, by author: Author
  ) throws {
    let key = equipment.signer.publicKey
    if let announced = try LogKeys.announced(in: equipment.store) {
      guard announced.key == key else { throw StationFolderError.otherKey(KeyFile.Purpose.log.name) }
      return
    }
    let fact = StationFact.keyAnnounced(key.named(equipment.store.origin), vouched: nil)
    try logged(fact, in: journal, author, policy: 0, [])
  }

  private static func logged(
    _ fact: StationFact, in journal: Journal<Stage>, _ author: Author, policy: Int, _ openings: [Opening]
  ) throws(DeskError) {
    do {
      try journal.record(fact, by: author, policy: policy, openings: openings)
    } catch {
      throw DeskError(error)
    }
  }
}
