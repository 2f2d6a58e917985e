package import Records
import Ledger

/// What the desk tells the procedure. The procedure turns it into the one fact to log, or rejects it.
package enum Event: Hashable, Sendable {
  /// A call or a visit begins.
  case open(CaseOpening)
  case search(SearchResult)
  /// One child was found, and the caller said who they are.
  case name(NamingMethod)
  /// Standing was looked up.
  case checkStanding
  /// The caller is seen; `unbroken` where they stayed in view since the sibling's case.
  case see(unbroken: Bool)
  /// The caller is no longer seen.
  case loseSight
  case answer(Item, AnswerSource)
  /// An answered item was typed anew.
  case correct(Item)
  /// The caller confirmed the answers as read back.
  case readBack
  /// Answers and ID were compared and standing looked up; one verdict over all of it.
  case judge(Grounds)
  /// The round has to be asked again.
  case restartRound(RestartReason)
  /// A document cannot serve; another may be shown.
  case setIDAside(IDProblem)
  /// A document was seen.
  case checkID(IDObservation)
  /// The ID that was seen in this presence is to serve.
  case carryID
  /// Standing and age were looked up again.
  case clear(Recheck)
  /// A second member of staff attends at the counter.
  case attend
  /// The parent is ready to write the PIN of this generation down.
  case authorize(generation: Int, on: PINCarrier = .screen)
  case show(ShowingEnd)
  case readBackPIN(matches: Bool)
  /// The operator suspects fraud.
  case flag
  case note
  /// The case is to wait.
  case park(ParkReason)
  /// A parked case goes on.
  case resume
  /// Another operator goes on.
  case takeOver
  /// The operator attests an unbroken live session after a restart.
  case `continue`
  /// An open refusal is told.
  case refuse(OpenRefusal)
  /// The closed refusal is told.
  case refuseClosed
  /// The case is given up.
  case abandon(AbandonReason)
  /// The case ends with the outcome that its phase has.
  case close
}
