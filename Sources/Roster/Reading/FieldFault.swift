/// What may be wrong with one field, whatever the format.
package enum FieldFault: Error, Hashable, Sendable, CaseIterable {
  /// Its bytes are no text that a record may hold.
  case notUTF8, controlCharacter, bidiControl, lineSeparator, invisible
  /// A blank in it is no plain space.
  case oddBlank
  /// There is too much or nothing of it.
  case tooLong, empty, noName
  /// It is not what its column holds.
  case notADate, notAGrade, notYesOrNo, notAPhone, notAnEmail, notAPIN, notALanguage, notAdultRights, notABasis
  /// It is none of the words that a manifest, or a status, may hold.
  case notATransfer, notAStatus
  /// No file gives the user's birth date, or a school that the user goes to now.
  case noBirthDate, notAPupilNow
  /// A word that stands for nothing where there has to be something, or where such a word would count: `NULL`, `N/A`.
  case wordForNothing
  /// What a spreadsheet put around it (`'123`, `="123"`), or what it left of a number (`123.0`, `1.2E+09`).
  case spreadsheetMark, shortenedNumber
  /// Its letters were lost when the file was read in the wrong encoding (`PeÃ±a`, `Pe?a`), or are written as in a web page
  /// (`&#39;`), or a word mixes letters of two scripts that look alike.
  case damagedLetters, webText, mixedScripts
  /// A number that nobody has: `000-000-0000`, `123-456-7890`.
  case inventedPhone
  /// No pupil has that age today; every pupil has the same birth date.
  case impossibleAge, sameForAll
  /// A PIN with fewer digits than the others of its file.
  case shortPIN
  /// It came out of a spreadsheet, and is shorter than the others of its column: its leading zeros are gone.
  case lostZeros
  /// A spreadsheet's formula, or what it gives where it fails.
  case formula
  /// It is not what a mapping says that its column holds: a date in that order, one of those words.
  case notInDateOrder, notInMapping
  /// It does not go together with other elements of the file.
  case danglingReference, notEnrolled
  /// Every enrollment of the student has ended.
  case enrollmentEnded
  /// A grade below transitional kindergarten, after the twelfth, or none.
  case gradeWithoutPlace
  /// An address that names no street.
  case noStreet
}
