import CallScript
package import Practice
import Records

extension DebriefWord {
  var spanish: String {
    switch self {
    case .seed(let seed): "semilla \(seed)"
    case .lesson(let scenario): "Lección: \(scenario.lesson.spanish)"
    case .reply(.good, let reply, let says): "Buena respuesta a «\(says)»: «\(reply)»"
    case .reply(.leak, let reply, let says): "✗ Esto revela algo. A «\(says)»: «\(reply)»"
    case .reply(.poor, let reply, let says): "✗ Esto no ayuda. A «\(says)»: «\(reply)»"
    case .misheard(let prompt, let typed, let heard):
      "\(prompt.spanish): usted escribió «\(typed)», se dijo «\(heard)»"
    case .askedUnseen(let item): "\(item.spanish) se preguntó con la imagen en negro: /videolost"
    case .offByCaller(let item, let typed, let record):
      "\(item.spanish) difiere: se dijo «\(typed)», en el registro está «\(record)»"
    case .offByTrainee(let item, let typed, let record):
      "\(item.spanish) difiere: usted escribió «\(typed)», en el registro está «\(record)», como se dijo"
    case .notListed: "la persona nombrada no está en el registro del niño (III)"
    case .notVerified: "está en el registro, pero no como padre o tutor legal verificado (III)"
    case .restricted: "hay una restricción en el registro (III)"
    case .ignoredCorrection(let item): "respuestas confirmadas aunque quien llama había corregido: \(item.spanish)"
    case .hint(let hint): "pista: \(hint.spanish)"
    }
  }
}

extension AttemptEvent.Falsehood {
  package var spanish: String {
    switch self {
    case .presence: "atestiguado como visto: la imagen estaba en negro"
    case .documentKind: "el documento es de otro tipo"
    case .printedName: "en el documento hay otro nombre impreso"
    case .wronglyRead: "se leyó mal el tipo o el nombre impreso"
    case .expiry: "atestiguado como vigente: el documento está vencido"
    case .livenessChallenge: "atestiguada como hecha: la seña en vivo no se siguió"
    case .face: "atestiguada como la misma cara: es otra"
    case .wronglyRejected: "rechazado, aunque lo mostrado estaba bien"
    }
  }
}
