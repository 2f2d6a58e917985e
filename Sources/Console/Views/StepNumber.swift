package import Verification

/// Where the operator is, as the status line says it: one of eight steps, and the section of the guide that asks for it.
package struct StepNumber: Hashable {
  package let number: Int
  package let section: GuideSection

  /// The step at which a case in this phase goes on.
  package init(_ phase: Phase) {
    switch phase {
    case .new: (number, section) = (1, .verification)
    case .naming: (number, section) = (2, .questions)
    case .named, .unseen, .parked: (number, section) = (3, .verification)
    case .asking: (number, section) = (4, .questions)
    case .readingBack: (number, section) = (5, .questions)
    case .identifying, .judging, .verified, .identifyingAgain: (number, section) = (6, .identification)
    case .cleared, .authorized, .misread: (number, section) = (7, .issuing)
    case .shown, .confirmed, .spent, .refusing, .ended: (number, section) = (8, .issuing)
    }
  }
}
