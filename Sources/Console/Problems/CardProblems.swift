package import Diagnostics
package import Operations
import Records

extension CardDeltaError: Explained, Localized {
  package var english: Words {
    switch self {
    case .noneBefore: Words("nothing was handed over before", next: "leave out --again; nothing was written")
    case .erased(let number):
      Words(
        "the values of hand-over \(number) were erased meanwhile",
        next: "it cannot be written again; nothing was written")
    }
  }

  package var spanish: Words {
    switch self {
    case .noneBefore: Words("antes no se entregó nada", next: "omita --again; no se escribió nada")
    case .erased(let number):
      Words(
        "los valores de la entrega \(number) ya se borraron", next: "no se puede escribir otra vez; no se escribió nada"
      )
    }
  }
}

extension EmergencyReportError: Explained, Localized {
  package var english: Words {
    switch self {
    case .noDays: Words("the days begin after they end", next: "--from the first day --to the last, as YYYY-MM-DD")
    }
  }

  package var spanish: Words {
    switch self {
    case .noDays:
      Words("los días empiezan después de terminar", next: "--from el primer día --to el último, como AAAA-MM-DD")
    }
  }
}
