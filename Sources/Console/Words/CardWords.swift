import CallScript
import Desk
import Diagnostics
import Operations
import Records

// What a parent may change at the emergency card (VIII), as a person reads it.
extension CardField: Localized {}
extension ContactPreference: Localized {}
extension TextConsent: Localized {}
extension OfficeChange: Localized {}
extension CardState: Localized {}

/// What the console asks and says of the emergency card.
enum CardNotice: Hashable, Localized {
  /// What there is, and what was changed here within 30 days; never what it says.
  case onFile(CardStep.OnFile)
  /// What Enter alone does, and that it asks for one of the parent's own entries.
  case noChange, same, prompt(CardField)
  /// A number of another country that does not say which.
  case noCountry
  case nothingTyped
  /// No number would be left to answer the question with.
  case noNumberLeft
  case changed, notChanged
  case referred(OfficeChange)
}

/// What the operator reads out about the emergency card, in the caller's language.
enum CardLine: Hashable, Localized {
  case ask, readBack
  /// The same as the notice above, for whom it concerns.
  case noNumberLeft
  /// It was changed; a new number was among it.
  case changed(hasNumber: Bool)
  case referred(OfficeChange)
}

/// What can be done once a change was read back.
enum CardConfirmation: Hashable, CaseIterable, Localized {
  case change, again, leave

  var key: String {
    switch self {
    case .change: ""
    case .again: "b"
    case .leave: "n"
    }
  }
}

/// What stands on the New Emergency Contact Report.
enum EmergencyReportWord: Hashable, Localized {
  case title(school: String, changes: Int)
  case none
  case student, studentNumber, guardian, guardianNumber, field, value, time, reference, state
  /// A guardian whom the roster lists no more.
  case unlisted
  /// What became of a change, in a sentence for whoever reads the report without a screen.
  case note
}

extension CardNotice {
  /// The names of some fields, in their order.
  static func names(_ fields: Set<CardField>, in language: Language) -> String {
    CardField.allCases.filter(fields.contains).map { $0.in(language) }.joined(separator: ", ")
  }
}
