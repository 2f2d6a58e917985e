package import Matching
package import Records
import Station

/// Whom somebody at the desk looks for outside of a case.
package enum SoughtPerson: Sendable {
  /// A student by the number as typed, in digits or words.
  case number(String)
  /// A student by the name, and by birth year and school where these are known.
  case student(name: String, born: Int?, school: SchoolID?)
  /// A parent by the name.
  case parent(name: String)
  /// A parent, or else a student, by a telephone number.
  case phone(PhoneNumber)
  /// A parent by the e-mail address at the Parent Portal.
  case portalEmail(String)

  var kind: (sought: LookUp.Sought, key: LookUp.Key) {
    switch self {
    case .number: (.student, .number)
    case .student: (.student, .name)
    case .parent: (.parent, .name)
    case .phone: (.parent, .phone)
    case .portalEmail: (.parent, .email)
    }
  }

  /// Whether it may be said that somebody is kept back while a case is open: not by what a caller may only have guessed, for that would
  /// tell whoever listens that it was right.
  var tellsOfHidden: Bool {
    switch self {
    case .number, .student, .parent: true
    case .phone, .portalEmail: false
    }
  }
}

extension SoughtPerson: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// By what is looked; never for whom.
  package var description: String { "(look-up by \(kind.key.rawValue))" }
  /// By what is looked; never for whom.
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
