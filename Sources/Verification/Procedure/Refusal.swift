/// A refusal told at once, with its reason and its next step.
package enum OpenRefusal: String, Hashable, Sendable, CaseIterable {
  /// The caller cannot or will not be seen (IV).
  case noVideo
  /// No document of the four kinds can be shown (IV.2).
  case idUnsuitable
  /// The only document is past its date (IV.2).
  case idExpired
  /// The child's record lacks what the questions need, such as an emergency contact (IV.1, VIII).
  case incompleteRecord
  /// The import kept the child's row out, since something in it is no data (IV.1).
  case recordLeftOut
  /// The caller says that they are not the legal guardian (III).
  case notGuardian
  /// The student is 18 and holds these rights (34 CFR 99.5).
  case adultStudent
  /// Only this office's own school may be served here (IV).
  case otherSchool
  /// No child was found in three tries (IV.1).
  case childNotFound

  /// The section of the guide that it rests on.
  package var section: GuideSection {
    switch self {
    case .noVideo, .otherSchool: .verification
    case .idUnsuitable, .idExpired: .identification
    case .incompleteRecord: .emergencyCard
    case .notGuardian, .adultStudent: .standing
    case .childNotFound, .recordLeftOut: .questions
    }
  }
}

/// What lies behind a closed refusal. It goes into the log as a commitment and is on no screen of the call: the refusal
/// has one text, whatever the cause.
package enum ClosedCause: String, Hashable, Sendable, CaseIterable {
  /// Nobody of the claimed name is listed for this child (III).
  case notListed
  /// Not confirmed by the school as legal guardian (III).
  case notVerified
  /// A legal restriction is on record (III).
  case restricted
  /// An import left out the row of the guardianship, or of a guardian of the child (III).
  case leftOut
  /// An answer differed in both rounds (IV.1).
  case answers
  /// The document's name, the face or the liveness challenge (IV.2).
  case identification
  /// Too many failed before (IV).
  case locked
  /// The operator flagged the case (IV).
  case fraud

  /// The field of an entry that commits to it: its name, a space and the section.
  package static let committedField = "cause"

  /// The section of the guide that it rests on.
  package var section: GuideSection {
    switch self {
    case .notListed, .notVerified, .restricted, .leftOut: .standing
    case .answers: .questions
    case .identification: .identification
    case .locked, .fraud: .verification
    }
  }
}

/// Why a case ends without a PIN.
package enum Refusal: Hashable, Sendable {
  /// Told with its reason.
  case open(OpenRefusal)
  /// One text, whatever failed; the cause is committed beside the fact and not part of it.
  case closed
}
