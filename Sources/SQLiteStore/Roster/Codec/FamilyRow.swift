import Roster

/// What a row of a family is.
enum RowKind: UInt8, Comparable {
  // As in `RosterKind`.
  case school, student, guardian, tie, contact, parentPIN, studentPIN
  /// A source has the child, in a row that was kept out.
  case leftOut

  init(_ kind: RosterKind) {
    self =
      switch kind {
      case .schools: .school
      case .students: .student
      case .guardians: .guardian
      case .guardianships: .tie
      case .contacts: .contact
      case .parentPINs: .parentPIN
      case .studentPINs: .studentPIN
      }
  }

  /// The kind that a source replaces it with.
  var kind: RosterKind {
    switch self {
    case .school: .schools
    case .student, .leftOut: .students
    case .guardian: .guardians
    case .tie: .guardianships
    case .contact: .contacts
    case .parentPIN: .parentPINs
    case .studentPIN: .studentPINs
    }
  }

  var isSecret: Bool { self == .parentPIN || self == .studentPIN }

  static func < (one: RowKind, other: RowKind) -> Bool { one.rawValue < other.rawValue }
}

/// Where a row's parts stand in the bytes of a family: its kind, what tells it apart from others of the kind, its source, the place
/// in that source, and what it says.
struct FamilyRow {
  let kind: RowKind
  /// Of a guardian's row: whether it is the one of all its copies by which it is found again when the next roster is built.
  let isPrimary: Bool
  /// The guardian's or the contact's own number, as text; nothing for a child's own rows.
  let key: Range<Int>
  /// By the codec's numbers.
  let source: Int, file: Int
  let line: Int, column: Int
  let content: Range<Int>

  /// Bits beside the kind. Nearly all rows begin in the first column, and a guardian is named by a tie and a PIN as by its own row.
  private static let primary: UInt8 = 0x80, firstColumn: UInt8 = 0x40, namesGuardian: UInt8 = 0x20

  /// A row by itself.
  init(_ reader: inout ByteReader) throws(ByteFault) {
    var guardians: [Range<Int>] = []
    try self.init(&reader, &guardians)
  }

  /// A row of a family, behind those whose guardians it may name.
  init(_ reader: inout ByteReader, _ guardians: inout [Range<Int>]) throws(ByteFault) {
    let byte = try reader.byte()
    guard let kind = RowKind(rawValue: byte & 0x1F) else { throw ByteFault() }
    self.kind = kind
    isPrimary = byte & Self.primary != 0
    if byte & Self.namesGuardian == 0 {
      key = try reader.part(of: reader.count())
    } else {
      let number = try reader.number()
      guard guardians.indices.contains(number) else { throw ByteFault() }
      key = guardians[number]
    }
    if kind == .guardian { guardians.append(key) }
    (source, file) = (try reader.number(), try reader.number())
    line = try reader.number()
    column = byte & Self.firstColumn == 0 ? try reader.number() : 1
    content = try reader.part(of: reader.count())
  }

  /// `guardian` is the number of the guardian's row in the family that has the same key, if one has.
  static func write(
    _ kind: RowKind, isPrimary: Bool = false, key: some Collection<UInt8>, guardian: Int? = nil, source: Int, file: Int,
    line: Int, column: Int, content: some Collection<UInt8>, to writer: inout ByteWriter
  ) {
    let (first, named) = (column == 1 ? firstColumn : 0, guardian == nil ? 0 : namesGuardian)
    writer.byte(kind.rawValue | (isPrimary ? primary : 0) | first | named)
    if let guardian { writer.number(guardian) } else { writer.counted(key) }
    writer.number(source)
    writer.number(file)
    writer.number(line)
    if column != 1 { writer.number(column) }
    writer.counted(content)
  }
}
