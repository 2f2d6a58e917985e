import Diagnostics
import CallScript
package import Verification

extension StatusWord {
  var spanish: String {
    switch self {
    case .step(let number): "paso \(number) de 8"
    case .question(let number): "pregunta \(number) de 8"
    case .parked: "guardado"
    case .unreviewed(let language): "\(language.rawValue), revisado: no"
    case .next(let step): "sigue: \(step.spanish)"
    }
  }
}

extension NextStep {
  var spanish: String {
    switch self {
    case .caller: "quién llama"
    case .see: "ver a quien llama"
    case .questions: "las preguntas"
    case .item(let item): item.spanish
    case .readBack: "leer las respuestas"
    case .id: "la identificación"
    case .ready: "el PIN"
    case .pin: "que repita el PIN"
    case .end: "cerrar"
    }
  }
}

extension Requirement {
  package var spanish: String {
    switch self {
    case .naming: "nombrar al estudiante y a quien llama"
    case .standing: "revisar los datos"
    case .presence: "ver a quien llama"
    case .answers(let left): "preguntas restantes: \(left)"
    case .readBack: "leer las respuestas"
    case .verdict: "un solo veredicto sobre todo"
    case .identification: "ver la identificación en vivo"
    case .recheck: "revisar los datos otra vez"
    case .authorization: "que el padre o la madre esté listo, y autorizar que se muestre el PIN"
    case .impossible: "de este caso ya no puede salir un PIN"
    }
  }
}
