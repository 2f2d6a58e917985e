import Records

/// `guardians.csv`
enum GuardianColumn: Int, RosterColumn {
  case id, first, middle, last, preferred, aliases, phones, email, portalEmail

  static let fileName = "guardians.csv"
  static let key = GuardianColumn.id

  private static let name = NameColumns<Self>(
    first: .first, middle: .middle, last: .last, preferred: .preferred, aliases: .aliases)

  var spec: ColumnSpec {
    switch self {
    case .id: ColumnSpec("id", .filled, "the district's number of the person")
    case .first: ColumnSpec("first", .filled, "given names")
    case .middle: ColumnSpec("middle", .optional, "middle names")
    case .last: ColumnSpec("last", .filled, "one or two surnames")
    case .preferred: ColumnSpec("preferred", .optional, "the given name the person goes by")
    case .aliases: ColumnSpec("aliases", .optional, "other full names on record, separated by ;")
    case .phones: ColumnSpec("phones", .named, "current numbers, separated by ;")
    case .email: ColumnSpec("email", .optional, "an e-mail address")
    case .portalEmail: ColumnSpec("portal_email", .optional, "the e-mail address of the Parent Portal account, if any")
    }
  }

  static func read(_ row: inout RowFields<Self>) -> Guardian? {
    Guardian(
      id: GuardianID(row.text(.id)), name: row.name(Self.name), phones: row.list(.phones, FieldValues.phone),
      email: row.value(.email, effect: .field, FieldValues.email),
      portalEmail: row.value(.portalEmail, effect: .field, FieldValues.email))
  }

  static func wrap(_ guardian: Guardian) -> RosterRecord { .guardian(guardian) }

  static func unwrap(_ record: RosterRecord) -> Guardian? {
    if case .guardian(let guardian) = record { guardian } else { nil }
  }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .guardian(GuardianID(text(.id))) }

  static func write(_ guardian: Guardian, to row: inout RowEncoder<Self>) throws(RosterFileError) {
    try row.text(.id, guardian.id.text)
    try row.name(Self.name, guardian.name)
    try row.list(.phones, guardian.phones)
    try row.text(.email, guardian.email)
    try row.text(.portalEmail, guardian.portalEmail)
  }
}
