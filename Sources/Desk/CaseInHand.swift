import Matching
import Records
import Station
import Ledger
import Verification

/// One case with what lives in memory only: the answers, the child and the caller.
final class CaseInHand {
  var procedure: Procedure
  /// The policy that the case opened with.
  let policy: Policy
  /// How it was opened.
  let opening: CaseOpening
  /// Typed answers; gone with the process.
  private(set) var answers = Answers()
  /// An answer that is typed but not in the log yet: another try takes it from here.
  private(set) var draft: (item: Item, text: String)?
  /// Items that were given when the child was named.
  private(set) var given: Set<Item> = []
  /// The child that was found, before and after the naming is logged.
  var student: Student?
  /// How the child was found.
  var naming: NamingMethod?
  /// Who the caller is taken to be; nil until the naming is logged.
  var caller: Caller?
  /// The values behind the naming's commitments.
  var subject: Subject?
  /// What a failed verdict was due to, kept for the refusal's commitment.
  var cause: ClosedCause?
  /// Whether the name on the ID that serves is the guardian's; true where none of this process does.
  var idMatches = true
  /// The fingerprint of the PIN that was opened last.
  var fingerprint: PINFingerprint?
  /// What has to be done first with a case that was picked up from the log; nil when it goes on.
  var waiting: PickedUp?
  /// Whether the caller was seen before in this case.
  private(set) var wasSeen = false
  /// How the case ended, or nil while it is open.
  private(set) var ending: Ending?
  /// The newest entry of the case that this process took in.
  private(set) var known: Int64 = -1

  init(_ procedure: consuming Procedure, _ opening: CaseOpening, policy: Policy) {
    self.procedure = procedure
    self.opening = opening
    self.policy = policy
  }

  /// Takes answers that were given when the child was named: asked already, not asked twice.
  func give(_ texts: [Item: String]) {
    for (item, text) in texts {
      answers[item] = text
      given.insert(item)
    }
  }

  /// How the caller comes to be seen; `handover` where they may have stayed in view since the case before.
  func sight(in handover: Bool) -> Sight { wasSeen ? .again : (handover && procedure.stage.idServes ? .still : .first) }

  /// Keeps an answer until the log has its fact.
  func type(_ text: String, for item: Item) { draft = (item, text) }

  /// Forgets all that was typed.
  func dropAnswers() {
    answers = Answers()
    draft = nil
    given = []
  }

  /// Whether every item before the one that is next was typed in this process. If not, the round has to be asked again.
  func hasAnswers(before next: Item?) -> Bool {
    Item.allCases.prefix { $0 != next }.allSatisfy { answers[$0] != nil }
  }

  /// Keeps what a logged fact means for this process. False for one that was taken before.
  @discardableResult
  func take(_ receipt: Receipt<Fact>) -> Bool {
    guard receipt.sequence > known else { return false }
    known = receipt.sequence
    take(receipt.fact)
    return true
  }

  private func take(_ fact: Fact) {
    switch fact {
    case .presenceConfirmed: wasSeen = true
    case .answered(let item, _), .corrected(let item):
      if let draft, draft.item == item { answers[item] = draft.text }
      draft = nil
    case .roundRestarted, .lapsed, .parked: dropAnswers()
    case .resumed, .continued: waiting = nil
    case .takenOver:
      waiting = nil
      dropAnswers()
    case .disclosureAuthorized: fingerprint = nil
    case .idChecked(_, _, passed: false): cause = .identification
    case .refused(let refusal): ending = .refused(refusal)
    case .abandoned(let reason): ending = .abandoned(reason)
    case .closed(let outcome): ending = .closed(outcome)
    default: break
    }
  }
}

/// Who the caller is taken to be for a child.
struct Caller: Sendable {
  /// The name as said, in memory only; empty after a restart.
  let name: String
  /// The guardian's number that the log commits to; nil where nobody of that name is listed.
  let guardianID: GuardianID?
  /// What the records say of the guardian for this child, or nil if nothing.
  let listed: ListedGuardian?
  /// Whether an import left out who some guardian of the child is.
  let lacksGuardians: Bool

  /// By the local day: rights may end while a case is open.
  func standing(on day: CivilDate) -> Standing {
    Standing(of: listed?.guardianship, on: day, lacksGuardians: lacksGuardians)
  }
}

/// What a sibling's case takes over from the case just closed.
struct SiblingSession: Sendable {
  /// Whether the presence in which the ID was seen is still unbroken; without it there is no further sibling's case.
  var serves = true
  let reference: CaseReference
  /// When that case ended.
  let at: Moment
  let opening: CaseOpening
  let callerName: String
  let guardian: Opening
  let answers: Answers
}
