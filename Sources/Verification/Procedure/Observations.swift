package import Matching

/// How the child was found (IV.1).
package enum NamingMethod: String, Hashable, Sendable, CaseIterable {
  /// By the district's student number.
  case studentID
  /// By name, birth date and school.
  case name
}

/// What a search for a child came to.
package enum SearchResult: String, Hashable, Sendable, CaseIterable {
  /// One child; nothing of it is told.
  case one
  /// No such child; the operator asks for the spelling again.
  case none
  /// More than one; the operator asks for the school, a middle name or the second surname.
  case several
  /// A child whose row the import left out: nobody's failure.
  case leftOut
}

/// Where an answer came from.
package enum AnswerSource: String, Hashable, Sendable, CaseIterable {
  /// Asked and answered at its own step.
  case asked
  /// Given when the child was named.
  case naming
  /// Said to be as in the sibling's case just before.
  case repeated
}

/// Why an unjudged round is asked again. None of these counts against the caller.
package enum RestartReason: String, Hashable, Sendable, CaseIterable {
  /// The operator could not hear.
  case badLine
  /// Pinline was restarted and the typed answers are gone.
  case restart
  /// The video was gone for longer than typed answers keep.
  case gap
}

/// Why a document was set aside while another may still be shown (IV.2).
package enum IDProblem: String, Hashable, Sendable, CaseIterable {
  /// Past its date of expiry.
  case expired
  /// Not one of the four kinds, or not legible.
  case unsuitable
  /// A picture of a document, or one on a screen: on video nobody can tell it from a forgery.
  case onScreen
}

/// What became of the two random liveness challenges (“please turn your head”), which a recording cannot follow.
/// - Guide: IV.N1
package enum ChallengeOutcome: String, Hashable, Sendable, CaseIterable {
  /// Both followed at once.
  case done
  /// One was not followed.
  case refused
  /// Not asked: the caller stands at the counter.
  case notAsked
}

extension Medium {
  /// What has to have become of the challenge for an ID to pass: it is posed on video and only there.
  package var servingChallenge: ChallengeOutcome { self == .counter ? .notAsked : .done }
}

extension IDProblem {
  /// What is told where there is no other document (IV.2).
  package var refusal: OpenRefusal {
    switch self {
    case .expired: .idExpired
    case .unsuitable, .onScreen: .idUnsuitable
    }
  }
}

/// What the operator saw and what the console compared, for one document (IV.2).
package struct IDObservation: Hashable, Sendable {
  package let kind: IDKind
  /// Whether the name as printed is the guardian's on record. Compared by the console; never shown.
  package let nameMatches: Bool
  /// Whether the operator says that the face is the caller's, live.
  package let faceMatches: Bool
  package let challenge: ChallengeOutcome

  package init(kind: IDKind, nameMatches: Bool, faceMatches: Bool, challenge: ChallengeOutcome) {
    self.kind = kind
    self.nameMatches = nameMatches
    self.faceMatches = faceMatches
    self.challenge = challenge
  }
}

/// What a PIN is shown on (IV.3). What is made of paper counts as a showing.
package enum PINCarrier: String, Hashable, Sendable, CaseIterable {
  case screen
  /// A letter that is written to a file and handed over.
  case letter
  /// A slip that is printed and handed over.
  case slip
}

/// How a showing of the PIN ended. One on paper is dismissed once the paper is made.
package enum ShowingEnd: String, Hashable, Sendable, CaseIterable {
  /// The operator closed it.
  case dismissed
  /// Its time ran out.
  case timedOut
  /// A signal ended it.
  case interrupted
  /// Pinline ended before it could say; counted as shown.
  case unknown
  /// The screen could not be used, or the PIN not be opened: nothing was shown, and it counts all the same.
  case failed
}

/// Why a case is parked.
package enum ParkReason: String, Hashable, Sendable, CaseIterable {
  /// The operator chose to.
  case operatorChoice
  /// The caller is gone, or the console's input ended.
  case callerGone
}

/// Why a case is given up without a verdict being told.
package enum AbandonReason: String, Hashable, Sendable, CaseIterable {
  /// The caller does not want to go on, or is gone for good.
  case caller
  /// The operator opened it by mistake.
  case mistake
  /// It stood open for more than a day.
  case expired
}

/// How a case that was not refused ends.
package enum Outcome: String, Hashable, Sendable, CaseIterable {
  /// The PIN was shown and read back rightly.
  case disclosed
  /// The PIN was shown, or may have been, and was not read back rightly.
  case unconfirmed
  /// No verdict was reached.
  case unjudged
}
