import Diagnostics
import Records
import Roster
import Station

/// All rows of a roster that is being built, as they come: each in the heap of its child or guardian.
final class RosterRows {
  let codec: RosterCodec
  let seal: RosterSeal
  /// The source that is read, by the codec's number; the kinds that it replaces, and of which it tells only what changed.
  let source: Int
  let kinds: Set<RosterKind>, deltas: Set<RosterKind>
  let children: Buckets, guardians: Buckets
  private(set) var schools: [SchoolID: [HeldRow]] = [:]
  private let pins: SharedPINs
  /// The PINs that came for several people, by their fingerprints; known once all rows came.
  private(set) var shared: Set<UInt64> = []
  private var keys: ChildKeys
  private var writer = ByteWriter(), content = ByteWriter()
  private var lastFile: (name: String, number: Int)?

  init(
    source: String, kinds: Set<RosterKind>, deltas: Set<RosterKind>, _ codec: RosterCodec, _ seal: RosterSeal,
    _ staging: StagingFile
  ) {
    (self.codec, self.seal, self.kinds, self.deltas) = (codec, seal, kinds, deltas)
    self.source = codec.sources.number(of: source)
    (children, guardians) = (Buckets(staging), Buckets(staging))
    pins = SharedPINs(staging)
    keys = ChildKeys(seal)
  }

  func isReplaced(_ kind: RosterKind) -> Bool { kinds.contains(kind) && !deltas.contains(kind) }

  /// In which heap a guardian is. No key of the station's: heaps do not last.
  private static func heap(of guardian: GuardianID) -> UInt64 { UInt64(bitPattern: Int64(guardian.text.hashValue)) }

  func add(_ record: Located<KeptRecord>) throws {
    content.removeAll()
    switch record.value {
    case .parentPIN(let owner, let pin):
      codec.write(pin, to: &content)
      try stage(.parentPIN, of: owner.student, owner.guardian.text, at: record.place)
      try pins.add(pin.fingerprint, of: owner.guardian)
      try link(owner.guardian, to: owner.student)
    case .studentPIN(let student, let fingerprint):
      content.word(fingerprint.short)
      try stage(.studentPIN, of: student, at: record.place)
      try pins.addStudent(fingerprint)
    case .record(let value): try add(value, at: record.place)
    }
  }

  private func add(_ record: RosterRecord, at place: SourcePlace) throws {
    switch record {
    case .school(let school):
      codec.write(school, to: &content)
      addSchool(school.id, .new, at: place)
    case .student(let student):
      codec.write(student, to: &content)
      try stage(.student, of: student.id, at: place)
    case .guardian(let guardian):
      codec.write(guardian, to: &content)
      try stage(guardian.id, .new, at: place)
    case .guardianship(let tie):
      codec.write(tie, to: &content)
      try stage(.tie, of: tie.studentID, tie.guardianID.text, at: place)
      try link(tie.guardianID, to: tie.studentID)
    case .contact(let contact):
      codec.write(contact, to: &content)
      try stage(.contact, of: contact.studentID, contact.id, at: place)
      if let guardian = contact.guardianID { try link(guardian, to: contact.studentID) }
    case .parentPIN, .studentPIN: throw StoreError.refused(reason: .pinNotSealed)
    case .removal(let key): try stage(key, .removal, at: place)
    }
  }

  private func stage(_ key: RosterKey, _ use: StagedRow.Use, at place: SourcePlace) throws {
    switch key {
    case .school(let id): addSchool(id, use, at: place)
    case .guardian(let id): try stage(id, use, at: place)
    case .student(let id): try stage(.student, use, of: id, at: place)
    case .guardianship(let id, let guardian): try stage(.tie, use, of: id, guardian.text, at: place)
    case .contact(let id, let contact): try stage(.contact, use, of: id, contact, at: place)
    case .parentPIN(let id, let guardian): try stage(.parentPIN, use, of: id, guardian.text, at: place)
    case .studentPIN(let id): try stage(.studentPIN, use, of: id, at: place)
    }
  }

  /// A row that was kept out; whoever asks for a child of whom that is so is told.
  func leaveOut(_ key: RosterKey) throws {
    content.removeAll()
    try stage(key, .leftOut, at: SourcePlace(file: "", line: 0, column: 0))
    // What is kept of it names the guardian.
    if case .guardianship(let child, let guardian) = key { try link(guardian, to: child) }
  }

  private func stage(
    _ kind: RowKind, _ use: StagedRow.Use = .new, of child: StudentID, _ key: String = "", at place: SourcePlace
  ) throws {
    let number = keys.key(of: child)
    writer.removeAll()
    StagedRow.write(number, use, owner: child.text.utf8, to: &writer)
    writeRow(kind, key, place)
    try children.add(writer, to: Buckets.bucket(of: number, bits: 48))
  }

  private func stage(_ guardian: GuardianID, _ use: StagedRow.Use, at place: SourcePlace) throws {
    let heap = Self.heap(of: guardian)
    writer.removeAll()
    StagedRow.write(heap, use, owner: guardian.text.utf8, to: &writer)
    writeRow(.guardian, guardian.text, place)
    try guardians.add(writer, to: Buckets.bucket(of: heap, bits: 64))
  }

  private func link(_ guardian: GuardianID, to child: StudentID) throws {
    try link(guardian, to: child, keys.key(of: child))
  }

  private func link(_ guardian: GuardianID, to child: StudentID, _ number: UInt64) throws {
    let heap = Self.heap(of: guardian)
    writer.removeAll()
    StagedRow.write(heap, .link, owner: guardian.text.utf8, other: number, to: &writer)
    writer.counted(child.text.utf8)
    try guardians.add(writer, to: Buckets.bucket(of: heap, bits: 64))
  }

  /// No more rows come: what was only kept to take them in goes. To be called once.
  func finish() throws {
    shared = try pins.find()
    keys = ChildKeys(seal)
    codec.close()
  }

  private func writeRow(_ kind: RowKind, _ key: String, _ place: SourcePlace) {
    FamilyRow.write(
      kind, key: key.utf8, source: source, file: number(ofFile: place.file), line: place.line, column: place.column,
      content: content.bytes, to: &writer)
  }

  private func number(ofFile name: String) -> Int {
    if let lastFile, lastFile.name == name { return lastFile.number }
    let number = codec.files.number(of: name)
    lastFile = (name, number)
    return number
  }

  private func addSchool(_ id: SchoolID, _ use: StagedRow.Use, at place: SourcePlace) {
    writer.removeAll()
    writeRow(.school, id.text, place)
    add(writer.bytes, use, ofSchool: id)
  }

  private func add(_ bytes: [UInt8], _ use: StagedRow.Use, ofSchool id: SchoolID) {
    var reader = ByteReader(bytes)
    guard let row = try? FamilyRow(&reader) else { return }
    schools[id, default: []].append(HeldRow(bytes: bytes, row: row, use: use, place: schools[id]?.count ?? 0))
  }
}

// What the roster of before holds comes first. Its children are read again when their heap is.
extension RosterRows {
  func addAll(of file: RosterFile) throws {
    try file.reading {
      try file.eachPiece(.schools) { _, reader in
        while !reader.isAtEnd {
          let start = reader.place
          let row = try FamilyRow(&reader)
          let bytes = Array(reader.bytes[start..<reader.place])
          add(bytes, .old, ofSchool: SchoolID(try ByteReader.text(reader.bytes[row.key])))
        }
        return true
      }
      try file.eachPiece(.loose) { _, reader in
        while !reader.isAtEnd { try addOld(try FamilyRow(&reader), in: reader.bytes) }
        return true
      }
      try file.eachPiece(.family) { key, reader in
        for family in try StoredFamily.each(&reader, codec) {
          for row in family.rows { try addOld(row, of: family, key) }
        }
        return true
      }
    }
  }

  private func addOld(_ row: FamilyRow, of family: StoredFamily, _ key: UInt64) throws {
    if row.kind == .guardian {
      if row.isPrimary { try addOld(row, in: family.buffer) }
      return
    }
    if row.source == source, isReplaced(row.kind.kind) { return }
    if let guardian = try family.guardian(of: row) { try link(guardian, to: family.child, key) }
  }

  private func addOld(_ row: FamilyRow, in bytes: [UInt8]) throws {
    let guardian = GuardianID(try ByteReader.text(bytes[row.key]))
    let heap = Self.heap(of: guardian)
    writer.removeAll()
    StagedRow.write(heap, .old, owner: guardian.text.utf8, to: &writer)
    HeldRow(bytes: bytes, row: row, use: .old, place: 0).write(to: &writer)
    try guardians.add(writer, to: Buckets.bucket(of: heap, bits: 64))
  }
}
