import Ledger
import Station
import Records
import Verification

extension Desk {
  /// The child of the case in hand once its caller was cleared, until the case is forgotten; nil before, when not even where the child goes
  /// to school may be told, of a case that came to nothing, and where the clearance has run out (IV).
  var clearedChild: Student? {
    guard let hand, hand.waiting == nil else { return nil }
    switch hand.procedure.stage.phase {
    case .cleared, .misread: return hand.procedure.authorizes(at: session.clock.now()) ? hand.student : nil
    case .authorized, .shown, .confirmed, .spent: return hand.student
    case .ended:
      switch hand.ending {
      case .closed(.disclosed), .closed(.unconfirmed): return hand.student
      case .closed(.unjudged), .refused, .abandoned, nil: return nil
      }
    case .new, .naming, .named, .unseen, .asking, .readingBack, .identifying, .judging, .verified, .identifyingAgain,
      .refusing, .parked:
      return nil
    }
  }
}
