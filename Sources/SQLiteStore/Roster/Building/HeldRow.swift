import Records
import Roster
import Station

/// A row while it is decided what becomes of it.
struct HeldRow {
  let bytes: [UInt8]
  let row: FamilyRow
  let use: StagedRow.Use
  /// Where it came among the others.
  let place: Int

  var key: ArraySlice<UInt8> { bytes[row.key] }
  var content: ArraySlice<UInt8> { bytes[row.content] }

  /// Whether two rows of one key say the same. A PIN is sealed otherwise each time.
  func saysTheSame(as other: HeldRow) -> Bool {
    row.kind == .parentPIN
      ? content.prefix(PINFingerprint.length).elementsEqual(other.content.prefix(PINFingerprint.length))
      : content.elementsEqual(other.content)
  }

  /// Whether it comes before another in a family: by kind and key, and of one key as they came.
  func precedes(_ other: HeldRow) -> Bool {
    if row.kind != other.row.kind { return row.kind < other.row.kind }
    let (mine, its) = (key, other.key)
    if mine.elementsEqual(its) { return place < other.place }
    return mine.lexicographicallyPrecedes(its)
  }

  func isOfKey(_ other: HeldRow) -> Bool { row.kind == other.row.kind && key.elementsEqual(other.key) }

  /// Whether its source has such a row still, as the last thing that it said of it.
  func isHeld(by rows: RosterRows) -> Bool {
    switch use {
    case .new, .leftOut: true
    case .old: !rows.isReplaced(row.kind.kind)
    case .removal, .link: false
    }
  }

  func write(to writer: inout ByteWriter, isPrimary: Bool = false, guardian: Int? = nil) {
    write(row.kind, isPrimary: isPrimary, guardian: guardian, content, to: &writer)
  }

  /// Its place and what tells it apart, without what it says.
  func writePlace(to writer: inout ByteWriter) { write(row.kind, [], to: &writer) }

  private func write(
    _ kind: RowKind, isPrimary: Bool = false, guardian: Int? = nil, _ content: some Collection<UInt8>,
    to writer: inout ByteWriter
  ) {
    FamilyRow.write(
      kind, isPrimary: isPrimary, key: key, guardian: guardian, source: row.source, file: row.file, line: row.line,
      column: row.column, content: content, to: &writer)
  }

  /// What is kept of a child's row that does not come in: that there is one.
  func leftOut() throws(ByteFault) -> HeldRow { try standIn(.leftOut, []) }

  /// Another row of the same key and place.
  private func standIn(_ kind: RowKind, _ content: [UInt8]) throws(ByteFault) -> HeldRow {
    var writer = ByteWriter()
    write(kind, content, to: &writer)
    var reader = ByteReader(writer.bytes)
    return HeldRow(bytes: writer.bytes, row: try FamilyRow(&reader), use: .new, place: place)
  }

  /// What is kept of a guardianship that does not come in: that nobody may act on it until its source is mended. Left out is never more
  /// than taken (III.2).
  func unreadTie(of child: StudentID, _ codec: RosterCodec) throws -> HeldRow {
    let tie = Guardianship(
      studentID: child, guardianID: GuardianID(try ByteReader.text(key)), relationship: "", verified: false,
      restriction: Guardianship.leftOut)
    var content = ByteWriter()
    codec.write(tie, to: &content)
    return try standIn(.tie, content.bytes)
  }

  /// What tells the record apart, of this child or guardian.
  func rosterKey(of owner: String) throws(ByteFault) -> RosterKey {
    let text = try ByteReader.text(key)
    return switch row.kind {
    case .school: .school(SchoolID(text))
    case .student, .leftOut: .student(StudentID(owner))
    case .guardian: .guardian(GuardianID(text))
    case .tie: .guardianship(StudentID(owner), GuardianID(text))
    case .contact: .contact(StudentID(owner), text)
    case .parentPIN: .parentPIN(StudentID(owner), GuardianID(text))
    case .studentPIN: .studentPIN(StudentID(owner))
    }
  }
}
