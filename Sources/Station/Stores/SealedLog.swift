package import Ledger

/// The log as whoever decides something by it reads it: every entry sealed by the station's own key, every value the one that the
/// entry commits to. What somebody wrote over for the length of a call decides nothing.
package struct SealedLog: LogReading {
  private let store: any SessionStore
  private let signer: LogSigner
  /// From where on the key seals: what came before was sealed by those before it, which count for nothing later.
  private let since: Int64

  package init(_ store: any SessionStore, signer: LogSigner) throws {
    self.store = store
    self.signer = signer
    let announced = try store.storedEntries(ofKind: StationFact.Kind.keyAnnounced.rawValue).first {
      guard signer.isMAC($0.mac, of: $0.bytes) else { return false }
      let entry = try Entry(stored: $0.bytes)
      guard case .keyAnnounced(let key, _) = try StationFact(kind: entry.kind, fields: entry.fact) else { return false }
      return key.key == signer.publicKey
    }
    since = try announced.map { try Entry(stored: $0.bytes).sequence } ?? 0
  }

  /// - Throws: `JournalError.strange`.
  private func read(_ stored: StoredEntry) throws -> Entry {
    let entry = try Entry(stored: stored.bytes)
    guard isSealed(stored, at: entry.sequence) else { throw JournalError.strange(entry: entry.sequence) }
    return entry
  }

  private func isSealed(_ stored: StoredEntry, at sequence: Int64) -> Bool {
    sequence < since ? signer.wasEverMAC(stored.mac, of: stored.bytes) : signer.isMAC(stored.mac, of: stored.bytes)
  }

  /// So many entries from a sequence on.
  package func entries(from sequence: Int64, limit: Int) throws -> [Entry] {
    try store.storedEntries(from: sequence, limit: limit).map(read)
  }

  /// The bytes of so many entries from a sequence on, each sealed and in its place, without their being read.
  /// - Throws: `JournalError.strange`.
  func bodies(from sequence: Int64, limit: Int) throws -> [[UInt8]] {
    try store.storedEntries(from: sequence, limit: limit).enumerated().map { offset, stored in
      let place = sequence + Int64(offset)
      // Only an entry's own number stands before its station.
      guard isSealed(stored, at: place), stored.bytes.holds(Array(#"sequence":\#(place),"station":""#.utf8))
      else { throw JournalError.strange(entry: place) }
      return stored.bytes
    }
  }

  /// How many entries there are.
  package func size() throws -> Int64 { try store.head().frontier.size }

  /// So many entries from a sequence on, each in its place; nil for one that is not sealed, not in its place, or none at all.
  package func entriesIfSealed(from sequence: Int64, limit: Int) throws -> [Entry?] {
    try store.storedEntries(from: sequence, limit: limit).enumerated().map { offset, stored in
      guard let entry = try? read(stored), entry.sequence == sequence + Int64(offset) else { return nil }
      return entry
    }
  }

  package func entries(ofKind kind: StationFact.Kind) throws -> [Entry] {
    try store.storedEntries(ofKind: kind.rawValue).map(read)
  }

  /// The same from a sequence on, as far as they were made at this time or later, in milliseconds since 1970 UTC.
  package func entries(ofKind kind: StationFact.Kind, from sequence: Int64, since wall: Int64) throws -> [Entry] {
    try store.storedEntries(ofKind: kind.rawValue, from: sequence, since: wall).map(read)
  }

  /// The entries of a case.
  package func entries(of reference: CaseReference) throws -> [Entry] {
    try store.entries(of: reference).map(read)
  }

  package func openings(of entry: Entry) throws -> [Opening] {
    try store.openings(ofEntry: entry.sequence).filter { entry.committed[$0.field] == $0.commitment }
  }

  /// What a case commits to in a field.
  package enum Value: Hashable, Sendable {
    /// Nothing, or a purge erased it.
    case none
    case kept(Opening)
    /// It is gone, or another stands in its place, and no purge says so.
    case takenAway
  }

  /// The value that a case commits to in a field; the last, where it does so again.
  package func value(_ field: String, of reference: CaseReference) throws -> Value {
    guard let entry = try entries(of: reference).last(where: { $0.committed[field] != nil }) else { return .none }
    return try value(field, of: entry)
  }

  /// What an entry of a case commits to in a field.
  package func value(_ field: String, of entry: Entry) throws -> Value {
    guard let reference = entry.case, entry.committed[field] != nil else { return .none }
    if let kept = try openings(of: entry).first(where: { $0.field == field }) { return .kept(kept) }
    let isPurged = try entries(ofKind: .purged).contains { purge in
      guard case .purged(_, let cases, _) = try StationFact(kind: purge.kind, fields: purge.fact) else { return false }
      return cases.contains(reference)
    }
    return isPurged ? .none : .takenAway
  }
}
