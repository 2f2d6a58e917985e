import Diagnostics
package import Records

extension Weekday {
  package var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension Month {
  package var english: String {
    switch self {
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    }
  }
}

extension DateWords {
  package var english: String { "\(Month(date).english) \(date.day), \(date.year)" }
}

extension Grade {
  package var english: String {
    switch level {
    case -1: "TK"
    case 0: "kindergarten"
    case 1: "1st grade"
    case 2: "2nd grade"
    case 3: "3rd grade"
    default: "\(level)th grade"
    }
  }
}
