import Records

/// `parent-pins.csv`
enum ParentPINColumn: Int, RosterColumn {
  case student, guardian, pin

  static let fileName = "parent-pins.csv"
  static let key = ParentPINColumn.student

  var spec: ColumnSpec {
    switch self {
    case .student: ColumnSpec("student", .filled, "the id of the student")
    case .guardian: ColumnSpec("guardian", .filled, "the id of the guardian")
    case .pin: ColumnSpec("pin", .filled, "the Parent Portal PIN: 4 to 12 digits, leading zeros kept")
    }
  }

  static func read(_ row: inout RowFields<Self>) -> ParentPIN? {
    let (student, guardian) = (StudentID(row.text(.student)), GuardianID(row.text(.guardian)))
    return row.pin(.pin).map { ParentPIN(studentID: student, guardianID: guardian, pin: $0) }
  }

  static func wrap(_ pin: ParentPIN) -> RosterRecord { .parentPIN(pin) }

  static func unwrap(_ record: RosterRecord) -> ParentPIN? { if case .parentPIN(let pin) = record { pin } else { nil } }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? {
    .parentPIN(StudentID(text(.student)), GuardianID(text(.guardian)))
  }

  static func write(_ record: ParentPIN, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    try row.text(.student, record.studentID.text)
    try row.text(.guardian, record.guardianID.text)
    row.pin(.pin, record.pin)
  }
}

/// `student-pins.csv`
enum StudentPINColumn: Int, RosterColumn {
  case student, pin

  static let fileName = "student-pins.csv"
  static let key = StudentPINColumn.student

  var spec: ColumnSpec {
    switch self {
    case .student: ColumnSpec("student", .filled, "the id of the student")
    case .pin: ColumnSpec("pin", .filled, "the student's own PIN: 4 to 12 digits, leading zeros kept")
    }
  }

  static func read(_ row: inout RowFields<Self>) -> StudentPIN? {
    let student = StudentID(row.text(.student))
    return row.pin(.pin).map { StudentPIN(studentID: student, pin: $0) }
  }

  static func wrap(_ pin: StudentPIN) -> RosterRecord { .studentPIN(pin) }

  static func unwrap(_ record: RosterRecord) -> StudentPIN? {
    if case .studentPIN(let pin) = record { pin } else { nil }
  }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .studentPIN(StudentID(text(.student))) }

  static func write(_ record: StudentPIN, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    try row.text(.student, record.studentID.text)
    row.pin(.pin, record.pin)
  }
}
