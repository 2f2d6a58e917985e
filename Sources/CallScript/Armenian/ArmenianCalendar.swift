import Diagnostics
package import Records

extension Month {
  /// As it stands in a date.
  var armenian: String {
    switch self {
    case .january: "հունվարի"
    case .february: "փետրվարի"
    case .march: "մարտի"
    case .april: "ապրիլի"
    case .may: "մայիսի"
    case .june: "հունիսի"
    case .july: "հուլիսի"
    case .august: "օգոստոսի"
    case .september: "սեպտեմբերի"
    case .october: "հոկտեմբերի"
    case .november: "նոյեմբերի"
    case .december: "դեկտեմբերի"
    }
  }
}

extension DateWords {
  package var armenian: String { "\(date.year) թվականի \(Month(date).armenian) \(date.day)" }
}

extension Grade {
  package var armenian: String {
    switch level {
    case -1: "նախադպրոցական դասարան (TK)"
    case 0: "մանկապարտեզ"
    case 1: "1-ին դասարան"
    default: "\(level)-րդ դասարան"
    }
  }
}
