package import Ledger

/// A log's entries of one kind that belong to no case, and the values behind them.
package protocol LogReading {
  func entries(ofKind kind: StationFact.Kind) throws -> [Entry]
  /// The values behind an entry's commitments, as far as they are kept.
  func openings(of entry: Entry) throws -> [Opening]
}

/// The log as it is stored, whoever wrote it: for who looks at it without its key.
package struct PlainLog: LogReading {
  private let store: any SessionStore

  package init(_ store: any SessionStore) { self.store = store }

  package func entries(ofKind kind: StationFact.Kind) throws -> [Entry] {
    try store.entries(ofKind: kind.rawValue).map { try Entry(stored: $0) }
  }

  package func openings(of entry: Entry) throws -> [Opening] { try store.openings(ofEntry: entry.sequence) }
}
