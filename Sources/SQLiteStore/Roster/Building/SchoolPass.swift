import Records
import Roster
import Station

/// Settles the schools, of which there are few: all are in memory.
struct SchoolPass {
  let rows: RosterRows
  let judge: RowJudge
  let writer: RosterWriter

  /// The numbers of all schools.
  func run() throws -> Set<SchoolID> {
    var blocks = BlockWriter(.schools)
    var known: Set<SchoolID> = []
    for (id, held) in rows.schools.sorted(by: { $0.key < $1.key }) {
      let others = held.filter { $0.row.source != rows.source }
      let own = held.filter { $0.row.source == rows.source }
      let kept = try judge.survivor(own[...], of: id.text) { _ in others.isEmpty ? nil : .otherSource(.schools) }
      guard let row = others.first ?? kept else { continue }
      var entry = ByteWriter()
      row.write(to: &entry)
      try blocks.add(entry, to: writer)
      known.insert(id)
    }
    try blocks.finish(to: writer)
    return known
  }
}
