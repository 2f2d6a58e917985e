import Diagnostics
package import Records

extension Weekday {
  package var spanish: String {
    switch self {
    case .monday: "lunes"
    case .tuesday: "martes"
    case .wednesday: "miércoles"
    case .thursday: "jueves"
    case .friday: "viernes"
    case .saturday: "sábado"
    case .sunday: "domingo"
    }
  }
}

extension Month {
  package var spanish: String {
    switch self {
    case .january: "enero"
    case .february: "febrero"
    case .march: "marzo"
    case .april: "abril"
    case .may: "mayo"
    case .june: "junio"
    case .july: "julio"
    case .august: "agosto"
    case .september: "septiembre"
    case .october: "octubre"
    case .november: "noviembre"
    case .december: "diciembre"
    }
  }
}

extension DateWords {
  package var spanish: String { "\(date.day) de \(Month(date).spanish) de \(date.year)" }
}

extension Grade {
  package var spanish: String {
    switch level {
    case -1: "TK"
    case 0: "kínder"
    default: "\(level).º grado"
    }
  }
}
