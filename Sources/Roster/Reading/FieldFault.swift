import Records

/// What may be wrong with one field, whatever the format.
enum FieldFault: Error, Hashable {
  case notUTF8, controlCharacter, bidiControl, lineSeparator
  case tooLong, empty
  case notADate, notAGrade, notYesOrNo, notAPhone, notAnEmail, notAPIN, notALanguage, notAdultRights
  case danglingReference, notEnrolled

  var what: String {
    switch self {
    case .notUTF8: "not valid UTF-8"
    case .controlCharacter: "holds a control character"
    case .bidiControl: "holds a character that reverses the direction of text"
    case .lineSeparator: "holds a line or paragraph separator"
    case .tooLong: "longer than \(FieldText.byteLimit) bytes"
    case .empty: "empty"
    case .notADate: "not a date of the form YYYY-MM-DD"
    case .notAGrade: "not a grade"
    case .notYesOrNo: "neither yes nor no"
    case .notAPhone: "not a phone number"
    case .notAnEmail: "not an e-mail address"
    case .notAPIN: "not a PIN"
    case .notALanguage: "not a language code"
    case .notAdultRights: "none of none, consent, dependency"
    case .danglingReference: "refers to an element that is not in the file"
    case .notEnrolled: "has no enrollment"
    }
  }

  var hint: String {
    switch self {
    case .notUTF8: "save the file as UTF-8"
    case .controlCharacter: "remove line breaks, tabs, escapes and other invisible characters from the field"
    case .bidiControl, .lineSeparator: "type the field again without invisible characters"
    case .tooLong: "shorten it, or look for a quote that is not closed"
    case .empty: "this field must be filled in"
    case .notADate: "write the year first, as in 2012-03-14"
    case .notAGrade: "use TK, K or 1 to 12"
    case .notYesOrNo: "write yes or no; empty counts as no"
    case .notAPhone: "a phone number has 7 to 15 digits; separate several with ;"
    case .notAnEmail: "an e-mail address has one @ and no spaces"
    case .notAPIN:
      "a PIN has \(PINDigits.lengths.lowerBound) to \(PINDigits.lengths.upperBound) digits and nothing else"
    case .notALanguage: "use a code such as en, es, hy, ko"
    case .notAdultRights: "leave it empty unless the student is 18 and a paper is filed"
    case .danglingReference: "export all records of one kind together"
    case .notEnrolled: "every student needs a StudentSchoolAssociation, which gives school and grade"
    }
  }
}
