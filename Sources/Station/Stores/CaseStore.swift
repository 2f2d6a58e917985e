package import Records
package import Ledger
package import Verification

/// One case that is not closed, as the list of open cases shows it.
package struct OpenCase: Hashable, Sendable {
  /// The case.
  package let reference: CaseReference
  /// Where it stands.
  package let phase: Phase
  /// Who has it in hand, under the name of its newest entry.
  package let holder: Author
  /// When it opened and when its newest entry was made, in milliseconds since 1970 UTC.
  package let openedAt: Int64, touchedAt: Int64

  /// A case of these values.
  package init(reference: CaseReference, phase: Phase, holder: Author, openedAt: Int64, touchedAt: Int64) {
    self.reference = reference
    self.phase = phase
    self.holder = holder
    self.openedAt = openedAt
    self.touchedAt = touchedAt
  }
}

/// A case whose values may be erased.
package struct PurgeableCase: Hashable, Sendable {
  /// The case.
  package let reference: CaseReference
  /// How many values it has in the side table.
  package let values: Int

  /// A case of so many values.
  package init(reference: CaseReference, values: Int) {
    self.reference = reference
    self.values = values
  }
}

/// What the side table holds for one entry: the values behind its commitments.
package struct StoredOpening: Hashable, Sendable {
  /// The entry.
  package let sequence: Int64
  /// The value and its salt.
  package let opening: Opening

  /// An opening of this entry.
  package init(sequence: Int64, opening: Opening) {
    self.sequence = sequence
    self.opening = opening
  }
}

/// Where a station's log and cases last. What it is told to store it stores whole or not at all; every rule of the
/// order of facts is enforced there once more.
package protocol CaseStore: EntryStore<Stage>, SubtreeReader {
  /// How many entries match.
  func count(of query: LogQuery) throws -> Int
  /// Matching entries in the order of the log, from the `offset`-th counted from the newest back, at most `limit`.
  func entries(matching query: LogQuery, offset: Int, limit: Int) throws -> [[UInt8]]
  /// The cases about a student, oldest first. Those whose values were erased are not found.
  func cases(of student: StudentID) throws -> [CaseReference]
  /// Cases that ended before a time, in milliseconds since 1970 UTC, and have values in the side table that no later
  /// case goes on from, oldest first.
  func purgeable(before wall: Int64) throws -> [PurgeableCase]
  /// Rewrites the whole file, so that nothing of what was erased is left in it.
  func rewrite() throws
  /// The kept checkpoints from a size on, in order, at most `limit`.
  func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint]
  /// The newest checkpoint of fewer entries than that.
  func checkpoint(before size: Int64) throws -> KeptCheckpoint?
  /// Cases that are not closed, oldest first.
  func openCases() throws -> [OpenCase]
  /// Whether a case of this reference was ever opened here.
  func exists(_ reference: CaseReference) throws -> Bool
  /// The side table's values for one case, in the order of the log.
  func openings(of reference: CaseReference) throws -> [StoredOpening]
  /// The side table's values for one entry, also for one that belongs to no case.
  func openings(ofEntry sequence: Int64) throws -> [Opening]
  /// Stored entries from a sequence on, at most `limit`, in the order of the log.
  func entries(from sequence: Int64, limit: Int) throws -> [[UInt8]]
  /// All stored entries of one kind that belong to no case, such as `policyChanged`, in the order of the log.
  func entries(ofKind kind: String) throws -> [[UInt8]]
  /// Every PIN that the console itself created for a guardianship. The newest counts: `SealedPIN.newest`.
  func createdPINs(of owner: PINOwner) throws -> [SealedPIN]
  /// Keeps a created PIN. Fails if its mark is known already.
  func keep(_ pin: SealedPIN, of owner: PINOwner) throws
  /// Whether a created PIN has this mark, for a guardian other than `guardian`; nil for any.
  func hasCreatedPIN(_ mark: PINMark, otherThan guardian: GuardianID?) throws -> Bool
}
