import Diagnostics
import Matching
import Records

extension CardField {
  /// A value of this kind as a person reads it (VIII).
  func text(of value: String, in language: Language) -> String {
    switch self {
    case .home, .work, .cell: PhoneReader.number(value).map(FormEcho.phone) ?? value
    case .preference: ContactPreference(rawValue: value)?.in(language) ?? value
    case .texts: TextConsent(rawValue: value)?.in(language) ?? value
    }
  }
}
