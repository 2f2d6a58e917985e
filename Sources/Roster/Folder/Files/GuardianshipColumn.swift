import Records

/// `guardianships.csv`, which may stand alone in a folder to add what another source cannot say.
enum GuardianshipColumn: Int, RosterColumn {
  case student, guardian, relationship, verified, restriction, since, basis, until, adultRights

  static let fileName = "guardianships.csv"
  static let key = GuardianshipColumn.student

  var spec: ColumnSpec {
    switch self {
    case .student: ColumnSpec("student", .filled, "the id of the student")
    case .guardian: ColumnSpec("guardian", .filled, "the id of the guardian")
    case .relationship: ColumnSpec("relationship", .optional, "such as mother, stepfather, grandmother")
    case .verified: ColumnSpec("verified", .named, "yes for a verified parent and legal guardian, else no")
    case .restriction: ColumnSpec("restriction", .named, "the text of a restriction, if there is one")
    case .since: ColumnSpec("since", .optional, "YYYY-MM-DD")
    case .basis: ColumnSpec("basis", .optional, "what the rights rest on: \(FieldValues.bases)")
    case .until: ColumnSpec("until", .optional, "the last day on which the rights hold, YYYY-MM-DD")
    case .adultRights:
      ColumnSpec("adult_rights", .optional, "of a student of 18 whom another source holds: consent or dependency")
    }
  }

  /// Words where a date is to stand keep the row out, as does what cannot be read there: they may be a restriction in the wrong column.
  static func read(_ row: inout RowFields<Self>) -> Guardianship? {
    let since = row.text(.since)
    let effect: RosterEffect = since.contains(where: \.isLetter) ? .row : .field
    return Guardianship(
      studentID: StudentID(row.text(.student)), guardianID: GuardianID(row.text(.guardian)),
      relationship: row.text(.relationship),
      verified: row.value(.verified, FieldValues.yesOrNo) ?? false, restriction: row.optionalText(.restriction),
      since: since.isEmpty ? nil : row.value(.since, effect: effect, FieldValues.date),
      basis: row.value(.basis, FieldValues.basis),
      until: row.value(.until, FieldValues.date), adultRights: row.value(.adultRights, FieldValues.adultRights))
  }

  static func wrap(_ tie: Guardianship) -> RosterRecord { .guardianship(tie) }

  static func unwrap(_ record: RosterRecord) -> Guardianship? {
    if case .guardianship(let tie) = record { tie } else { nil }
  }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? {
    .guardianship(StudentID(text(.student)), GuardianID(text(.guardian)))
  }

  static func write(_ guardianship: Guardianship, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    try row.text(.student, guardianship.studentID.text)
    try row.text(.guardian, guardianship.guardianID.text)
    try row.text(.relationship, guardianship.relationship)
    try row.text(.verified, guardianship.verified ? "yes" : "no")
    try row.text(.restriction, guardianship.restriction)
    try row.text(.since, guardianship.since?.iso)
    try row.text(.basis, guardianship.basis?.rawValue)
    try row.text(.until, guardianship.until?.iso)
    try row.text(.adultRights, guardianship.adultRights?.rawValue)
  }
}
