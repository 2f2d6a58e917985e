import Desk
import Diagnostics
package import Operations
package import Records

extension CardField {
  package var english: String {
    switch self {
    case .home: "home phone"
    case .work: "work phone"
    case .cell: "cell phone"
    case .preference: "reach by"
    case .texts: "texts"
    }
  }
}

extension ContactPreference {
  package var english: String {
    switch self {
    case .call: "call"
    case .text: "text"
    case .email: "e-mail"
    }
  }
}

extension TextConsent {
  package var english: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    }
  }
}

extension OfficeChange {
  package var english: String {
    switch self {
    case .address: "address"
    case .contacts: "emergency contacts"
    }
  }
}

extension CardState {
  package var english: String {
    switch self {
    case .pending: "pending"
    case .sent: "sent"
    case .confirmed: "confirmed"
    case .contradicted: "missing"
    }
  }
}

extension CardNotice {
  var english: String {
    switch self {
    case .onFile(let found):
      "On file: \(found.hasNumber ? "phone" : "no phone"), \(found.hasMail ? "e-mail" : "no e-mail")."
        + (found.changed.isEmpty ? "" : " Changed here lately: \(Self.names(found.changed, in: .english)).")
    case .noChange: "Enter: no change"
    case .same: "no change"
    case .prompt(.preference): "in an emergency"
    case .prompt(.texts): "text messages"
    case .prompt(let field): "own \(field.english)"
    case .noCountry: "with + and the country's code"
    case .nothingTyped: "Nothing was typed, so nothing was changed."
    case .noNumberLeft:
      "No other number may be left for the phone question for 30 days. Read this before you change it:"
    case .changed: "Changed. It counts from now on."
    case .notChanged: "Nothing was changed."
    case .referred(let change): "Not changed here: \(change.english). Read this to the caller:"
    }
  }
}

extension CardLine {
  var english: String {
    switch self {
    case .ask: "I can change your own entries: home, work or cell phone, how we reach you, and text messages."
    case .readBack: "I'll read it back. Please tell me if it is right."
    case .noNumberLeft:
      "For 30 days we can't accept your new number when we check who calls. If you need us before, the school's office can help."
    case .changed(hasNumber: true):
      "It's changed, and the school will see it. For 30 days we don't use the new number to check who calls, and we don't call it back."
    case .changed(hasNumber: false): "It's changed, and the school will see it."
    case .referred(.address):
      "An address is changed at the school's main office, in person. Please bring your photo ID and proof of the new address; the school tells you which papers it takes."
    case .referred(.contacts):
      "Emergency contacts are added or removed at the school's main office, in person. Please bring your photo ID and the papers that the school asks for."
    }
  }
}

extension CardConfirmation {
  var english: String {
    switch self {
    case .change: "right, change it"
    case .again: "back to the entries"
    case .leave: "leave it as it was"
    }
  }
}

extension EmergencyReportWord {
  var english: String {
    switch self {
    case .title(let school, let changes):
      "New Emergency Contact Report · \(school) · \(changes) \(changes == 1 ? "change" : "changes")"
    case .none: "Nothing was changed."
    case .student: "child"
    case .studentNumber: "student number"
    case .guardian: "guardian"
    case .guardianNumber: "guardian number"
    case .field: "changed"
    case .value: "to"
    case .time: "when"
    case .reference: "case"
    case .state: "roster"
    case .unlisted: "(not in the roster)"
    case .note:
      "pending: not sent to the student information system yet; sent: no roster since; confirmed: in the roster; missing: not in the roster that came since."
    }
  }
}
