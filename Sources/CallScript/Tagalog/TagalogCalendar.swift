import Diagnostics
package import Records

extension Month {
  /// As it stands in a date.
  var tagalog: String {
    switch self {
    case .january: "Enero"
    case .february: "Pebrero"
    case .march: "Marso"
    case .april: "Abril"
    case .may: "Mayo"
    case .june: "Hunyo"
    case .july: "Hulyo"
    case .august: "Agosto"
    case .september: "Setyembre"
    case .october: "Oktubre"
    case .november: "Nobyembre"
    case .december: "Disyembre"
    }
  }
}

extension DateWords {
  package var tagalog: String { "ika-\(date.day) ng \(Month(date).tagalog), \(date.year)" }
}

extension Grade {
  package var tagalog: String {
    switch level {
    case -1: "transisyonal na kindergarten (TK)"
    case 0: "kindergarten"
    default: "Baitang \(level)"
    }
  }
}
