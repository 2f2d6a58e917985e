import Diagnostics
package import Records

extension Month {
  /// As it stands in a date.
  var arabic: String {
    switch self {
    case .january: "يناير"
    case .february: "فبراير"
    case .march: "مارس"
    case .april: "أبريل"
    case .may: "مايو"
    case .june: "يونيو"
    case .july: "يوليو"
    case .august: "أغسطس"
    case .september: "سبتمبر"
    case .october: "أكتوبر"
    case .november: "نوفمبر"
    case .december: "ديسمبر"
    }
  }
}

extension DateWords {
  package var arabic: String { "\(date.day) \(Month(date).arabic) \(date.year)" }
}

extension Grade {
  package var arabic: String {
    switch level {
    case -1: "الروضة الانتقالية (TK)"
    case 0: "الروضة"
    default: "الصف \(level)"
    }
  }
}
