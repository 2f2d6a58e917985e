import Diagnostics
extension ChannelChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .video: ChoiceWord("videollamada")
    case .phone: ChoiceWord("llamada de voz")
    case .counter: ChoiceWord("en la ventanilla")
    }
  }
}

extension ReasonChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .work: ChoiceWord("horario de trabajo")
    case .travel: ChoiceWord("distancia, sin transporte")
    case .health: ChoiceWord("enfermedad o cuidado de alguien")
    case .closed: ChoiceWord("oficina cerrada")
    case .other: ChoiceWord("otra razón")
    }
  }
}

extension JoinChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .joins: ChoiceWord("entra")
    case .cannot: ChoiceWord("no puede")
    }
  }
}

extension UnbrokenChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .unbroken: ChoiceWord("la misma persona, siempre a la vista", also: "s")
    case .broken: ChoiceWord("la sesión se interrumpió")
    }
  }
}

extension SightChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .seen: ChoiceWord("se ve, número repetido")
    case .noVideo: ChoiceWord("sin video")
    }
  }
}

extension CounterSightChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .seen: ChoiceWord("en la ventanilla")
    }
  }
}

extension StillSeenChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .still: ChoiceWord("siempre en la imagen, número repetido", also: "s")
    case .away: ChoiceWord("salió de la imagen")
    }
  }
}

extension StillAtCounterChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .still: ChoiceWord("siempre en la ventanilla", also: "s")
    case .away: ChoiceWord("se fue")
    }
  }
}

extension IDKindChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .californiaID: ChoiceWord("identificación de California")
    case .driversLicense: ChoiceWord("licencia de manejar")
    case .consulateCard: ChoiceWord("matrícula consular")
    case .passport: ChoiceWord("pasaporte")
    case .onScreen: ChoiceWord("una foto, o en una pantalla")
    case .none: ChoiceWord("ninguna de estas")
    }
  }
}

extension OtherIDChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .another: ChoiceWord("tiene otra", also: "s")
    case .none: ChoiceWord("ninguna")
    }
  }
}

extension Attestation {
  package var spanish: ChoiceWord {
    switch self {
    case .passed: ChoiceWord("vigente, hizo las dos señas, misma cara en vivo", also: "s")
    case .expired: ChoiceWord("vencida")
    case .challengeRefused: ChoiceWord("no hizo una seña")
    case .otherFace: ChoiceWord("otra cara")
    }
  }
}

extension CounterAttestation {
  package var spanish: ChoiceWord {
    switch self {
    case .passed: ChoiceWord("vigente, misma cara", also: "s")
    case .expired: ChoiceWord("vencida")
    case .otherFace: ChoiceWord("otra cara")
    }
  }
}

extension ReadyChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .show: ChoiceWord("mostrar el PIN")
    }
  }
}

extension MisreadChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .showAgain: ChoiceWord("mostrar otra vez")
    case .close: ChoiceWord("cerrar")
    }
  }
}

extension ReadingChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .goOn: ChoiceWord("escribir lo que lee")
    case .showAgain: ChoiceWord("mostrar otra vez", also: "m")
    case .close: ChoiceWord("cerrar")
    }
  }
}

extension LastReadingChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .goOn: ChoiceWord("escribir lo que lee")
    case .close: ChoiceWord("cerrar")
    }
  }
}

extension DoneChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .done: ChoiceWord("listo")
    }
  }
}

extension SiblingChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .no: ChoiceWord("no")
    case .sibling: ChoiceWord("hermano o hermana", also: "h")
    }
  }
}

extension AbandonChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .caller: ChoiceWord("no quiere seguir")
    case .mistake: ChoiceWord("se abrió por error", also: "e")
    case .stay: ChoiceWord("seguir")
    }
  }
}

extension LeaveChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .stay: ChoiceWord("seguir")
    case .hold: ChoiceWord("un momento")
    case .park: ChoiceWord("poner en espera")
    case .abandon: ChoiceWord("abandonar")
    }
  }
}

extension AgainChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .again: ChoiceWord("intentar otra vez")
    }
  }
}
