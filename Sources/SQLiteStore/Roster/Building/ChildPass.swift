import Records
import Roster
import Station

/// Goes through the children, heap by heap in the order of their keys: what was on record, what came, and copies of the guardians
/// become one record each.
struct ChildPass {
  let rows: RosterRows
  let judge: RowJudge
  let found: FoundList
  let pins: PINList
  let writer: RosterWriter
  let schools: Set<SchoolID>
  private(set) var childCount = 0, leftOutCount = 0
  private var dates: [CivilDate: UInt64] = [:]

  init(
    _ rows: RosterRows, _ judge: RowJudge, _ found: FoundList, _ pins: PINList, _ writer: RosterWriter,
    schools: Set<SchoolID>
  ) {
    (self.rows, self.judge, self.found, self.pins) = (rows, judge, found, pins)
    (self.writer, self.schools) = (writer, schools)
  }

  mutating func run(beside before: RosterFile?, _ names: inout NameBlocks) throws {
    for heap in 0..<Buckets.count {
      let bytes = try rows.children.take(heap)
      let staged = try StagedRow.sorted(bytes, linksHoldRows: true)
      let old = try before.map { try Self.families(of: heap, in: $0) } ?? []
      var (next, nextOld) = (0, 0)
      while next < staged.count || nextOld < old.count {
        let key = min(
          next < staged.count ? staged[next].key : .max, nextOld < old.count ? old[nextOld].key : .max)
        let start = next
        while next < staged.count, staged[next].key == key { next += 1 }
        let startOld = nextOld
        while nextOld < old.count, old[nextOld].key == key { nextOld += 1 }
        try piece(key, ownersApart(staged[start..<next], in: bytes), bytes, old[startOld..<nextOld], &names)
      }
    }
  }

  private static func families(of heap: Int, in file: RosterFile) throws -> [(key: UInt64, family: StoredFamily)] {
    var found: [(UInt64, StoredFamily)] = []
    let end = UInt64(heap + 1) << 40
    try file.reading {
      try file.eachPiece(.family, from: UInt64(heap) << 40) { key, reader in
        guard key < end else { return false }
        for family in try StoredFamily.each(&reader, file.codec) { found.append((key, family)) }
        return true
      }
    }
    return found
  }

  /// Everything under one key: one child, but once in a great while.
  private mutating func piece(
    _ key: UInt64, _ came: [(owner: String, rows: [StagedRow])], _ bytes: [UInt8],
    _ old: ArraySlice<(key: UInt64, family: StoredFamily)>, _ names: inout NameBlocks
  ) throws {
    var piece = ByteWriter()
    if old.count <= 1, came.count <= 1, old.isEmpty || came.isEmpty || old.first?.family.child.text == came[0].owner {
      let child = came.first?.owner ?? old.first?.family.child.text ?? ""
      try settle(child, key, came.first?.rows ?? [], bytes, old.first?.family, &piece, &names)
    } else {
      let children = Set(came.map(\.owner) + old.map(\.family.child.text))
      for child in children.sorted() {
        try settle(
          child, key, came.first { $0.owner == child }?.rows ?? [], bytes,
          old.first { $0.family.child.text == child }?.family, &piece, &names)
      }
    }
    if !piece.bytes.isEmpty { try writer.add(piece.bytes, as: key, to: .family) }
  }

  private mutating func settle(
    _ child: String, _ key: UInt64, _ came: [StagedRow], _ bytes: [UInt8], _ old: StoredFamily?,
    _ piece: inout ByteWriter, _ names: inout NameBlocks
  ) throws {
    let family = FamilyRows(came, bytes, old)
    let settled = try SettledFamily(family, of: child, rows, judge, schools)
    if let old { try addBefore(of: old, settled.guardianKeys) }
    guard !settled.rows.isEmpty else { return }
    piece.text(child)
    piece.number(settled.rows.count)
    var guardians: [ArraySlice<UInt8>] = []
    for (row, isPrimary) in settled.rows {
      // A child with so many guardians that looking for one takes long is nobody's.
      let isTie = (row.row.kind == .tie || row.row.kind == .parentPIN) && guardians.count < 64
      row.write(
        to: &piece, isPrimary: isPrimary, guardian: isTie ? guardians.firstIndex(of: row.key) : nil)
      if row.row.kind == .guardian { guardians.append(row.key) }
    }
    if let row = settled.student { try list(row, of: StudentID(child), key, &names) }
    if settled.student == nil, settled.rows.contains(where: { $0.row.row.kind == .leftOut }) { leftOutCount += 1 }
    for (row, _) in settled.rows {
      switch row.row.kind {
      case .parentPIN:
        var reader = ByteReader(row.bytes, row.row.content)
        let fingerprint = try rows.codec.fingerprint(ofPIN: &reader)
        let guardian = try settled.guardianKeys[row.key] ?? rows.seal.guardian(GuardianID(ByteReader.text(row.key)))
        try pins.add(fingerprint.short, of: guardian, row.row.source == rows.source ? .own : .other)
      case .studentPIN:
        var reader = ByteReader(row.bytes, row.row.content)
        try pins.add(reader.word64(), of: KeyedBlock.student, row.row.source == rows.source ? .own : .other)
      case .school, .student, .guardian, .tie, .contact, .leftOut: continue
      }
    }
  }

  /// Which PINs the child's guardians had.
  private func addBefore(of old: StoredFamily, _ guardianKeys: [ArraySlice<UInt8>: UInt64]) throws {
    for row in old.rows where row.kind == .parentPIN {
      var reader = ByteReader(old.buffer, row.content)
      let fingerprint = try rows.codec.fingerprint(ofPIN: &reader)
      let key = old.buffer[row.key]
      let guardian = try guardianKeys[key] ?? rows.seal.guardian(GuardianID(ByteReader.text(key)))
      try pins.add(fingerprint.short, of: guardian, .before)
    }
  }

  /// Has the child found by name, birth date and number.
  private mutating func list(_ row: HeldRow, of id: StudentID, _ key: UInt64, _ names: inout NameBlocks) throws {
    childCount += 1
    var reader = ByteReader(row.bytes, row.row.content)
    let (school, born, name, phones) = try rows.codec.looks(&reader)
    try names.add(.student(id, name, born: born, school: school), to: writer)
    let date = dates[born] ?? rows.seal.born(born)
    dates[born] = date
    try found.add(key, under: date)
    for phone in phones {
      if let national = PhoneKey.national(phone) { try found.add(key, under: rows.seal.phone(national)) }
    }
  }
}
