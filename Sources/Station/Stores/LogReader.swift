package import Ledger

/// Reads entries for a person to look at, oldest first.
package enum LogReader {
  /// The entries of a case; none where there is no such case.
  package static func entries(of reference: CaseReference, in store: any LogStore) throws -> [Entry] {
    try store.entries(of: reference).map { try Entry(stored: $0.bytes) }
  }

  /// The entries beside a case that are about it, in the order of the log: what corrects one of its own, walk-throughs of the
  /// guide, what was changed at the emergency card, and what else was done for its caller.
  package static func beside(_ reference: CaseReference, in store: any LogStore) throws -> [Entry] {
    try (CaseService.kinds + [.correction, .walkEnded, .emergencyCardChanged]).flatMap {
      try store.entries(ofKind: $0.rawValue)
    }
    .map { try Entry(stored: $0) }.filter { $0.about == reference }.sorted { $0.sequence < $1.sequence }
  }

  /// A page of so many entries; 1 has the newest. Beyond the last one it is empty.
  package static func page(_ number: Int, of length: Int, in store: any LogStore) throws -> LogPage {
    let size = Int(try store.head().frontier.size)
    let pages = max(1, (size + length - 1) / length)
    guard (1...pages).contains(number) else { return LogPage(entries: [], pages: pages) }
    let end = size - (number - 1) * length
    let start = max(0, end - length)
    let entries = try store.entries(from: Int64(start), limit: end - start).map { try Entry(stored: $0) }
    return LogPage(entries: entries, pages: pages)
  }
}

/// A part of the log that fits on a screen.
package struct LogPage: Sendable {
  package let entries: [Entry]
  /// How many there are.
  package let pages: Int

  package init(entries: [Entry], pages: Int) {
    self.entries = entries
    self.pages = pages
  }
}
