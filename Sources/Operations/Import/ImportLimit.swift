package import Roster
package import Station

/// What an import would do beyond what the policy allows. Nothing is changed then.
package enum ImportLimit: Hashable, Sendable {
  /// So many of so many rows would be left out, removed or changed.
  case share(ImportShare, Int, of: Int, percent: Int)
  /// All of the rows of a kind would be gone, so many.
  case emptied(RosterKind, Int)

  /// Fewer rows than this are no share to speak of; that a kind is emptied counts all the same.
  static let few = 10

  /// What a report goes beyond, or nil.
  static func exceeded(by report: ImportReport, of rows: Int, _ policy: Policy) -> ImportLimit? {
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
      guard whole > 0, count > (percent == 0 || isAll ? 0 : few), count * 100 > whole * percent else { continue }
      return .share(share, count, of: whole, percent: percent)
    }
    guard policy.imports.percent(.removed) < 100 else { return nil }
    let emptied = report.held.filter { $0.value.before > 0 && $0.value.after == 0 }
    return emptied.min { $0.key < $1.key }.map { .emptied($0.key, $0.value.before) }
  }
}
