import CallScript
import Diagnostics
import Matching
import Station

extension LinkLine {
  var english: String {
    switch self {
    case .number: "What did you type as the student ID?"
    case .born: "And as the birth date?"
    case .pin: "And as the PIN?"
    case .goOn: "All of it is right. Check the security box, choose Add Student, then Finish."
    case .finding(let finding): finding.english
    }
  }
}

extension LinkFinding {
  fileprivate var english: String {
    switch self {
    case .idRight: "The student ID is right."
    case .idWellFormed: "The student ID has the right form."
    case .idForm: "A student ID has only letters and digits. Please type it as it stands on a school letter."
    case .idLetter: "There may be a letter in place of a digit, such as O for zero, in the student ID."
    case .idSwapped: "Two digits of the student ID have changed places. Please compare it with a school letter."
    case .idShort: "A digit of the student ID is missing. Please compare it with a school letter."
    case .idLong: "The student ID has a digit too many. Please compare it with a school letter."
    case .idOneOff: "One digit of the student ID is different. Please compare it with a school letter."
    case .idOther: "That isn't this child's student ID. It stands on school letters and report cards."
    case .bornRight: "The birth date is right."
    case .bornWellFormed: "The birth date has the right form."
    case .bornForm: "That isn't a birth date. Please type the month, then the day, then the year."
    case .bornSwapped: "Month and day have changed places. The page wants the month first."
    case .bornYear: "The year of the birth date is different."
    case .bornOther: "The birth date isn't the one the school has. The office can look at it with you."
    case .pinRight: "The PIN is right."
    case .pinWellFormed: "The PIN has the right form."
    case .pinForm: "A PIN has 4 to 12 digits and nothing else."
    case .pinStudent: "That's a student's PIN, for MyMail. Please use your own Parent Portal PIN."
    case .pinOtherGuardian: "That's another guardian's PIN. Each guardian has their own; please use yours."
    case .pinEarlier: "That's an earlier PIN. Please use the newest one."
    case .pinOther: "That isn't your PIN. Please compare it with what you wrote down."
    case .pinTooOften: "I can't compare any more PINs in this call."
    case .notVerified:
      "The school has to confirm you as legal guardian first. Please see the office manager, with photo ID and guardianship papers."
    case .noAccount: "The records show no account of theirs: have they registered? guide register"
    case .linkedBefore: "This child was recorded as linked to them before: is it on their home page?"
    case .otherAsked:
      "Each guardian's PIN is their own, so I can give you only yours. The other guardian can call us, too."
    }
  }
}

extension LinkNotice {
  var english: String {
    switch self {
    case .formOnly: "Not verified: only the form is looked at."
    case .number: "student ID as typed (Enter: skip)"
    case .born: "birth date as typed (Enter: skip)"
    case .pin: "PIN as typed (Enter: skip)"
    case .typing: "what the caller typed at home; Enter leaves it out, Ctrl-C leaves"
    case .noPIN: "No PIN can be typed here: this terminal cannot hide it."
    case .wellFormed(let found): "Of the right form: " + found.map(Self.thing).joined(separator: ", ") + "."
    case .right(let found): "Right: " + found.map(Self.thing).joined(separator: ", ") + "."
    case .recorded(.yes): "Noted: linked."
    case .recorded(.no): "Noted: not linked."
    case .recorded(.later): "Noted: to be linked later."
    case .how: "/link · /link other: the other guardian's PIN · /linked yes, no or later"
    }
  }

  private static func thing(_ finding: LinkFinding) -> String {
    switch finding {
    case .bornRight, .bornWellFormed: "birth date"
    case .pinRight, .pinWellFormed: "PIN"
    default: "student ID"
    }
  }
}

extension CallBackNotice {
  var english: String {
    switch self {
    case .when: "call back when (Enter: in a week, Ctrl-C: not)"
    case .badTime: "that is no time in the next 60 days; type 3, or 12/4 16:30, or tomorrow 5pm"
    case .notPromised: "No call back."
    case .promised(let time): "Call back on \(time)."
    case .none: "nobody is to be called back"
    case .isDue: "due"
    case .due(let count): "Call-backs due: \(count). callbacks lists them."
    case .callee(let name, let numbers, let spoken):
      "\(name), \(spoken.english): \(numbers.joined(separator: ", "))"
    case .nobody: "nobody is on record for that case any more"
    case .after(let reference): "Then: linked \(reference) yes, no or later; or callback \(reference) done"
    case .ended: "Call back ended."
    }
  }
}

extension LinkMove {
  var english: ChoiceWord {
    switch self {
    case .help: ChoiceWord("check what was typed")
    case .linked: ChoiceWord("linked")
    case .notLinked: ChoiceWord("not linked")
    case .later: ChoiceWord("later")
    }
  }
}
