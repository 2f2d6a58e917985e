package import Ledger

/// The side table: under the station's seal, the values behind the log's commitments, which can be erased while every hash stays valid.
package protocol ValueStore: AnyObject {
  /// The values for one case, in the order of the log.
  /// - Throws: `StoreError.sealed` where the key is not at hand, `StoreError.wrongValue` for one that does not open.
  func openings(of reference: CaseReference) throws -> [StoredOpening]
  /// The values for one entry, also for one that belongs to no case, as far as they open: what was edited, is another's, or sealed
  /// with a key that is not at hand is left out. Whoever decides by them holds them against what the entry commits to: `SealedLog`.
  func openings(ofEntry sequence: Int64) throws -> [Opening]
  /// Cases that ended before a time, in milliseconds since 1970 UTC, and have values of their own or beside a correction of
  /// theirs, oldest first.
  func endedCases(before wall: Int64) throws -> [EndedCase]
  /// Rewrites all that is stored, so that nothing of what was erased is left in it.
  func rewrite() throws
}

/// What the side table holds for one entry: the values behind its commitments.
package struct StoredOpening: Hashable, Sendable {
  package let sequence: Int64
  /// The value and its salt.
  package let opening: Opening

  package init(sequence: Int64, opening: Opening) {
    self.sequence = sequence
    self.opening = opening
  }
}

/// A case that ended and whose values are kept.
package struct EndedCase: Hashable, Sendable {
  package let reference: CaseReference
  /// How many values it has in the side table.
  package let values: Int

  /// A case of so many values.
  package init(reference: CaseReference, values: Int) {
    self.reference = reference
    self.values = values
  }
}
