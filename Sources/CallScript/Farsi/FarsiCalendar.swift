import Diagnostics
package import Records

extension Month {
  /// As it stands in a date.
  var farsi: String {
    switch self {
    case .january: "ژانویه"
    case .february: "فوریه"
    case .march: "مارس"
    case .april: "آوریل"
    case .may: "مه"
    case .june: "ژوئن"
    case .july: "ژوئیه"
    case .august: "اوت"
    case .september: "سپتامبر"
    case .october: "اکتبر"
    case .november: "نوامبر"
    case .december: "دسامبر"
    }
  }
}

extension DateWords {
  package var farsi: String { "\(date.day) \(Month(date).farsi) \(date.year)" }
}

extension Grade {
  package var farsi: String {
    switch level {
    case -1: "پیش‌دبستانی انتقالی (TK)"
    case 0: "پیش‌دبستانی"
    default: "کلاس \(level)"
    }
  }
}
