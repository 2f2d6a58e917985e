import Diagnostics
package import Records

extension Month {
  /// As it stands in a date.
  var russian: String {
    switch self {
    case .january: "января"
    case .february: "февраля"
    case .march: "марта"
    case .april: "апреля"
    case .may: "мая"
    case .june: "июня"
    case .july: "июля"
    case .august: "августа"
    case .september: "сентября"
    case .october: "октября"
    case .november: "ноября"
    case .december: "декабря"
    }
  }
}

extension DateWords {
  package var russian: String { "\(date.day) \(Month(date).russian) \(date.year) года" }
}

extension Grade {
  package var russian: String {
    switch level {
    case -1: "переходный класс (TK)"
    case 0: "подготовительный класс"
    default: "\(level)-й класс"
    }
  }
}
