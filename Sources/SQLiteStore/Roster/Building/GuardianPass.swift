import Matching
import Records
import Roster
import Station

/// Goes through the guardians, heap by heap: each is settled, found again by name, number and address, and copied into the heap of
/// every child whose records name it.
struct GuardianPass {
  let rows: RosterRows
  let judge: RowJudge
  let found: FoundList
  let writer: RosterWriter
  private var loose = BlockWriter(.loose)

  init(_ rows: RosterRows, _ judge: RowJudge, _ found: FoundList, _ writer: RosterWriter) {
    (self.rows, self.judge, self.found, self.writer) = (rows, judge, found, writer)
  }

  mutating func run(_ names: inout NameBlocks) throws {
    for heap in 0..<Buckets.count {
      let bytes = try rows.guardians.take(heap)
      let staged = try StagedRow.sorted(bytes, linksHoldRows: false)
      try RowsByOwner(staged, in: bytes).each { try settle($0, of: $1, in: bytes, &names) }
    }
    try loose.finish(to: writer)
  }

  private mutating func settle(
    _ staged: [StagedRow], of id: String, in bytes: [UInt8], _ names: inout NameBlocks
  ) throws {
    var others: [HeldRow] = [], own: [HeldRow] = []
    var links: [(child: UInt64, name: Range<Int>)] = []
    for (place, one) in staged.enumerated() {
      guard let row = one.row else {
        links.append((one.other, one.linked))
        continue
      }
      let held = HeldRow(bytes: bytes, row: row, use: one.use, place: place)
      if row.source == rows.source { own.append(held) } else { others.append(held) }
    }
    // What was there before came first into the heap, or else this source never had it.
    let kept = try judge.survivor(own[...], of: id) { _ in others.isEmpty ? nil : .otherSource(.guardians) }
    guard let row = others.first ?? kept else { return }
    var reader = ByteReader(row.bytes, row.row.content)
    let guardian = try rows.codec.guardian(GuardianID(id), &reader)
    try names.add(.guardian(guardian.id, guardian.name), to: writer)
    try copy(row, guardian, to: links, in: bytes)
  }

  private mutating func copy(
    _ row: HeldRow, _ guardian: Guardian, to links: [(child: UInt64, name: Range<Int>)], in bytes: [UInt8]
  ) throws {
    var entry = ByteWriter()
    guard !links.isEmpty else {
      row.write(to: &entry)
      return try loose.add(entry, to: writer)
    }
    let number = rows.seal.guardian(guardian.id)
    var keys = [number]
    keys += guardian.phones.compactMap(PhoneKey.national).map(rows.seal.phone)
    if let address = guardian.portalEmail { keys.append(rows.seal.portal(address)) }
    var told: [UInt64: [Range<Int>]] = [:]
    for link in links {
      // Ties, contacts and PINs each name the child.
      let same = told[link.child, default: []]
      if same.contains(where: { bytes[$0].elementsEqual(bytes[link.name]) }) { continue }
      entry.removeAll()
      StagedRow.write(link.child, .link, owner: bytes[link.name], other: number, to: &entry)
      row.write(to: &entry, isPrimary: told.isEmpty)
      try rows.children.add(entry, to: Int(link.child >> 40))
      told[link.child] = same + [link.name]
      for key in keys { try found.add(link.child, under: key) }
    }
  }
}
