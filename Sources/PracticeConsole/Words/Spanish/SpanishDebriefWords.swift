import Verification
import CallScript
import Console
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
    case .answered(let item): "respondido: \(item.spanish)"
    case .right(.seeing(let falsehood)): "Lo correcto: \(falsehood.right)"
    case .right(.correcting(let item)):
      "Lo correcto: escribir como lo corrige quien llama: \(item.spanish), con /edit \(item.rawValue)"
    case .right(.replying(let reply)): "Lo correcto: «\(reply)»"
    case .right(.ending(let right)): "Lo correcto: \(right.end.spanish), porque \(right.cause.spanish)"
    case .lost(let child):
      "El PIN salió: quien llamó puede ver notas, domicilio, salud y disciplina de \(child)."
    case .asksFirst: "¿Qué haría usted de otra manera?"
    case .reflected(let words): "Usted haría de otra manera: \(words)"
    case .misheard(let prompt, let typed, let heard):
      "\(prompt.spanish): usted escribió «\(typed)», quien llama dijo «\(heard)»"
    case .toldApart(let features):
      "La foto y la imagen en vivo se distinguen en: \(features.map(\.spanish).joined(separator: ", "))"
    case .askedUnseen(let item): "\(item.spanish) se preguntó con la imagen en negro: /videolost"
    case .offByCaller(let item, let typed, let record):
      "\(item.spanish) no coincide: quien llama dijo «\(typed)», la escuela tiene «\(record)»"
    case .offByTrainee(let item, let typed, let record):
      "\(item.spanish) no coincide: usted escribió «\(typed)», la escuela tiene «\(record)», como dijo quien llama"
    case .notListed: "la persona que dice ser no figura en los datos del estudiante (III)"
    case .notVerified: "figura en los datos, pero no como padre, madre o tutor legal verificado (III)"
    case .restricted: "hay una restricción en los datos (III)"
    case .ignoredCorrection(let item):
      "se confirmaron las respuestas aunque quien llama había corregido: \(item.spanish)"
    case .hint(let hint): "pista: \(hint.spanish)"
    }
  }
}

extension Scenario.End {
  var spanish: String {
    switch self {
    case .disclosed: "se da el PIN"
    case .closed: "una negativa sin motivo"
    case .refused(let refusal): "una negativa con su motivo (\(refusal.spanish))"
    }
  }
}

extension AttemptEvent.Falsehood {
  fileprivate var right: String {
    switch self {
    case .presence: "/videolost, y seguir solo cuando vuelva a ver a la persona"
    case .documentKind: "no es de los cuatro tipos: pedir otro documento"
    case .printedName, .wronglyRead: "escribir tipo y nombre como están en el documento"
    case .expiry: "comparar su fecha con la de hoy, y pedir otro documento"
    case .livenessChallenge: "decir que la seña no se hizo"
    case .face: "comparar orejas, marcas y ojos, y decir que es otra cara"
    case .caseNumber: "pedir que repita el número, con /repeat"
    case .wronglyRejected: "lo que vio sirve: seguir"
    }
  }

  package var spanish: String {
    switch self {
    case .presence: "se atestiguó que se veía: la imagen estaba en negro"
    case .documentKind: "el documento es de otro tipo"
    case .printedName: "en el documento hay otro nombre impreso"
    case .wronglyRead: "se leyó mal el tipo o el nombre impreso"
    case .expiry: "se atestiguó que estaba vigente: el documento está vencido"
    case .livenessChallenge: "se atestiguó que se hizo: la seña en vivo no se hizo"
    case .face: "se atestiguó que era la misma cara: es otra"
    case .caseNumber: "se repitió otro número de caso"
    case .wronglyRejected: "se rechazó, aunque lo que se mostró estaba bien"
    }
  }
}
