import Diagnostics
package import Ledger
package import Records
package import Verification

/// A line of the call script that the operator reads out to the caller. A case reference or a meeting of nil stands where no call is on:
/// it is left open.
package enum ScriptLine: Hashable, Sendable, Spoken {
  // Naming (IV.1).
  case joinVideo(VideoMeeting?)
  case child, childBirth, childSchool, childSecond, childNumber
  /// No child was found: spelled once more.
  case childAgain
  case caller, relationship

  // Presence (IV).
  case see(Medium, CaseReference?)
  /// For the next child of the same guardian.
  case seeSibling(Medium, CaseReference?)
  /// After the caller was out of sight.
  case seeAgain(Medium, CaseReference?)

  // The questions and their read-back (IV.1).
  case item(Item)
  /// What makes an answer whole.
  case unit, restOfName
  case readBack
  /// In the second and last round.
  case readBackAgain

  // The ID (IV.2).
  case id
  /// The first document cannot serve.
  case idAgain(after: IDProblem)
  case idName
  case challenge(LivenessChallenge)

  // The PIN (IV.3).
  case ready(Medium)
  case readBackPIN(Medium)
  /// It was not read back rightly.
  case misread

  // The end.
  case sibling
  case closed(Outcome, CaseReference?)
  case refused(Refusal, CaseReference?)
  case abandoned(CaseReference?)
  case parked(CaseReference?)

  // In between.
  /// The operator has to see to something else for a moment; the case goes on.
  case hold(Medium)
  /// The operator is back.
  case holdOver
}

extension CaseReference? {
  /// As it is read out, letters and digits in groups with the hyphens that the caller writes down and says again; left open
  /// where no case is.
  var spoken: String { map(\.description) ?? "…" }
}
