import Verification

extension Channel {
  package var spanish: String {
    switch self {
    case .phone: "por teléfono"
    case .video: "por video"
    case .counter: "en la ventanilla"
    }
  }
}

extension Medium {
  package var spanish: String {
    switch self {
    case .remote: "por video"
    case .counter: "en la ventanilla"
    }
  }
}

extension NamingMethod {
  package var spanish: String {
    switch self {
    case .studentID: "número de estudiante"
    case .name: "nombre y fecha de nacimiento"
    }
  }
}

extension AnswerSource {
  package var spanish: String {
    switch self {
    case .asked: "se preguntó"
    case .naming: "se dio con el nombre"
    case .repeated: "igual que en el caso anterior"
    }
  }
}

extension RestartReason {
  package var spanish: String {
    switch self {
    case .badLine: "mala línea"
    case .restart: "interrupción"
    case .gap: "demasiado tiempo fuera de la vista"
    }
  }
}

extension IDProblem {
  package var spanish: String {
    switch self {
    case .expired: "vencida"
    case .unsuitable: "no es de los cuatro tipos"
    case .onScreen: "solo una foto, o en una pantalla"
    }
  }
}

extension PINCarrier {
  /// With a blank before it; the screen goes without saying.
  package var spanish: String {
    switch self {
    case .screen: ""
    case .letter: " en una carta"
    case .slip: " en un recibo"
    }
  }
}

extension ShowingEnd {
  package var spanish: String {
    switch self {
    case .dismissed: "la cerró quien atiende"
    case .timedOut: "se acabó el tiempo"
    case .interrupted: "interrumpido"
    case .unknown: "no se sabe cómo terminó"
    case .failed: "no se mostró nada"
    }
  }
}

extension ParkReason {
  package var spanish: String {
    switch self {
    case .operatorChoice: "por quien atiende"
    case .callerGone: "quien llama ya no estaba, o nadie tocó el teclado"
    }
  }
}

extension AbandonReason {
  package var spanish: String {
    switch self {
    case .caller: "quien llama no quiso seguir"
    case .mistake: "se abrió por error"
    case .expired: "más de un día"
    }
  }
}

extension Outcome {
  package var spanish: String {
    switch self {
    case .disclosed: "PIN entregado"
    case .unconfirmed: "sin confirmar"
    case .unjudged: "sin veredicto"
    }
  }
}

extension OpenRefusal {
  package var spanish: String {
    switch self {
    case .noVideo: "sin video"
    case .idUnsuitable: "sin identificación que sirva"
    case .idExpired: "identificación vencida"
    case .incompleteRecord: "datos incompletos"
    case .recordLeftOut: "la importación omitió sus datos"
    case .notGuardian: "no es tutor legal"
    case .adultStudent: "estudiante de 18 años"
    case .otherSchool: "otra escuela"
    case .childNotFound: "no se encontró al estudiante"
    }
  }
}
