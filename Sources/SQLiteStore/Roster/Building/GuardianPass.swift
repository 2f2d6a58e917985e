import Matching
import Operations
import Records
import Roster
import Station

/// Goes through the guardians, heap by heap: each is settled, found again by name, number and address, and copied into the heap of
/// every child whose records name it.
struct GuardianPass {
  private let rows: RosterRows
  private let outcome: HeapOutcome

  static func run(_ writing: HeapWriting) throws {
    let rows = OnAnyThread(writing.rows)
    try writing.run(writing.rows.guardians.take) { bytes, outcome in
      let pass = GuardianPass(rows: rows.value, outcome: outcome)
      try RowsByOwner(StagedRow.sorted(bytes, linksHoldRows: false), in: bytes).each {
        try pass.settle($0, of: $1, in: bytes)
      }
    }
  }

  private func settle(_ staged: [StagedRow], of id: String, in bytes: [UInt8]) throws {
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
    let kept = try outcome.judge.survivor(own[...], of: id) { _ in others.isEmpty ? nil : .otherSource(.guardians) }
    guard let row = others.first ?? kept else { return }
    var reader = ByteReader(row.bytes, row.row.content)
    let guardian = try rows.codec.guardian(GuardianID(id), &reader)
    outcome.add(.guardian(guardian.id, guardian.name), rows.codec)
    copy(row, guardian, to: links, in: bytes)
  }

  private func copy(
    _ row: HeldRow, _ guardian: Guardian, to links: [(child: UInt64, name: Range<Int>)], in bytes: [UInt8]
  ) {
    if links.isEmpty { return outcome.addLoose(row) }
    let number = rows.seal.guardian(guardian.id)
    var keys = [number]
    keys += guardian.phones.compactMap(PhoneKey.national).map(rows.seal.phone)
    if let address = guardian.portalEmail { keys.append(rows.seal.portal(address)) }
    var told: [UInt64: [Range<Int>]] = [:]
    for link in links {
      // Ties, contacts and PINs each name the child.
      let same = told[link.child, default: []]
      if same.contains(where: { bytes[$0].elementsEqual(bytes[link.name]) }) { continue }
      outcome.addCopy(of: link.child) { entry in
        StagedRow.write(link.child, .link, owner: bytes[link.name], other: number, to: &entry)
        row.write(to: &entry, isPrimary: told.isEmpty)
      }
      told[link.child] = same + [link.name]
      for key in keys { outcome.found.append((link.child, key)) }
    }
  }
}
