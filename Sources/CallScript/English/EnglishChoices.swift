import Diagnostics
extension ChannelChoice {
  package var english: ChoiceWord {
    switch self {
    case .video: ChoiceWord("video call")
    case .phone: ChoiceWord("voice call")
    case .counter: ChoiceWord("at the counter")
    }
  }
}

extension ReasonChoice {
  package var english: ChoiceWord {
    switch self {
    case .work: ChoiceWord("working hours")
    case .travel: ChoiceWord("distance, no transport")
    case .health: ChoiceWord("illness or care")
    case .closed: ChoiceWord("site closed")
    case .other: ChoiceWord("another reason")
    }
  }
}

extension JoinChoice {
  package var english: ChoiceWord {
    switch self {
    case .joins: ChoiceWord("they join")
    case .cannot: ChoiceWord("they cannot")
    }
  }
}

extension UnbrokenChoice {
  package var english: ChoiceWord {
    switch self {
    case .unbroken: ChoiceWord("same caller, never out of sight")
    case .broken: ChoiceWord("the session was broken")
    }
  }
}

extension SightChoice {
  package var english: ChoiceWord {
    switch self {
    case .seen: ChoiceWord("seen, number repeated")
    case .noVideo: ChoiceWord("no video")
    }
  }
}

extension CounterSightChoice {
  package var english: ChoiceWord {
    switch self {
    case .seen: ChoiceWord("at the counter")
    }
  }
}

extension StillSeenChoice {
  package var english: ChoiceWord {
    switch self {
    case .still: ChoiceWord("in the picture all the time, number repeated")
    case .away: ChoiceWord("was out of the picture")
    }
  }
}

extension StillAtCounterChoice {
  package var english: ChoiceWord {
    switch self {
    case .still: ChoiceWord("at the counter all the time")
    case .away: ChoiceWord("went away")
    }
  }
}

extension IDKindChoice {
  package var english: ChoiceWord {
    switch self {
    case .californiaID: ChoiceWord("California ID")
    case .driversLicense: ChoiceWord("driver's license", also: "d")
    case .consulateCard: ChoiceWord("consulate card")
    case .passport: ChoiceWord("passport")
    case .onScreen: ChoiceWord("a picture, or on a screen")
    case .none: ChoiceWord("none of these")
    }
  }
}

extension OtherIDChoice {
  package var english: ChoiceWord {
    switch self {
    case .another: ChoiceWord("has another", also: "y")
    case .none: ChoiceWord("none")
    }
  }
}

extension Attestation {
  package var english: ChoiceWord {
    switch self {
    case .passed: ChoiceWord("not expired, both challenges done, same face live")
    case .expired: ChoiceWord("expired")
    case .challengeRefused: ChoiceWord("a challenge refused")
    case .otherFace: ChoiceWord("another face")
    }
  }
}

extension CounterAttestation {
  package var english: ChoiceWord {
    switch self {
    case .passed: ChoiceWord("not expired, same face")
    case .expired: ChoiceWord("expired")
    case .otherFace: ChoiceWord("another face")
    }
  }
}

extension ReadyChoice {
  package var english: ChoiceWord {
    switch self {
    case .show: ChoiceWord("show the PIN")
    }
  }
}

extension MisreadChoice {
  package var english: ChoiceWord {
    switch self {
    case .showAgain: ChoiceWord("show once more")
    case .close: ChoiceWord("close")
    }
  }
}

extension ReadingChoice {
  package var english: ChoiceWord {
    switch self {
    case .goOn: ChoiceWord("type what is read")
    case .showAgain: ChoiceWord("show once more")
    case .close: ChoiceWord("close")
    }
  }
}

extension LastReadingChoice {
  package var english: ChoiceWord {
    switch self {
    case .goOn: ChoiceWord("type what is read")
    case .close: ChoiceWord("close")
    }
  }
}

extension DoneChoice {
  package var english: ChoiceWord {
    switch self {
    case .done: ChoiceWord("done")
    }
  }
}

extension SiblingChoice {
  package var english: ChoiceWord {
    switch self {
    case .no: ChoiceWord("no")
    case .sibling: ChoiceWord("sibling")
    }
  }
}

extension AbandonChoice {
  package var english: ChoiceWord {
    switch self {
    case .caller: ChoiceWord("the caller's wish")
    case .mistake: ChoiceWord("opened by mistake")
    case .stay: ChoiceWord("stay")
    }
  }
}

extension LeaveChoice {
  package var english: ChoiceWord {
    switch self {
    case .stay: ChoiceWord("stay")
    case .hold: ChoiceWord("hold")
    case .park: ChoiceWord("park")
    case .abandon: ChoiceWord("give up")
    }
  }
}

extension AgainChoice {
  package var english: ChoiceWord {
    switch self {
    case .again: ChoiceWord("try again")
    }
  }
}
