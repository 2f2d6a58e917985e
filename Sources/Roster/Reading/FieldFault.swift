/// What may be wrong with one field, whatever the format.
package enum FieldFault: Error, Hashable, Sendable, CaseIterable {
  /// Its bytes are no text that a record may hold.
  case notUTF8, controlCharacter, bidiControl, lineSeparator
  /// There is too much or nothing of it.
  case tooLong, empty
  /// It is not what its column holds.
  case notADate, notAGrade, notYesOrNo, notAPhone, notAnEmail, notAPIN, notALanguage, notAdultRights
  /// It does not go together with other elements of the file.
  case danglingReference, notEnrolled
}
