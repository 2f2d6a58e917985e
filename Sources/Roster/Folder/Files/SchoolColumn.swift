import Records

/// `schools.csv`
enum SchoolColumn: Int, RosterColumn {
  case id, name, localDistrict, phone

  static let fileName = "schools.csv"
  static let key = SchoolColumn.id

  var spec: ColumnSpec {
    switch self {
    case .id: ColumnSpec("id", .filled, "the district's number of the school")
    case .name: ColumnSpec("name", .filled, "its full name")
    case .localDistrict: ColumnSpec("local_district", .named, "its local district")
    case .phone: ColumnSpec("phone", .named, "the number of its office")
    }
  }

  static func read(_ row: inout RowFields<Self>) -> School? {
    School(
      id: SchoolID(row.text(.id)), name: row.text(.name), localDistrict: row.text(.localDistrict),
      phone: row.value(.phone, effect: .field, FieldValues.phone))
  }

  static func wrap(_ school: School) -> RosterRecord { .school(school) }

  static func unwrap(_ record: RosterRecord) -> School? { if case .school(let school) = record { school } else { nil } }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .school(SchoolID(text(.id))) }

  static func write(_ school: School, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    try row.text(.id, school.id.text)
    try row.text(.name, school.name)
    try row.text(.localDistrict, school.localDistrict)
    try row.text(.phone, school.phone)
  }
}
