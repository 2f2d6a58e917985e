import Roster
import Station

/// Decides what becomes of the rows of one key, and counts and tells it.
final class RowJudge {
  private let rows: RosterRows
  private let problems: ProblemList
  private var counted = ImportReport()
  private var held = [(before: Int, after: Int)](repeating: (0, 0), count: RosterKind.allCases.count)

  init(_ rows: RosterRows, _ problems: ProblemList) { (self.rows, self.problems) = (rows, problems) }

  /// What was counted so far.
  var report: ImportReport {
    var report = counted
    for kind in rows.kinds { report.held[kind] = held[kind.rawValue] }
    return report
  }

  /// A verified guardian of a child has no PIN.
  func countWithoutPIN() { counted.withoutPIN += 1 }

  /// What stays of this source's rows of one key, of those that came with it and the one that was there before, in the order in
  /// which they came. `check` says what is wrong with it across records.
  func survivor(
    _ candidates: ArraySlice<HeldRow>, of owner: String, _ check: (HeldRow) throws -> RosterCheck?
  ) throws -> HeldRow? {
    guard let kind = candidates.first?.row.kind else { return nil }
    let before = candidates.first { $0.use == .old }
    let isDelta = rows.deltas.contains(kind.kind)
    var kept = rows.isReplaced(kind.kind) ? nil : before
    var came: [HeldRow] = []
    for row in candidates where row.use != .old {
      if row.use == .removal {
        (kept, came) = (nil, [])
      } else if isDelta {
        came = [row]
      } else {
        came.append(row)
      }
    }
    if let first = came.first {
      kept = first
      if !came.allSatisfy(first.saysTheSame) {
        for row in came { try problems.add(row, of: owner, nil) }
        kept = nil
      }
    }
    if let row = kept, let failed = try check(row) {
      try problems.add(row, of: owner, failed)
      kept = nil
    }
    count(kind, before, kept)
    return kept
  }

  private func count(_ kind: RowKind, _ before: HeldRow?, _ after: HeldRow?) {
    guard kind != .leftOut, rows.kinds.contains(kind.kind) else { return }
    if before != nil { held[kind.kind.rawValue].before += 1 }
    if after != nil { held[kind.kind.rawValue].after += 1 }
    if kind.isSecret, after != nil { counted.pins += 1 }
    switch (before, after) {
    case (nil, nil): break
    case (nil, _): counted.added += 1
    case (_, nil): counted.removed += 1
    // Who imports a guess must not see by a count whether it is the PIN that was there.
    case (let before?, let after?): if !kind.isSecret, !before.saysTheSame(as: after) { counted.changed += 1 }
    }
  }
}

/// Everything that is wrong across records, kept until all is known: it is told in the order of the checks.
final class ProblemList {
  private let heaps: Buckets
  private let codec: RosterCodec

  init(_ staging: StagingFile, _ codec: RosterCodec) { (heaps, self.codec) = (Buckets(staging), codec) }

  /// A row that has failed a check, or whose key another row has that says otherwise.
  func add(_ row: HeldRow, of owner: String, _ check: RosterCheck?) throws {
    var writer = ByteWriter()
    writer.text(owner)
    row.write(to: &writer)
    try heaps.add(writer, to: check.flatMap { RosterCheck.all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
  }

  /// Tells of each once, those of one check in the order in which they stand in their files.
  func tell(_ body: (RosterProblem) throws -> Void) throws {
    for heap in 0...RosterCheck.all.count {
      let bytes = try heaps.take(heap)
      var found: [(place: (Int, Int, Int), owner: String, row: HeldRow)] = []
      var reader = ByteReader(bytes)
      while !reader.isAtEnd {
        let owner = try reader.text()
        let row = try FamilyRow(&reader)
        found.append(
          ((row.file, row.line, row.column), owner, HeldRow(bytes: bytes, row: row, use: .new, place: found.count)))
      }
      for problem in found.sorted(by: { $0.place < $1.place }) {
        let row = problem.row.row
        let place = SourcePlace(file: try codec.files.text(row.file), line: row.line, column: row.column)
        let key = try problem.row.rosterKey(of: problem.owner)
        let told =
          heap == 0
          ? RosterProblem(at: place, .secondRecord(row.kind.kind), record: key)
          : RosterCheck.all[heap - 1].problem(at: place)
        try body(told)
      }
    }
  }
}
