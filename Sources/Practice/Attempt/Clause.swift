package import Verification

/// One thing that an attempt is scored by, each with the section of the guide that asks for it.
package enum Clause: String, Hashable, Sendable, CaseIterable {
  /// The call was opened as it came: channel, language, interpreter; never a child (IV).
  case opening
  /// The caller was seen when the operator said so, and no question was put to a black picture (IV).
  case presence
  /// Child and caller were typed as said (IV.1).
  case naming
  /// All eight items were asked and typed as said (IV.1).
  case answers
  /// The answers were read back, and what the caller corrected was typed (IV.1).
  case readBack
  /// Kind, printed name, date and photo of the document were looked at (IV.2).
  case document
  /// What came of the liveness challenge was looked at (IV.2).
  case livenessChallenge
  /// No PIN before all of it, and none for whom none is due (IV.3).
  case issuing
  /// The PIN was read back rightly (IV.3).
  case pinReadBack
  /// The case ended as it had to.
  case ending
  /// The caller was told the right next step.
  case nextStep
  /// Suspected fraud was flagged (IV).
  case flag
  /// Nothing was given away under pressure.
  case privacy
  /// What the line or the caller asked for was done, and nothing that must not be.
  case acts
  /// Keys and time beside the scenario's target.
  case pace

  /// The section that asks for it; nil where the scenario's own end does, or none.
  package var section: GuideSection? {
    switch self {
    case .opening, .presence, .flag, .acts, .privacy: .verification
    case .naming, .answers, .readBack: .questions
    case .document, .livenessChallenge: .identification
    case .issuing, .pinReadBack: .issuing
    case .ending, .nextStep, .pace: nil
    }
  }

  /// What it is worth.
  package var points: Int {
    switch self {
    case .answers, .ending: 20
    case .document, .issuing, .flag, .privacy: 15
    case .presence, .livenessChallenge, .pinReadBack, .nextStep, .acts, .pace: 10
    case .opening, .naming, .readBack: 5
    }
  }

  /// Whether an attempt that misses it is not passed, whatever the score.
  package var isRequired: Bool {
    switch self {
    case .opening, .presence, .readBack, .document, .livenessChallenge, .issuing, .ending, .flag, .privacy, .acts: true
    case .naming, .answers, .pinReadBack, .nextStep, .pace: false
    }
  }
}
