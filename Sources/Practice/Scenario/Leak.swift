package import Verification

extension Scenario {
  /// What a reply gives away, or offers against the guide.
  package enum Leak: String, Hashable, Sendable, CaseIterable {
    /// Whether an answer was right, or how many were (IV.1).
    case answer
    /// Which step did not pass, or did.
    case step
    /// Who is listed or verified for the child (III).
    case listing
    /// Whether a restriction is on file (III).
    case restriction
    /// Something else of what is on file, or is not.
    case record
    /// Which digit of the PIN was misread (IV.3).
    case digit
    /// Another's PIN: the student's own, or another parent's (IV.3).
    case pin
    /// A step left out, or an exception.
    case exception
    /// The child answers or interprets for the parent (IV).
    case child
    /// A change of the record, which only the school makes (VIII).
    case change
    /// That something seems suspicious (IV).
    case suspicion

    /// The section that it is against.
    package var section: GuideSection {
      switch self {
      case .answer: .questions
      case .listing, .restriction: .standing
      case .digit, .pin: .issuing
      case .change: .emergencyCard
      case .step, .record, .exception, .child, .suspicion: .verification
      }
    }
  }
}
