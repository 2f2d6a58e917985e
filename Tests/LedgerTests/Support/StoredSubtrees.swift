import Ledger

/// Subtrees as the database keeps them: with every entry the roots of the subtrees that it completed.
struct StoredSubtrees: SubtreeReader {
  struct Missing: Error, Hashable {
    let level: Int
    let index: Int64
  }

  private(set) var frontier = MerkleFrontier.empty
  private var rows: [[[UInt8]]] = []

  init(_ leaves: [[UInt8]]) {
    for leaf in leaves { rows.append([leaf] + frontier.append(leaf)) }
  }

  /// The subtree was completed by the last entry below it.
  func subtree(level: Int, index: Int64) throws -> [UInt8] {
    let row = (index + 1) << Int64(level) - 1
    guard row >= 0, row < Int64(rows.count), level < rows[Int(row)].count else {
      throw Missing(level: level, index: index)
    }
    return rows[Int(row)][level]
  }
}
