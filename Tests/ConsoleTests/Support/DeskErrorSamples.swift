import Desk
import Diagnostics
import Records
import Station
import Verification

extension DeskError {
  /// One of each, and of all that has words of its own.
  static let samples = sequence(first: DeskError.notWritten(reason: .diskFull)) { $0.next }.flatMap(\.variants)

  /// The one after this: a new one does not compile before it has its place.
  private var next: DeskError? {
    switch self {
    case .notWritten: .outcomeUnknown
    case .outcomeUnknown: .noCase
    case .noCase: .caseInHand
    case .caseInHand: .wrongStep(.outOfOrder)
    case .wrongStep: .noSuchCase
    case .noSuchCase: .unknownCase
    case .unknownCase: .neverVerified
    case .neverVerified: .lookUpsSpent(limit: 60)
    case .lookUpsSpent: .nobodyToLookUp
    case .nobodyToLookUp: .unknownStaff
    case .unknownStaff: .noCallBack
    case .noCallBack: .childInCall
    case .childInCall: .heldByOther
    case .heldByOther: .takenOver
    case .takenOver: .staffLocked
    case .staffLocked: .needsAttendant
    case .needsAttendant: .siblingTooLate
    case .siblingTooLate: .scriptAttests
    case .scriptAttests: .sameAttendant
    case .sameAttendant: .createdPINsDiffer
    case .createdPINsDiffer: .strangeEntry(7)
    case .strangeEntry: .badForm(.address)
    case .badForm: .notVerified
    case .notVerified: .noPIN
    case .noPIN: .safe(.notCleared)
    case .safe: .unreadable(.log)
    case .unreadable: .checkpoints(reason: .diskFailed)
    case .checkpoints: nil
    }
  }

  private var variants: [DeskError] {
    switch self {
    case .wrongStep: [.wrongStep(.outOfOrder), .wrongStep(.tooOld)]
    case .safe: PINSafeError.allCases.map(DeskError.safe)
    case .unreadable: Source.allCases.flatMap { [.unreadable($0), .unreadable($0, reason: .diskFull)] }
    case .notWritten, .outcomeUnknown, .noCase, .caseInHand, .noSuchCase, .unknownCase, .neverVerified, .unknownStaff,
      .lookUpsSpent, .nobodyToLookUp, .noCallBack,
      .childInCall,
      .heldByOther, .takenOver, .staffLocked,
      .needsAttendant,
      .siblingTooLate,
      .scriptAttests, .sameAttendant, .createdPINsDiffer, .strangeEntry, .badForm, .notVerified, .noPIN, .checkpoints:
      [self]
    }
  }
}
