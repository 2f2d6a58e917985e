import Records
import Verification
import CallScript
package import Practice

extension ScoreWord {
  var spanish: String {
    switch self {
    case .passed(let score, let mark): "Aprobada: \(score) de 100 (mínimo \(mark))."
    case .failed(let score, let mark): "No aprobada: \(score) de 100 (mínimo \(mark))."
    case .failedBy(let fault, let section, let score, let mark):
      "No aprobada: \(fault.spanish) (\(section)). \(score) de 100 (mínimo \(mark))."
    case .pace(let pace):
      "\(pace.keys) teclas (meta \(pace.targetKeys)), \(pace.time) (meta \(pace.targetTime)), pistas: \(pace.hints)"
    }
  }
}

extension Fault {
  package var spanish: String {
    switch self {
    case .notTaken: "la llamada no se contestó"
    case .otherChannel: "abrió la llamada por un canal distinto del que usó quien llama"
    case .otherLanguage: "abrió la llamada en un idioma distinto del de quien llama"
    case .noInterpreter: "no anotó a ningún intérprete"
    case .askedUnseen: "hizo una pregunta con la imagen en negro"
    case .attested(let falsehood): falsehood.done
    case .noDocument: "no miró ningún documento"
    case .notReadBack: "no leyó las respuestas a quien llama"
    case .ignoredCorrection: "no escribió lo que corrigió quien llama"
    case .disclosed: "divulgó un PIN a quien no le correspondía"
    case .left: "dejó la llamada antes de que terminara"
    case .otherEnd: "la llamada no terminó como debía"
    case .otherReason: "la negativa se basa en un motivo que no era el correcto"
    case .notFlagged: "no marcó la sospecha de fraude"
    case .told(let leak): leak.done
    case .unhelpful: "una respuesta suya no ayudó a nadie"
    case .unanswered: "quien llama insistió y usted no respondió"
    case .undone(let act): "faltó: \(act.spanish)"
    case .done(let act): "no hacía falta: \(act.spanish)"
    }
  }
}

extension AttemptEvent.Falsehood {
  fileprivate var done: String {
    switch self {
    case .presence: "atestiguó que veía a quien no se veía"
    case .documentKind: "aceptó un documento que no es de ninguno de los cuatro tipos"
    case .printedName: "escribió el nombre que le dijeron, y en el documento hay otro impreso"
    case .wronglyRead: "leyó mal el documento"
    case .expiry: "tomó por vigente un documento vencido"
    case .livenessChallenge: "atestiguó una seña en vivo que no se hizo"
    case .face: "tomó otra cara por la del documento"
    case .caseNumber: "dio por bueno otro número de caso"
    case .wronglyRejected: "rechazó lo que estaba bien"
    }
  }
}

extension Scenario.Leak {
  fileprivate var done: String {
    switch self {
    case .answer: "le dijo a quien llama qué respuestas estaban bien"
    case .step: "le dijo a quien llama qué paso no se cumplió"
    case .listing: "le dijo a quien llama quién figura en los datos del estudiante"
    case .restriction: "le habló a quien llama de una restricción"
    case .record: "le dijo a quien llama qué hay en los datos"
    case .digit: "le habló a quien llama de dígitos sueltos del PIN"
    case .pin: "ofreció un PIN que no es de quien llama"
    case .exception: "ofreció saltarse un paso"
    case .child: "dejó que un menor hablara por el padre o la madre"
    case .change: "ofreció cambiar los datos"
    case .suspicion: "le habló a quien llama de una sospecha"
    }
  }
}

extension Scenario.Act {
  package var spanish: String {
    switch self {
    case .videoLost: "avisar que se perdió la imagen"
    case .park: "poner el caso en espera"
    case .resume: "seguir con el caso"
    case .sibling: "el caso del otro estudiante"
    case .correct: "escribir de nuevo una respuesta"
    case .setAside: "apartar un documento"
    case .showAgain: "mostrar el PIN otra vez"
    case .flag: "marcar el caso"
    case .abandon: "abandonar el caso"
    case .badLine: "repetir la ronda por mala línea"
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
    case .ready(let until): "hasta \(until.iso)"
    case .notYet: "aún no"
    case .missing(let person, let kinds):
      "\(person) debe aprobar todavía, dos veces y con un día o más entre ellas: \(kinds.map { $0.spanish }.joined(separator: ", "))"
    case .wrongLately(let person, let calls):
      "\(person) divulgó o atestiguó algo indebido en las últimas \(calls) llamadas"
    }
  }
}

extension CallKind {
  package var spanish: String {
    switch self {
    case .section(let section): section.rawValue
    case .misleading: "nivel 3"
    case .spanish: "una llamada en español"
    case .leak: "alguien que insiste"
    case .otherFace: "otra cara"
    case .walkIn: "una visita en persona"
    }
  }
}

extension ReportHead {
  var spanish: [String] {
    switch self {
    case .people: ["aprobadas", "lista", "indebidas", "sin final", "avance", "persona"]
    case .rows: ["intentos", "mejor", "último", "puntos", "persona y ejercicio"]
    case .faces: ["desconocidos aceptados", "rechazos indebidos", "persona"]
    case .hard: ["fallas", "proporción", "sección", "cláusula"]
    case .list: ["número", "llamadas", "asignadas", "siguiente", "persona"]
    }
  }
}
