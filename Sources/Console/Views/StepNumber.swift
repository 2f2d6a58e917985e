import Desk
package import Verification

/// Where the operator is, as the status line says it: one of eight steps, and the section of the guide that asks for it.
package struct StepNumber: Hashable {
  package let number: Int
  package let section: GuideSection

  static let count = 8

  init(_ step: DeskStep) {
    switch step {
    case .idle: (number, section) = (1, .verification)
    case .nameChild, .nameCaller: (number, section) = (2, .questions)
    case .see, .parked: (number, section) = (3, .verification)
    case .ask: (number, section) = (4, .questions)
    case .readBack: (number, section) = (5, .questions)
    case .identify: (number, section) = (6, .identification)
    case .authorize, .showing: (number, section) = (7, .issuing)
    case .readBackPIN, .ended: (number, section) = (8, .issuing)
    }
  }

  /// The step at which a case in this phase goes on.
  package init(_ phase: Phase) {
    switch phase {
    case .new: (number, section) = (1, .verification)
    case .naming, .named: (number, section) = (2, .questions)
    case .unseen, .parked: (number, section) = (3, .verification)
    case .asking: (number, section) = (4, .questions)
    case .readingBack, .judging: (number, section) = (5, .questions)
    case .identifying, .identified: (number, section) = (6, .identification)
    case .cleared, .authorized: (number, section) = (7, .issuing)
    case .shown, .misread, .confirmed, .spent, .refusing, .ended: (number, section) = (8, .issuing)
    }
  }
}
