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
    case .noSchool:
      Words("no school has that number or name", next: "the number or a part of the name as in the roster")
    case .severalSchools(let schools):
      Words(
        "more than one school has that name", next: "its number: \(schools.map(\.text).joined(separator: ", "))")
    case .notServed: Words("this station serves another school", next: "the setting is serves in policy.yaml")
    case .noDays: Words("the days begin after they end", next: "--from the first day --to the last, as YYYY-MM-DD")
    }
  }

  package var spanish: Words {
    switch self {
    case .noSchool:
      Words(
        "ninguna escuela tiene ese número o nombre",
        next: "el número o una parte del nombre, como en la lista de alumnos")
    case .severalSchools(let schools):
      Words(
        "más de una escuela tiene ese nombre", next: "su número: \(schools.map(\.text).joined(separator: ", "))")
    case .notServed: Words("esta estación atiende a otra escuela", next: "el ajuste es serves en policy.yaml")
    case .noDays:
      Words("los días empiezan después de terminar", next: "--from el primer día --to el último, como AAAA-MM-DD")
    }
  }
}
