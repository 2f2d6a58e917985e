import CallScript
package import Practice

extension ScoreWord {
  var spanish: String {
    switch self {
    case .passed(let score, let mark): "Aprobada: \(score) de 100 (mínimo \(mark))."
    case .failed(let score, let mark): "No aprobada: \(score) de 100 (mínimo \(mark))."
    case .wrong: "Reprobada: se atestiguó o se divulgó algo que no se debía."
    case .pace(let pace):
      "\(pace.keys) teclas (meta \(pace.targetKeys)), \(pace.time) (meta \(pace.targetTime)), pistas: \(pace.hints)"
    }
  }
}

extension Clause {
  package var spanish: String {
    switch self {
    case .opening: "la llamada abierta como llegó: canal, idioma, intérprete"
    case .presence: "ver a quien llama, y ninguna pregunta a una imagen en negro"
    case .naming: "estudiante y quien llama, escritos como se dijeron"
    case .answers: "las ocho respuestas escritas como se dijeron"
    case .readBack: "respuestas leídas a quien llama, correcciones escritas"
    case .document: "tipo, nombre impreso, fecha y foto del documento"
    case .livenessChallenge: "la seña en vivo"
    case .issuing: "ningún PIN antes de todo ello, y ninguno para quien no le corresponde"
    case .pinReadBack: "el PIN repetido correctamente"
    case .ending: "el final correcto"
    case .nextStep: "el siguiente paso correcto"
    case .flag: "sospecha de fraude marcada"
    case .privacy: "nada revelado bajo presión, y ayuda ofrecida"
    case .acts: "lo que había que hacer en el camino, y nada de lo que no"
    case .pace: "teclas y tiempo"
    }
  }
}

extension ReportWord {
  var spanish: String {
    switch self {
    case .empty: "Todavía no se ha atendido ninguna llamada hasta el final."
    case .ready: "lista"
    case .notYet: "aún no"
    }
  }
}

extension ReportHead {
  var spanish: [String] {
    switch self {
    case .people: ["aprobadas", "lista", "indebidas", "avance", "persona"]
    case .rows: ["intentos", "mejor", "último", "puntos", "persona y ejercicio"]
    case .hard: ["fallas", "proporción", "sección", "cláusula"]
    }
  }
}
