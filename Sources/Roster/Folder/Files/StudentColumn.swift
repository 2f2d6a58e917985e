import Records

/// `students.csv`
enum StudentColumn: Int, RosterColumn {
  case id, first, middle, last, preferred, aliases, birthDate, grade, school
  case street, unit, city, state, zip
  case street2, unit2, city2, state2, zip2
  case phones, homeroomTeacher, language, adultRights

  static let fileName = "students.csv"
  static let key = StudentColumn.id

  private static let name = NameColumns<Self>(
    first: .first, middle: .middle, last: .last, preferred: .preferred, aliases: .aliases)

  var spec: ColumnSpec {
    switch self {
    case .id: ColumnSpec("id", .filled, "the district's number of the student")
    case .first: ColumnSpec("first", .filled, "given names")
    case .middle: ColumnSpec("middle", .optional, "middle names")
    case .last: ColumnSpec("last", .filled, "one or two surnames")
    case .preferred: ColumnSpec("preferred", .optional, "the given name the student goes by")
    case .aliases: ColumnSpec("aliases", .optional, "other full names on record, separated by ;")
    case .birthDate: ColumnSpec("birth_date", .filled, "YYYY-MM-DD")
    case .grade: ColumnSpec("grade", .filled, "TK, K, 1 to 12")
    case .school: ColumnSpec("school", .filled, "the id of the school")
    case .street: ColumnSpec("street", .named, "number, street and suffix of a current address")
    case .unit: ColumnSpec("unit", .optional, "its apartment or unit")
    case .city: ColumnSpec("city", .optional, "its city")
    case .state: ColumnSpec("state", .optional, "its state, two letters")
    case .zip: ColumnSpec("zip", .optional, "its ZIP or ZIP+4")
    case .street2: ColumnSpec("street2", .optional, "a second current address, in the same way")
    case .unit2: ColumnSpec("unit2", .optional, "its apartment or unit")
    case .city2: ColumnSpec("city2", .optional, "its city")
    case .state2: ColumnSpec("state2", .optional, "its state")
    case .zip2: ColumnSpec("zip2", .optional, "its ZIP")
    case .phones: ColumnSpec("phones", .named, "current numbers, separated by ;")
    case .homeroomTeacher: ColumnSpec("homeroom_teacher", .optional, "the homeroom teacher's name")
    case .language: ColumnSpec("language", .optional, "the language at home, as a code: en, es, hy, ko")
    case .adultRights: ColumnSpec("adult_rights", .optional, "of a student of 18: none, consent or dependency")
    }
  }

  static func read(_ row: inout RowFields<Self>) -> Student? {
    let id = StudentID(row.text(.id))
    let name = row.name(Self.name)
    let birthDate = row.value(.birthDate, FieldValues.date)
    let grade = row.value(.grade, FieldValues.grade)
    let addresses = AddressColumns.both.compactMap { $0.read(&row) }
    let rights = row.value(.adultRights, FieldValues.adultRights) ?? .none
    let student = (
      school: SchoolID(row.text(.school)), phones: row.list(.phones, FieldValues.phone),
      teacher: row.optionalText(.homeroomTeacher, effect: .field),
      language: row.value(.language, effect: .field, FieldValues.language)
    )
    guard let birthDate, let grade else { return nil }
    return Student(
      id: id, name: name, birthDate: birthDate, grade: grade, schoolID: student.school, addresses: addresses,
      phones: student.phones, homeroomTeacher: student.teacher, language: student.language, adultRights: rights)
  }

  static func wrap(_ student: Student) -> RosterRecord { .student(student) }

  static func unwrap(_ record: RosterRecord) -> Student? {
    if case .student(let student) = record { student } else { nil }
  }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .student(StudentID(text(.id))) }

  static func write(_ student: Student, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    guard student.addresses.count <= AddressColumns.both.count else {
      throw .unrepresentable(field: StudentColumn.street.spec.name, .addresses)
    }
    try row.text(.id, student.id.text)
    try row.name(Self.name, student.name)
    try row.text(.birthDate, student.birthDate.iso)
    try row.text(.grade, student.grade.code)
    try row.text(.school, student.schoolID.text)
    for (columns, address) in Swift.zip(AddressColumns.both, student.addresses) { try columns.write(address, to: &row) }
    try row.list(.phones, student.phones)
    try row.text(.homeroomTeacher, student.homeroomTeacher)
    try row.text(.language, student.language)
    try row.text(.adultRights, student.adultRights == .none ? nil : student.adultRights.rawValue)
  }
}

/// The columns of one of a student's two addresses.
private struct AddressColumns {
  let street: StudentColumn, unit: StudentColumn, city: StudentColumn, state: StudentColumn, zip: StudentColumn

  static let both = [
    AddressColumns(street: .street, unit: .unit, city: .city, state: .state, zip: .zip),
    AddressColumns(street: .street2, unit: .unit2, city: .city2, state: .state2, zip: .zip2),
  ]

  /// Nil without a street: a city alone is no address.
  func read(_ row: inout RowFields<StudentColumn>) -> PostalAddress? {
    let address = PostalAddress(
      street: row.text(street), unit: row.text(unit), city: row.text(city), state: row.text(state), zip: row.text(zip))
    return address.street.isEmpty ? nil : address
  }

  func write(_ address: PostalAddress, to row: inout RowEncoder<StudentColumn>) throws(RosterFileError) {
    try row.text(street, address.street)
    try row.text(unit, address.unit)
    try row.text(city, address.city)
    try row.text(state, address.state)
    try row.text(zip, address.zip)
  }
}
