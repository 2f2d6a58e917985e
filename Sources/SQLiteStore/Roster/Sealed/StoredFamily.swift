import Records
import Roster
import Station

/// All that any source says of one child, as it stands in a roster.
struct StoredFamily {
  let child: StudentID
  /// In the order of their kinds.
  let rows: [FamilyRow]
  private let bytes: [UInt8]
  private let codec: RosterCodec

  /// Every child of a piece: more than one where two have the same key, once in a great while.
  static func each(_ reader: inout ByteReader, _ codec: RosterCodec) throws(ByteFault) -> [StoredFamily] {
    var found: [StoredFamily] = []
    while !reader.isAtEnd {
      let child = StudentID(try reader.text())
      let count = try reader.count()
      var rows: [FamilyRow] = []
      var guardians: [Range<Int>] = []
      rows.reserveCapacity(count)
      for _ in 0..<count { rows.append(try FamilyRow(&reader, &guardians)) }
      found.append(StoredFamily(child: child, rows: rows, bytes: reader.bytes, codec: codec))
    }
    return found
  }

  /// Whether a source has the child in a row that was kept out, and none has it otherwise.
  var isLeftOut: Bool { !isOnRecord && rows.contains { $0.kind == .leftOut } }

  /// Whether a source has the child. What others say of one who is not on record waits for it.
  private var isOnRecord: Bool { rows.contains { $0.kind == .student } }

  /// The child, by the first of its sources; nil where no source has it, and others say something of it.
  func student() throws(ByteFault) -> Student? { try rows(.student).first.map(student) }

  private func student(_ row: FamilyRow) throws(ByteFault) -> Student {
    var reader = ByteReader(bytes, row.content)
    return try codec.student(child, &reader)
  }

  /// The child with everybody on its record, and where its own row stands; nil where no source has the child.
  func record() throws(ByteFault) -> Located<FamilyRecord>? {
    guard let row = try rows(.student).first else { return nil }
    let place = SourcePlace(file: try codec.files.text(row.file), line: row.line, column: row.column)
    return Located(
      FamilyRecord(student: try student(row), guardians: try guardians(), contacts: try contacts()), at: place)
  }

  func ties() throws(ByteFault) -> [Guardianship] {
    try read(.tie) { row, reader throws(ByteFault) in
      try codec.tie(of: child, GuardianID(text(row.key)), &reader)
    }
  }

  /// Everybody listed with the child who has a record; nobody where the child has none.
  func guardians() throws(ByteFault) -> [ListedGuardian] {
    guard isOnRecord else { return [] }
    let ties = try ties()
    if ties.isEmpty { return [] }
    var people: [GuardianID: Guardian] = [:]
    for row in try rows(.guardian) {
      let id = GuardianID(try text(row.key))
      var reader = ByteReader(bytes, row.content)
      if people[id] == nil { people[id] = try codec.guardian(id, &reader) }
    }
    return ListedGuardian.each(of: ties) { people[$0] }
  }

  /// Whether a source lists somebody whose own row is not there.
  func lacksGuardians() throws(ByteFault) -> Bool {
    var known: Set<ArraySlice<UInt8>> = []
    for row in rows where row.kind == .guardian { known.insert(bytes[row.key]) }
    return rows.contains { $0.kind == .tie && !known.contains(bytes[$0.key]) }
  }

  func contacts() throws(ByteFault) -> [EmergencyContact] {
    guard isOnRecord else { return [] }
    return try read(.contact) { row, reader throws(ByteFault) in
      try codec.contact(text(row.key), of: child, &reader)
    }
  }

  func pins(of guardian: GuardianID) throws(ByteFault) -> [SealedPIN] {
    let key = Array(guardian.text.utf8)
    var found: [SealedPIN] = []
    for row in rows where row.kind == .parentPIN && bytes[row.key].elementsEqual(key) {
      var reader = ByteReader(bytes, row.content)
      found.append(try codec.pin(&reader))
    }
    return found
  }

  func guardiansWithPIN() throws(ByteFault) -> Set<GuardianID> {
    var found: Set<GuardianID> = []
    for row in rows where row.kind == .parentPIN { found.insert(GuardianID(try text(row.key))) }
    return found
  }

  /// What the places in its rows are places of, for whoever builds the next roster.
  var buffer: [UInt8] { bytes }

  /// The guardian whom a row names, if any.
  func guardian(of row: FamilyRow) throws(ByteFault) -> GuardianID? {
    try Self.guardian(of: row, in: bytes)
  }

  static func guardian(of row: FamilyRow, in bytes: [UInt8]) throws(ByteFault) -> GuardianID? {
    switch row.kind {
    case .tie, .parentPIN: return GuardianID(try ByteReader.text(bytes[row.key]))
    case .contact:
      var reader = ByteReader(bytes, row.content)
      return try reader.textIfAny().map(GuardianID.init)
    case .school, .student, .guardian, .studentPIN, .leftOut: return nil
    }
  }

  private func text(_ part: Range<Int>) throws(ByteFault) -> String { try ByteReader.text(bytes[part]) }

  private func read<Value>(
    _ kind: RowKind, _ value: (FamilyRow, inout ByteReader) throws(ByteFault) -> Value
  ) throws(ByteFault) -> [Value] {
    var values: [Value] = []
    for row in try rows(kind) {
      var reader = ByteReader(bytes, row.content)
      values.append(try value(row, &reader))
    }
    return values
  }

  /// By their own numbers, then by their sources' names.
  private func rows(_ kind: RowKind) throws(ByteFault) -> [FamilyRow] {
    let some = rows.filter { $0.kind == kind }
    if some.count < 2 { return some }
    var named: [(row: FamilyRow, key: String, source: String)] = []
    for row in some { named.append((row, try text(row.key), try codec.sources.text(row.source))) }
    return named.sorted { ($0.key, $0.source) < ($1.key, $1.source) }.map(\.row)
  }
}
