package import Ledger

/// Reads entries for a person to look at.
package enum LogReader {
  /// The entries of a case, or the newest of all, at most `count`; oldest first.
  package static func entries(
    in store: any LogStore, of reference: CaseReference?, newest count: Int = 200
  ) throws -> [Entry] {
    if let reference { return try store.entries(of: reference).map { try Entry(stored: $0.bytes) } }
    let size = try store.head().frontier.size
    return try store.entries(from: max(0, size - Int64(count)), limit: count).map { try Entry(stored: $0) }
  }
}
