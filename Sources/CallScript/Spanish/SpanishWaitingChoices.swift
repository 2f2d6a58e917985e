import Diagnostics
extension ConfirmChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .back: ChoiceWord("volver")
    case .sure: ChoiceWord("sí, adelante", also: "s")
    }
  }
}

extension ParkChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .stay: ChoiceWord("seguir")
    case .hold: ChoiceWord("un momento")
    case .park: ChoiceWord("guardar para después")
    }
  }
}

extension HoldChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .still: ChoiceWord("a la vista todo el tiempo", also: "s")
    case .away: ChoiceWord("se perdió de vista")
    }
  }
}
