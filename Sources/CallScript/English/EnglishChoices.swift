import Diagnostics
import Matching

extension ChannelChoice {
  package var english: ChoiceWord {
    switch self {
    case .video: ChoiceWord("video call")
    case .phone: ChoiceWord("phone call")
    case .counter: ChoiceWord("at the counter")
    }
  }
}

extension ReasonChoice {
  package var english: ChoiceWord {
    switch self {
    case .work: ChoiceWord("can't get off work")
    case .travel: ChoiceWord("too far, or no transportation")
    case .health: ChoiceWord("illness, or caring for someone")
    case .closed: ChoiceWord("office closed")
    case .other: ChoiceWord("another reason")
    }
  }
}

extension LanguageChoice {
  package var english: ChoiceWord {
    word(language?.english ?? "another")
  }
}

extension InterpreterChoice {
  package var english: ChoiceWord {
    switch self {
    case .none: ChoiceWord("no interpreter")
    case .staff: ChoiceWord("someone on staff")
    case .vendor: ChoiceWord("an interpreting service")
    case .adult: ChoiceWord("an adult the caller brought")
    }
  }
}

extension JoinChoice {
  package var english: ChoiceWord {
    switch self {
    case .joins: ChoiceWord("can join")
    case .cannot: ChoiceWord("can't join")
    }
  }
}

extension UnbrokenChoice {
  package var english: ChoiceWord {
    switch self {
    case .unbroken: ChoiceWord("same caller, never out of sight")
    case .broken: ChoiceWord("the call was interrupted")
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
    case .still: ChoiceWord("on camera the whole time, number repeated")
    case .away: ChoiceWord("went off camera")
    }
  }
}

extension StillAtCounterChoice {
  package var english: ChoiceWord {
    switch self {
    case .still: ChoiceWord("at the counter the whole time")
    case .away: ChoiceWord("left the counter")
    }
  }
}

extension IDKindChoice {
  package var english: ChoiceWord {
    switch self {
    case .californiaID: ChoiceWord("CA ID", IDKind.californiaID.english)
    case .driversLicense: ChoiceWord("license", IDKind.driversLicense.english, also: "d")
    case .consulateCard: ChoiceWord("consulate", IDKind.consulateCard.english)
    case .passport: ChoiceWord(IDKind.passport.english)
    case .onScreen: ChoiceWord("photo", "only a photo, or on a screen")
    case .none: ChoiceWord("none", "none of these")
    }
  }
}

extension OtherIDChoice {
  package var english: ChoiceWord {
    switch self {
    case .another: ChoiceWord("has another ID", also: "y")
    case .none: ChoiceWord("no other ID")
    }
  }
}

extension Attestation {
  package var english: ChoiceWord {
    switch self {
    case .passed: ChoiceWord("current, both done, same face", "not expired, both challenges done, same face live")
    case .expired: ChoiceWord("expired")
    case .challengeRefused: ChoiceWord("refused", "refused a challenge")
    case .otherFace: ChoiceWord("other face", "a different face")
    }
  }
}

extension CounterAttestation {
  package var english: ChoiceWord {
    switch self {
    case .passed: ChoiceWord("not expired, same face")
    case .expired: ChoiceWord("expired")
    case .otherFace: ChoiceWord("other face", "a different face")
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
    case .link: ChoiceWord("linking")
    }
  }
}

extension AbandonChoice {
  package var english: ChoiceWord {
    switch self {
    case .caller: ChoiceWord("the caller wants to stop")
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
    case .abandon: ChoiceWord("abandon")
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
