package import Records
package import Roster

/// A record as it is kept: PINs sealed or as fingerprints, everything else as read.
package enum KeptRecord: Sendable {
  /// Any record but a PIN.
  case record(RosterRecord)
  /// A parent's PIN under the station's key.
  case parentPIN(PINOwner, SealedPIN)
  /// A student's own PIN, as a fingerprint only (V).
  case studentPIN(student: StudentID, PINFingerprint)

  package var key: RosterKey {
    switch self {
    case .record(let record): record.key
    case .parentPIN(let owner, _): .parentPIN(owner.student, owner.guardian)
    case .studentPIN(let student, _): .studentPIN(student)
    }
  }
}

/// What an import would change, or changed.
package struct ImportReport: Hashable, Sendable {
  /// Records of this source that are new, differ from before, or are gone.
  package var added = 0, changed = 0, removed = 0
  /// How many PINs came, whether they are those of before or others.
  package var pins = 0
  /// Guardianships that the source called verified, which the policy does not let it say.
  package var unverified = 0
  /// Children whose record is incomplete for the questions (IV.1).
  package var incomplete = 0
  /// The places of the first of them, as `file:line:column`; at most `incompleteLimit`.
  package var firstIncomplete: [String] = []
  /// How many places are kept.
  package static let incompleteLimit = 20
  /// The number of the roster file that holds the result; nil after a dry run.
  package var roster: Int?

  package init() {}
}

/// A new roster that is being built aside of the one in use.
package protocol RosterBuild: AnyObject {
  /// Takes in one record. Returns what is wrong with it, such as a second record of the same key.
  func add(_ record: Located<KeptRecord>) throws -> RosterProblem?
  /// Every PIN that this guardianship has by now, imported earlier or created at the console.
  func pins(of owner: PINOwner) throws -> [SealedPIN]
  /// Leaves out the records of this source that name what is not there, or that another source holds, and what hangs on them, and
  /// tells of each: to be called once, when all records are added and before anything is counted.
  func settle(_ leftOut: (RosterProblem) throws -> Void) throws
  /// How many PINs of this source somebody else has too, by their fingerprints: a guardian's that is another guardian's or a
  /// student's, and a student's that is a guardian's (V). Which these are nobody is told.
  func collisions() throws -> Int
  /// How many records of this source are new, differ from before, or are gone. What is secret is never compared.
  func changes() throws -> ImportReport
  /// Every child of the new roster, of whatever source, with everybody on its record and the place of the child's own row; in
  /// the order of their numbers, never all of them in memory at once.
  func eachFamily(_ body: (Located<FamilyRecord>) throws -> Void) throws
  /// Puts the new roster in place of the old, and with it whatever `log`, which is told the roster's number, appends: both or
  /// neither.
  func commit(_ log: (Int) throws -> Void) throws
  /// Drops what was built.
  func discard()
}

/// The station's rosters: one in use, others being built.
package protocol RosterArchive: AnyObject {
  /// The roster in use; an empty one before the first import.
  func directory() throws -> any Directory
  /// The same roster, to find people in.
  func people() throws -> any People
  /// The PINs of that roster, together with those that the console created.
  func pins() throws -> any PINStore
  /// Begins a roster in which the rows of `source` of these kinds are replaced and all others stay. Of the kinds in `deltas` those
  /// rows stay too for which no other row and no removal comes.
  func begin(source: String, kinds: Set<RosterKind>, deltas: Set<RosterKind>) throws -> any RosterBuild
}
