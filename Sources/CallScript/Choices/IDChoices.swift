package import Matching

/// What kind of document is shown (IV.2).
package enum IDKindChoice: String, CallChoice {
  case californiaID, driversLicense, consulateCard, passport
  /// A picture of one, or one on a screen.
  case onScreen
  /// None of the four.
  case none

  package static let list = ChoiceList.idKind
  package var key: String {
    switch self {
    case .californiaID: "c"
    case .driversLicense: "l"
    case .consulateCard: "m"
    case .passport: "p"
    case .onScreen: "s"
    case .none: "n"
    }
  }

  /// One of the four kinds, or nil.
  package var kind: IDKind? {
    switch self {
    case .californiaID: .californiaID
    case .driversLicense: .driversLicense
    case .consulateCard: .consulateCard
    case .passport: .passport
    case .onScreen, .none: nil
    }
  }
}

/// Whether there is another document, after one that cannot serve.
package enum OtherIDChoice: String, CallChoice {
  case another, none

  package static let list = ChoiceList.otherID
  package var key: String { self == .another ? "" : "n" }
}

/// What the operator attests of a document and its holder on video (IV.2).
package enum Attestation: String, CallChoice {
  case passed, expired
  /// The liveness challenge was not followed.
  case challengeRefused
  case otherFace

  package static let list = ChoiceList.attestation
  package var key: String {
    switch self {
    case .passed: "y"
    case .expired: "x"
    case .challengeRefused: "r"
    case .otherFace: "n"
    }
  }
}

/// The same at the counter, where nobody is challenged.
package enum CounterAttestation: String, CallChoice {
  case passed, expired, otherFace

  package static let list = ChoiceList.counterAttestation
  package var key: String { attestation.key }

  /// The same as on video.
  package var attestation: Attestation {
    switch self {
    case .passed: .passed
    case .expired: .expired
    case .otherFace: .otherFace
    }
  }
}
