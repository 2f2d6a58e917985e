import Finding
package import Matching
import Records
package import Station
package import Ledger
package import Verification

/// What a desk needs of the place where the log lasts.
package typealias DeskStore = LogStore & CaseIndex & ValueStore

/// Drives one case at a time: takes what the operator typed, has the procedure decide, the log record, and only then
/// acts. What can be done at a step is with that step: `naming`, `presence`, `questions`, `identification`, `disclosure`;
/// `leaving` and `resumption` at any. Not for use from several threads.
package final class Desk {
  /// What a desk works with, beside whoever sits at it.
  package struct Equipment {
    /// The log and the cases.
    package let store: any DeskStore
    /// The records in use.
    package let directory: any Directory
    /// Everybody on record, to be looked up outside of a case; nil where nobody is.
    package let people: (any People)?
    /// The PINs, sealed.
    package let pins: any PINStore
    /// The PINs' keeper.
    package let safe: PINSafe
    /// Whether the families are of this desk alone, so that no change at an emergency card from before counts for them.
    let startsAfresh: Bool

    package init(
      store: any DeskStore, directory: any Directory, people: (any People)? = nil, pins: any PINStore, safe: PINSafe,
      startsAfresh: Bool = false
    ) {
      self.people = people
      self.startsAfresh = startsAfresh
      self.store = store
      self.directory = directory
      self.pins = pins
      self.safe = safe
    }
  }

  /// Who sits at the desk.
  package let session: StaffSession
  let store: any DeskStore
  /// The records as they count now, with what was changed at the emergency card laid over them.
  let directory: any Directory
  /// The records as they were imported.
  let roster: any Directory
  let people: (any People)?
  /// Their names, once somebody was looked for.
  var names: ListedNames?
  /// By what a child that is named is told.
  var comparison = ChildComparison()
  let pins: any PINStore
  let safe: PINSafe
  var hand: CaseInHand?
  var siblingSession: SiblingSession?
  /// What failed lately: a fold of the log.
  let locks: LockWatch
  /// What was changed at the emergency card lately: another.
  let cards: CardWatch

  package init(_ session: StaffSession, with equipment: Equipment) {
    self.session = session
    store = equipment.store
    // Each attempt of a practice station has a desk of its own: what failed before it counts no more.
    let attempt = session.station.kind == .practice ? try? equipment.store.head().frontier.size : nil
    roster = equipment.directory
    people = equipment.people
    cards = CardWatch(equipment.store, session.log, from: equipment.startsAfresh ? attempt ?? 0 : 0)
    directory = CardDirectory(over: equipment.directory, cards, clock: session.clock)
    pins = equipment.pins
    safe = equipment.safe
    locks = LockWatch(equipment.store, session.log, limits: session.policy.locks, from: attempt ?? 0)
  }

  /// The case in hand, or nil.
  package var reference: CaseReference? { hand?.procedure.reference }
  /// Where the case in hand stands.
  package var stage: Stage? { hand?.procedure.stage }
  /// The language of the case in hand, or the one offered first.
  package var language: String { hand?.opening.language ?? session.policy.language }
  /// The policy that the case in hand opened with, or the one that the next will.
  package var policyInForce: Policy { hand?.policy ?? session.policy }
  /// How answers are read today under the case's policy.
  package var matching: MatchContext { (hand?.policy ?? session.policy).matching(on: session.clock.today) }
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
    case .named, .unseen: return .see(hand.sight(in: isHandoverOpen))
    case .asking(let item): return .ask(item)
    case .readingBack: return .readBack(round: hand.procedure.stage.round)
    case .identifying, .judging, .verified, .identifyingAgain: return .identify
    case .cleared, .misread: return .authorize(showing: hand.procedure.stage.phase.nextShowing ?? 1)
    case .authorized: return .showing
    case .shown(let showing): return .readBackPIN(showing: showing)
    case .confirmed, .spent, .refusing: return .showing
    case .parked: return .parked
    }
  }

  func caseInHand() throws(DeskError) -> CaseInHand {
    guard let hand, hand.ending == nil else { throw .noCase }
    return hand
  }
}
