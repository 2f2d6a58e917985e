import Diagnostics
extension ConfirmChoice {
  package var english: ChoiceWord {
    switch self {
    case .back: ChoiceWord("go back")
    case .sure: ChoiceWord("yes, go ahead")
    }
  }
}

extension ParkChoice {
  package var english: ChoiceWord {
    switch self {
    case .stay: ChoiceWord("go on")
    case .hold: ChoiceWord("hold")
    case .park: ChoiceWord("park")
    }
  }
}

extension HoldChoice {
  package var english: ChoiceWord {
    switch self {
    case .still: ChoiceWord("in view all the time")
    case .away: ChoiceWord("out of view")
    }
  }
}
