import Operations
import Records
import Roster
import Station

/// Goes through the children, heap by heap in the order of their keys: what was on record, what came, and copies of the guardians
/// become one record each.
struct ChildPass {
  private let rows: RosterRows
  private let outcome: HeapOutcome
  private let schools: Set<SchoolID>
  /// By what birth dates are found, as far as that is known.
  private let dates: [CivilDate: UInt64]

  static func run(_ writing: HeapWriting, beside before: RosterFile?, schools: Set<SchoolID>) throws {
    let rows = OnAnyThread(writing.rows)
    try writing.run({ heap in
      (
        bytes: try rows.value.children.take(heap), old: try before.map { try Self.families(of: heap, in: $0) } ?? [],
        dates: writing.dates
      )
    }) { heap, outcome in
      try ChildPass(rows: rows.value, outcome: outcome, schools: schools, dates: heap.dates).go(heap.bytes, heap.old)
    }
  }

  private func go(_ bytes: [UInt8], _ old: [(key: UInt64, family: StoredFamily)]) throws {
    let staged = try StagedRow.sorted(bytes, linksHoldRows: true)
    var (next, nextOld) = (0, 0)
    while next < staged.count || nextOld < old.count {
      let key = min(
        next < staged.count ? staged[next].key : .max, nextOld < old.count ? old[nextOld].key : .max)
      let start = next
      while next < staged.count, staged[next].key == key { next += 1 }
      let startOld = nextOld
      while nextOld < old.count, old[nextOld].key == key { nextOld += 1 }
      try piece(key, RowsByOwner.apart(staged[start..<next], in: bytes), bytes, old[startOld..<nextOld])
    }
  }

  private static func families(of heap: Int, in file: RosterFile) throws -> [(key: UInt64, family: StoredFamily)] {
    var found: [(UInt64, StoredFamily)] = []
    let end = Buckets.start(of: heap + 1, bits: 48)
    try file.reading {
      try file.eachPiece(.family, from: Buckets.start(of: heap, bits: 48)) { key, reader in
        guard key < end else { return false }
        for family in try StoredFamily.each(&reader, file.codec) { found.append((key, family)) }
        return true
      }
    }
    return found
  }

  /// Everything under one key: one child, but once in a great while.
  private func piece(
    _ key: UInt64, _ came: [(owner: String, rows: [StagedRow])], _ bytes: [UInt8],
    _ old: ArraySlice<(key: UInt64, family: StoredFamily)>
  ) throws {
    var piece = ByteWriter()
    var children = came.map(\.owner)
    for (_, family) in old where !children.contains(family.child.text) { children.append(family.child.text) }
    for child in children.sorted() {
      try settle(
        child, key, came.first { $0.owner == child }?.rows ?? [], bytes,
        old.first { $0.family.child.text == child }?.family, &piece)
    }
    if !piece.bytes.isEmpty { outcome.families.append((key, piece.bytes)) }
  }

  private func settle(
    _ child: String, _ key: UInt64, _ came: [StagedRow], _ bytes: [UInt8], _ old: StoredFamily?,
    _ piece: inout ByteWriter
  ) throws {
    let family = FamilyRows(came, bytes, old)
    let settled = try SettledFamily(family, of: child, rows, outcome.judge, schools)
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
    if let row = settled.student { try list(row, of: StudentID(child), key) }
    if settled.student == nil, settled.rows.contains(where: { $0.row.row.kind == .leftOut }) {
      outcome.leftOutCount += 1
    }
    for (row, _) in settled.rows {
      switch row.row.kind {
      case .parentPIN:
        var reader = ByteReader(row.bytes, row.row.content)
        let fingerprint = try rows.codec.fingerprint(ofPIN: &reader)
        let guardian = try settled.guardianKeys[row.key] ?? rows.seal.guardian(GuardianID(ByteReader.text(row.key)))
        outcome.pins.append((fingerprint.short, guardian, row.row.source == rows.source ? .own : .other))
      case .studentPIN:
        var reader = ByteReader(row.bytes, row.row.content)
        outcome.pins.append((try reader.word64(), KeyedBlock.student, row.row.source == rows.source ? .own : .other))
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
      outcome.pins.append((fingerprint.short, guardian, .before))
    }
  }

  /// Has the child found by name, birth date and number.
  private func list(_ row: HeldRow, of id: StudentID, _ key: UInt64) throws {
    outcome.childCount += 1
    var reader = ByteReader(row.bytes, row.row.content)
    let (school, born, name, phones) = try rows.codec.looks(&reader)
    outcome.add(.student(id, name, born: born, school: school), rows.codec)
    let date = dates[born] ?? outcome.dates[born] ?? rows.seal.born(born)
    if dates[born] == nil { outcome.dates[born] = date }
    outcome.found.append((key, date))
    for national in phones.compactMap(PhoneKey.national) { outcome.found.append((key, rows.seal.phone(national))) }
  }
}
