import CallScript
import Practice

extension FaceWord {
  var spanish: String {
    switch self {
    case .begins(let pairs, let minutes, let seed):
      "\(pairs) pares de caras, \(minutes) minutos como máximo (semilla \(seed)). Fíjese en orejas, lunares, nariz, mandíbula, distancia entre los ojos."
    case .pair(let number, let pairs): "Par \(number) de \(pairs)"
    case .timeOver(let minutes): "Se terminaron los \(minutes) minutos."
    case .answered(let answers, let pairs): "\(answers) de \(pairs) pares contestados."
    case .accepted(let rates):
      "Desconocidos aceptados: \(rates.accepted) de \(rates.strangers)\(percent(rates.acceptedPercent))."
    case .rejected(let rates):
      "Personas rechazadas junto a su propia foto: \(rates.rejected) de \(rates.own)\(percent(rates.rejectedPercent))."
    case .goal(let percent, let officers):
      "Meta: \(percent) % de cada uno como máximo. Agentes que comparan caras por oficio aceptan al \(officers) % de los desconocidos."
    case .missed(let pair, let features):
      "El par \(pair) era de un desconocido; lo delataban: \(features.map(\.spanish).joined(separator: ", "))."
    }
  }

  private func percent(_ percent: Int?) -> String { percent.map { " (\($0) %)" } ?? "" }
}

extension FaceChoice {
  var spanish: ChoiceWord {
    switch self {
    case .match: ChoiceWord("coincide")
    case .noMatch: ChoiceWord("no coincide")
    }
  }
}

extension MissedChoice {
  var spanish: ChoiceWord {
    switch self {
    case .next: ChoiceWord("el siguiente")
    case .leave: ChoiceWord("salir")
    }
  }
}
