package import Matching
package import Records
import Ledger

/// One thing that happened in a case, as logged. The procedure's state is nothing but the fold of these.
package enum Fact: Hashable, Sendable {
  /// A call or a visit began (IV).
  case opened(CaseOpening)
  /// The records were searched for a child, whatever was found (IV.1).
  case searched(SearchResult)
  /// One child was found, and the caller said who they are (IV.1).
  case named(NamingMethod)
  /// The claimed guardian's standing was looked up, untold (III).
  case standingChecked
  /// The caller is seen live (IV); `unbroken` where the operator attests that they stayed in view since the sibling's case.
  case presenceConfirmed(Medium, unbroken: Bool)
  /// The caller is no longer seen (IV).
  case presenceLost
  /// An item was asked and answered; never what, never whether rightly (IV.1).
  case answered(Item, AnswerSource)
  /// An answered item was typed anew before the verdict (IV.1).
  case corrected(Item)
  /// All eight answers were read back and the caller confirmed them (IV.1).
  case readBack
  /// The one verdict over answers, ID and standing, in the first or the second round (IV.1, IV.2, III).
  case judged(passed: Bool, round: Int)
  /// An unjudged round is asked again and counted nowhere.
  case roundRestarted(RestartReason)
  /// A document could not serve; another may be shown (IV.2).
  case idSetAside(IDProblem)
  /// A document was seen (IV.2). Not passed: face or liveness challenges, or after a passed verdict the name; which of them
  /// is committed and not part of it. Before the verdict the name tells in that alone.
  case idChecked(IDKind, Medium, passed: Bool)
  /// The ID that was seen in the same unbroken presence serves: in the first round, or in the sibling's case (IV.2).
  case idCarried
  /// A second member of staff attends, where too many failures closed every other way; their name is committed.
  case attended
  /// Standing was looked up again: nothing stands in the way (III, IV.3).
  case cleared
  /// The clearance ran out before it was used.
  case lapsed
  /// The PIN of this generation may be shown, the first or the second time. Durable before anything shows (IV.3). On paper, which is
  /// handed over, at the counter only.
  case disclosureAuthorized(generation: Int, showing: Int, on: PINCarrier = .screen)
  /// A showing ended (IV.3).
  case shown(ShowingEnd, on: PINCarrier = .screen)
  /// The parent read the PIN back (IV.3).
  case pinReadBack(matches: Bool)
  /// The operator suspects fraud; nothing on the screen tells.
  case flagged
  /// A note was taken; its text lies committed beside the log.
  case noted
  /// The case waits.
  case parked(ParkReason)
  /// A parked case goes on, from the standing check.
  case resumed
  /// Another operator goes on with the case.
  case takenOver
  /// After a restart the operator attests that the live session was never broken.
  case continued
  /// The case ends without a PIN.
  case refused(Refusal)
  /// The case is given up.
  case abandoned(AbandonReason)
  /// The case ends.
  case closed(Outcome)
}
