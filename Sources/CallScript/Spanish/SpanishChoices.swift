import Diagnostics
import Matching

extension ChannelChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .video: ChoiceWord("videollamada")
    case .phone: ChoiceWord("llamada telefónica")
    case .counter: ChoiceWord("en la ventanilla")
    }
  }
}

extension ReasonChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .work: ChoiceWord("no puede salir del trabajo")
    case .travel: ChoiceWord("queda lejos o no tiene transporte")
    case .health: ChoiceWord("enfermedad, o cuida a alguien")
    case .closed: ChoiceWord("oficina cerrada")
    case .other: ChoiceWord("otra razón")
    }
  }
}

extension LanguageChoice {
  package var spanish: ChoiceWord {
    word(language?.spanish ?? "otro")
  }
}

extension InterpreterChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .none: ChoiceWord("sin intérprete")
    case .staff: ChoiceWord("alguien del personal", also: "personal")
    case .vendor: ChoiceWord("un servicio de intérpretes", also: "servicio")
    case .adult: ChoiceWord("un adulto que trae quien llama", also: "adulto")
    }
  }
}

extension JoinChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .joins: ChoiceWord("puede entrar")
    case .cannot: ChoiceWord("no puede entrar")
    }
  }
}

extension UnbrokenChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .unbroken: ChoiceWord("la misma persona, siempre a la vista", also: "s")
    case .broken: ChoiceWord("la llamada se interrumpió")
    }
  }
}

extension SightChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .seen: ChoiceWord("se ve, repitió el número")
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
    case .still: ChoiceWord("siempre frente a la cámara, repitió el número", also: "s")
    case .away: ChoiceWord("salió de la cámara")
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
    case .californiaID: ChoiceWord("ID de CA", IDKind.californiaID.spanish)
    case .driversLicense: ChoiceWord("licencia", IDKind.driversLicense.spanish)
    case .consulateCard: ChoiceWord("matrícula", IDKind.consulateCard.spanish)
    case .passport: ChoiceWord(IDKind.passport.spanish)
    case .onScreen: ChoiceWord("foto", "solo una foto, o en una pantalla")
    case .none: ChoiceWord("ninguna", "ninguna de estas")
    }
  }
}

extension OtherIDChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .another: ChoiceWord("tiene otra identificación", also: "s")
    case .none: ChoiceWord("no tiene otra")
    }
  }
}

extension Attestation {
  package var spanish: ChoiceWord {
    switch self {
    case .passed:
      ChoiceWord(
        "vigente, hizo los dos, misma cara", "vigente, hizo los dos movimientos, misma cara en vivo", also: "s")
    case .expired: ChoiceWord("vencida")
    case .challengeRefused: ChoiceWord("no lo hizo", "no hizo un movimiento")
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
    case .showAgain: ChoiceWord("mostrarlo otra vez")
    case .close: ChoiceWord("cerrar")
    }
  }
}

extension ReadingChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .goOn: ChoiceWord("escribir lo que lee")
    case .showAgain: ChoiceWord("mostrarlo otra vez", also: "m")
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
    case .link: ChoiceWord("agregar", also: "a")
    }
  }
}

extension AbandonChoice {
  package var spanish: ChoiceWord {
    switch self {
    case .caller: ChoiceWord("quien llama no quiere seguir")
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
    case .park: ChoiceWord("guardar para después")
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
