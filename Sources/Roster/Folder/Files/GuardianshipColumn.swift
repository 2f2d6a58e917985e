import Records

/// `guardianships.csv`, which may stand alone in a folder to add what another source cannot say.
enum GuardianshipColumn: Int, RosterColumn {
  case student, guardian, relationship, verified, restriction, since

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
    }
  }

  static func read(_ row: inout RowFields<Self>) -> Guardianship? {
    Guardianship(
      studentID: StudentID(row.text(.student)), guardianID: GuardianID(row.text(.guardian)),
      relationship: row.text(.relationship),
      verified: row.value(.verified, FieldValues.yesOrNo) ?? false, restriction: row.optionalText(.restriction),
      since: row.value(.since, FieldValues.date))
  }

  static func write(_ guardianship: Guardianship, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    try row.text(.student, guardianship.studentID.text)
    try row.text(.guardian, guardianship.guardianID.text)
    try row.text(.relationship, guardianship.relationship)
    try row.text(.verified, guardianship.verified ? "yes" : "no")
    try row.text(.restriction, guardianship.restriction)
    try row.text(.since, guardianship.since?.iso)
  }
}
