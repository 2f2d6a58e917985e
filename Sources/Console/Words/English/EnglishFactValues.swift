import Verification

extension Channel {
  package var english: String {
    switch self {
    case .phone: "by phone"
    case .video: "by video"
    case .counter: "at the counter"
    }
  }
}

extension Medium {
  package var english: String {
    switch self {
    case .remote: "on video"
    case .counter: "at the counter"
    }
  }
}

extension NamingMethod {
  package var english: String {
    switch self {
    case .studentID: "student number"
    case .name: "name and birth date"
    }
  }
}

extension AnswerSource {
  package var english: String {
    switch self {
    case .asked: "asked"
    case .naming: "given with the name"
    case .repeated: "same as for the last child"
    }
  }
}

extension RestartReason {
  package var english: String {
    switch self {
    case .badLine: "bad line"
    case .restart: "interrupted"
    case .gap: "out of view too long"
    }
  }
}

extension IDProblem {
  package var english: String {
    switch self {
    case .expired: "expired"
    case .unsuitable: "not one of the four kinds"
    case .onScreen: "only a photo, or on a screen"
    }
  }
}

extension PINCarrier {
  /// With a blank before it; the screen goes without saying.
  package var english: String {
    switch self {
    case .screen: ""
    case .letter: " in a letter"
    case .slip: " on a slip"
    }
  }
}

extension ShowingEnd {
  package var english: String {
    switch self {
    case .dismissed: "closed by the operator"
    case .timedOut: "time ran out"
    case .interrupted: "interrupted"
    case .unknown: "not known how it ended"
    case .failed: "nothing was shown"
    }
  }
}

extension ParkReason {
  package var english: String {
    switch self {
    case .operatorChoice: "by the operator"
    case .callerGone: "the caller was gone, or nobody pressed a key"
    }
  }
}

extension AbandonReason {
  package var english: String {
    switch self {
    case .caller: "the caller wanted to stop"
    case .mistake: "opened by mistake"
    case .expired: "more than a day old"
    }
  }
}

extension Outcome {
  package var english: String {
    switch self {
    case .disclosed: "disclosed"
    case .unconfirmed: "unconfirmed"
    case .unjudged: "no verdict"
    }
  }
}

extension OpenRefusal {
  package var english: String {
    switch self {
    case .noVideo: "no video"
    case .idUnsuitable: "no suitable ID"
    case .idExpired: "expired ID"
    case .incompleteRecord: "incomplete record"
    case .recordLeftOut: "record left out by the import"
    case .notGuardian: "not a legal guardian"
    case .adultStudent: "student of 18"
    case .otherSchool: "another school"
    case .childNotFound: "child not found"
    }
  }
}
