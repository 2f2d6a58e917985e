import Records

/// `contacts.csv`
enum ContactColumn: Int, RosterColumn {
  case id, student, first, middle, last, preferred, aliases, phones, relationship, guardian

  static let fileName = "contacts.csv"
  static let key = ContactColumn.id

  private static let name = NameColumns<Self>(
    first: .first, middle: .middle, last: .last, preferred: .preferred, aliases: .aliases)

  var spec: ColumnSpec {
    switch self {
    case .id: ColumnSpec("id", .filled, "a key of the record's own")
    case .student: ColumnSpec("student", .filled, "the id of the student")
    case .first: ColumnSpec("first", .filled, "given names")
    case .middle: ColumnSpec("middle", .optional, "middle names")
    case .last: ColumnSpec("last", .filled, "one or two surnames")
    case .preferred: ColumnSpec("preferred", .optional, "the given name the person goes by")
    case .aliases: ColumnSpec("aliases", .optional, "other full names on record, separated by ;")
    case .phones: ColumnSpec("phones", .named, "current numbers, separated by ;")
    case .relationship: ColumnSpec("relationship", .optional, "such as aunt, neighbor")
    case .guardian: ColumnSpec("guardian", .optional, "the id of the guardian who this contact also is, if any")
    }
  }

  static func read(_ row: inout RowFields<Self>) -> EmergencyContact? {
    EmergencyContact(
      id: row.text(.id), studentID: StudentID(row.text(.student)), name: row.name(Self.name),
      phones: row.list(.phones, FieldValues.phone), relationship: row.text(.relationship),
      guardianID: row.optionalText(.guardian).map(GuardianID.init))
  }

  static func wrap(_ contact: EmergencyContact) -> RosterRecord { .contact(contact) }

  static func unwrap(_ record: RosterRecord) -> EmergencyContact? {
    if case .contact(let contact) = record { contact } else { nil }
  }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .contact(StudentID(text(.student)), text(.id)) }

  static func write(_ contact: EmergencyContact, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    try row.text(.id, contact.id)
    try row.text(.student, contact.studentID.text)
    try row.name(Self.name, contact.name)
    try row.list(.phones, contact.phones)
    try row.text(.relationship, contact.relationship)
    try row.text(.guardian, contact.guardianID?.text)
  }
}
