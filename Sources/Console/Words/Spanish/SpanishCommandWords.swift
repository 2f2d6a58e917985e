import CallScript
package import Station

extension MainWord {
  var spanish: String {
    switch self {
    case .call: "tomar una llamada: call video|phone|counter [idioma] [razón] [intérprete]"
    case .resume: "seguir con un caso abierto: resume [caso] [take-over]"
    case .cases: "casos abiertos"
    case .card: "tarjeta con las respuestas de un padre (solo práctica)"
    case .policy: "los ajustes"
    case .log: "el registro: log show [caso]"
    case .help: "esta lista"
    case .quit: "salir"
    }
  }
}

extension SlashWord {
  var spanish: String {
    switch self {
    case .back: "volver una respuesta"
    case .edit: "escribir de nuevo una respuesta: /edit 3"
    case .review: "ver lo escrito"
    case .spell: "el alfabeto para deletrear (en un nombre o dirección: Tab)"
    case .badLine: "no se oye: empezar otra vez, sin contar"
    case .videoLost: "se fue la imagen"
    case .explain: "qué falta para el PIN"
    case .note: "anotar: /note texto"
    case .park: "poner en espera"
    case .flag: "sospecha de fraude, en silencio"
    case .notGuardian: "dice que no es el tutor legal"
    case .abandon: "dejar el caso"
    case .help: "esta lista"
    }
  }
}

extension ConsoleWord {
  var spanish: String {
    switch self {
    case .commands: "Comandos:"
    case .enterKey: "Intro"
    case .channel: "canal"
    case .reason: "por qué no en ventanilla"
    case .spelledAs: "de"
    }
  }
}

extension StationKind {
  package var spanish: String {
    switch self {
    case .live: ""
    case .practice: "PRÁCTICA"
    }
  }
}
