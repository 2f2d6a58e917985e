import Roster
import Station

/// Decides what becomes of the rows of one key, and counts and tells it.
final class RowJudge {
  private let rows: RosterRows
  /// What failed a check, or has the key of another row that says otherwise.
  private var told: [(row: HeldRow, owner: String, check: RosterCheck?)] = []
  private var counted = ImportReport()
  private var held = [(before: Int, after: Int)](repeating: (0, 0), count: RosterKind.allCases.count)

  init(_ rows: RosterRows) { self.rows = rows }

  /// Takes over what another counted, and tells of what it found.
  func add(_ other: RowJudge, telling problems: ProblemList) throws {
    counted.added += other.counted.added
    counted.pins += other.counted.pins
    counted.untouched.formUnion(other.counted.untouched)
    for (kind, shares) in other.counted.shares { counted.shares[kind, default: [:]].merge(shares, uniquingKeysWith: +) }
    for place in held.indices {
      held[place].before += other.held[place].before
      held[place].after += other.held[place].after
    }
    for found in other.told { try problems.add(found.row, of: found.owner, found.check) }
  }

  /// What was counted so far.
  var report: ImportReport {
    var report = counted
    for kind in rows.kinds { report.held[kind] = held[kind.rawValue] }
    return report
  }

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
    var isLeftOut = false
    for row in candidates where row.use != .old {
      switch row.use {
      case .removal: (kept, came, isLeftOut) = (nil, [], false)
      // What the row of a file drops is told where that row is; what comes behind it says something else.
      case .leftOut: (isLeftOut, came) = (true, [])
      case .new, .old, .link: came = isDelta ? [row] : came + [row]
      }
    }
    if isLeftOut { kept = nil }
    if let first = came.first {
      kept = first
      if isLeftOut || !came.allSatisfy(first.saysTheSame) {
        for row in came { leaveOut(row, of: owner, nil) }
        kept = nil
      }
    }
    if let row = kept, let failed = try check(row) {
      leaveOut(row, of: owner, failed)
      kept = nil
    }
    count(kind, before, kept, hasCome: isLeftOut || !came.isEmpty)
    return kept
  }

  private func leaveOut(_ row: HeldRow, of owner: String, _ failed: RosterCheck?) {
    told.append((row, owner, failed))
    count(.leftOut, row.row.kind.kind)
  }

  private func count(_ share: ImportShare, _ kind: RosterKind) {
    counted.shares[kind, default: [:]][share, default: 0] += 1
  }

  private func count(_ kind: RowKind, _ before: HeldRow?, _ after: HeldRow?, hasCome: Bool) {
    guard kind != .leftOut else { return }
    guard rows.kinds.contains(kind.kind) else {
      if before != nil { counted.untouched.insert(kind.kind) }
      return
    }
    if before != nil { held[kind.kind.rawValue].before += 1 }
    if after != nil { held[kind.kind.rawValue].after += 1 }
    if kind.isSecret, after != nil { counted.pins += 1 }
    switch (before, after) {
    case (nil, nil): break
    case (nil, _): counted.added += 1
    // What came and is left out is counted as that.
    case (_, nil):
      if !hasCome { count(.removed, kind.kind) }
    // Who imports a guess must not see by a count whether it is the PIN that was there.
    case (let before?, let after?):
      if !kind.isSecret, !before.saysTheSame(as: after) { count(.changed, kind.kind) }
    }
  }
}
