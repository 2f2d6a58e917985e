package import Roster
package import Station

/// What an import would do beyond what the policy allows. Nothing is changed then.
package enum ImportLimit: Hashable, Sendable {
  /// So many of so many rows would be left out, removed or changed.
  case share(ImportShare, Int, of: Int, percent: Int)
  /// So many of so many rows of a kind, though of all rows it would be few: a small table is not to go under in large ones.
  case kind(ImportShare, RosterKind, Int, of: Int, percent: Int)
  /// All of the rows of a kind would be gone, so many.
  case emptied(RosterKind, Int)
  /// Of the whole roster fewer guardians would be verified, or fewer restrictions stand, than `import-removed` allows for as many children:
  /// a column that broke changes few rows of all, and everything.
  case fallen(ImportFigure, from: Int, to: Int, percent: Int)

  /// Fewer rows than this are no share to speak of; that a kind is emptied counts all the same.
  static let few = 10
  /// Of one kind fewer than this: a school with some rows of it is not refused for one.
  static let fewOfKind = 3

  /// What a report goes beyond, or nil.
  static func exceeded(
    by report: ImportReport, of rows: Int, _ rowsOfKinds: [RosterKind: Int], _ policy: Policy
  ) -> ImportLimit? {
    let before = report.held.values.reduce(0) { $0 + $1.before }
    for share in ImportShare.allCases {
      let (count, whole) =
        switch share {
        case .leftOut: (report.problems.rows, rows)
        case .removed: (report.removed, before)
        case .changed: (report.changed, before)
        }
      let percent = policy.imports.percent(share)
      let isAll = count >= whole && share == .leftOut
      guard isBeyond(count, of: whole, percent, few: isAll ? 0 : few) else { continue }
      return .share(share, count, of: whole, percent: percent)
    }
    let percent = policy.imports.percent(.removed)
    if percent < 100 {
      if let fallen = fallen(report, percent) { return fallen }
      let emptied = report.held.filter { $0.value.before > 0 && $0.value.after == 0 }
      if let first = emptied.min(by: { $0.key < $1.key }) { return .emptied(first.key, first.value.before) }
    }
    return ofKind(report, rowsOfKinds, policy)
  }

  private static func ofKind(
    _ report: ImportReport, _ rows: [RosterKind: Int], _ policy: Policy
  ) -> ImportLimit? {
    for share in ImportShare.allCases {
      let percent = policy.imports.percent(share)
      for kind in RosterKind.allCases {
        let whole = (share == .leftOut ? rows[kind] : report.held[kind]?.before) ?? 0
        let count = report.shares[kind]?[share] ?? 0
        guard isBeyond(count, of: whole, percent, few: fewOfKind) else { continue }
        return .kind(share, kind, count, of: whole, percent: percent)
      }
    }
    return nil
  }

  /// Whether a count is more than a percentage of the whole, and no longer a few. None is beyond all, and of 0 % every one is.
  private static func isBeyond(_ count: Int, of whole: Int, _ percent: Int, few: Int) -> Bool {
    whole > 0 && percent < 100 && count > (percent == 0 ? 0 : few) && count * 100 > whole * percent
  }

  /// Of a figure so many, all gone at once, were a column.
  private static let column = 5

  /// A few may go at once, if they are not all.
  private static func fallen(_ report: ImportReport, _ percent: Int) -> ImportLimit? {
    guard let before = report.figuresBefore, before[.children] > 0 else { return nil }
    for figure in [ImportFigure.verified, .restrictions] {
      let (old, new) = (before[figure], report.figures[figure])
      // Of fewer children fewer are fallen; that more came says nothing.
      let kept = new * before[.children] / max(1, min(before[.children], report.figures[.children]))
      if new == 0 && old >= column || isBeyond(old - kept, of: old, percent, few: few) {
        return .fallen(figure, from: old, to: new, percent: percent)
      }
    }
    return nil
  }
}
