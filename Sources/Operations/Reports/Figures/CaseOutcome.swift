package import Records
package import Verification

/// How a case ended, or that it did not.
package enum CaseOutcome: Hashable, Sendable, CaseIterable {
  /// The PIN was shown and read back rightly.
  case disclosed
  /// The PIN was shown, or may have been, and was not read back rightly.
  case unconfirmed
  /// Refused with its reason.
  case refusedOpen
  /// Refused with the one text that says no reason.
  case refusedClosed
  /// Ended without a verdict.
  case unjudged
  /// Given up.
  case abandoned
  /// Not ended yet.
  case open
}

extension CaseOutcome {
  /// What a fact ends a case as; nil for one that ends none.
  init?(_ fact: Fact) {
    switch fact {
    case .refused(.open): self = .refusedOpen
    case .refused(.closed): self = .refusedClosed
    case .abandoned: self = .abandoned
    case .closed(.disclosed): self = .disclosed
    case .closed(.unconfirmed): self = .unconfirmed
    case .closed(.unjudged): self = .unjudged
    default: return nil
    }
  }
}

/// Why a case was refused, as reports count it.
package enum RefusalCode: Hashable, Sendable {
  /// A reason that the caller was told.
  case told(OpenRefusal)
  /// What a closed refusal commits to; nil where that was erased.
  case closed(ClosedCause?)
}

extension OpenRefusal {
  /// Whether its next step is the child's school (III, VIII). Whoever named no child, or has to call the hotline, waits for nothing
  /// there.
  var refersToSchool: Bool {
    switch self {
    case .noVideo, .idUnsuitable, .idExpired, .incompleteRecord, .notGuardian, .adultStudent: true
    case .otherSchool, .childNotFound, .recordLeftOut: false
    }
  }
}

/// The school that a case counts for.
package enum SchoolGroup: Hashable, Sendable, Comparable {
  case school(SchoolID)
  /// The child's number was erased, or the roster in use does not know the child.
  case unknown
  /// No child was found in the case.
  case noChild
}
