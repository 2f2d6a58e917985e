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
package struct ImportReport: Sendable {
  /// Records of this source that are new, differ from before, or are gone.
  package var added = 0
  package var changed: Int { total(.changed) }
  package var removed: Int { total(.removed) }
  /// How many PINs came, whether they are those of before or others.
  package var pins = 0
  /// Guardianships that the source called verified, which the policy does not let it say.
  package var unverified = 0
  /// How many rows of each kind are left out, differ from before, or are gone.
  package var shares: [RosterKind: [ImportShare: Int]] = [:]
  /// How many rows of each kind this source had before, and has in the new roster.
  package var held: [RosterKind: (before: Int, after: Int)] = [:]
  /// Kinds of which this source had rows before, and of which it now says nothing: those stay as they were.
  package var untouched: Set<RosterKind> = []
  /// What was left out, and why.
  package var problems = RosterProblems()
  /// The whole roster in figures, and those of the import before, if its entry has any.
  package var figures = ImportFigures(), figuresBefore: ImportFigures?
  /// Children whose record is incomplete for the questions (IV.1).
  package var incomplete: Int { figures[.incomplete] }
  /// The places of the first of them, as `file:line:column`; at most `incompleteLimit`.
  package var firstIncomplete: [String] = []
  /// How many places are kept.
  package static let incompleteLimit = 20
  /// The questions that the source's format has no room for.
  package var unanswered = UnansweredQuestions()
  /// The number of the roster file that holds the result; nil after a dry run.
  package var roster: Int?

  package init() {}

  private func total(_ share: ImportShare) -> Int { shares.values.reduce(0) { $0 + ($1[share] ?? 0) } }
}

/// A new roster that is being built aside of the one in use.
package protocol RosterBuild: AnyObject {
  /// Takes in one record. What is wrong with it across records is told when all are there.
  func add(_ record: Located<KeptRecord>) throws
  /// Keeps out a record that the reader kept out, and whatever this source has of its key so far. Of a child the number is kept, so that a
  /// call can say why it is not found: `Directory.isLeftOut`.
  func leaveOut(_ key: RosterKey) throws
  /// Every PIN that this guardianship has by now, imported earlier or created at the console.
  func pins(of owner: PINOwner) throws -> [SealedPIN]
  /// Leaves out the records of this source that name what is not there, that another source holds, or that have the key of another
  /// and say otherwise, and what hangs on them, and tells of each: to be called once, when all records are added and before
  /// anything is counted. Children among them are kept as left out. What comes twice in the same words counts once.
  func settle(_ leftOut: (RosterProblem) throws -> Void) throws
  /// How many PINs that came in somebody has too of whom the import does not tell, by their fingerprints: a guardian's that is another
  /// guardian's or a student's, and a student's that is a guardian's (V). Which these are nobody is told. Those that came for several people at
  /// once are left out by `settle`.
  func collisions() throws -> Int
  /// How many records of this source are new, differ from before, or are gone, and of all sources how many children were left out. What is
  /// secret is never compared.
  func changes() throws -> ImportReport
  /// Every child of the new roster, of whatever source, with everybody on its record and the place of the child's own row, and which of
  /// the guardians have a PIN for it, imported or created; in no order that says anything, never all of them in memory at once. `look` may
  /// be asked of several at once, on several threads; what it makes of them is handed to `body` one by one.
  func eachFamily<Look: Sendable>(
    _ look: @Sendable (Located<FamilyRecord>, _ havePIN: Set<GuardianID>) throws -> Look,
    _ body: (Look) throws -> Void) throws
  /// How the log is to name the finished roster, from when `commit` calls `log`; empty before, and where a roster is no file.
  var mark: RosterMark { get }
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
  /// The number of the roster that was in use before the one that is, while it is kept: until the next import or undoing; nil where
  /// there is none.
  func previous() throws -> Int?
  /// Puts a copy of the previous roster in place of the one in use, under the next number, and with it whatever `log`, which is told
  /// that number and how it names the copy, appends: both or neither. `mark` is what the log says of the previous one. Returns the
  /// number.
  /// - Throws: `StoreError.missing` where none is kept, `.damaged` where it is another; an error of the import's where PINs that the console
  ///   created since do not go together with those of that roster.
  func undo(holding mark: RosterMark, _ log: (_ number: Int, _ mark: RosterMark) throws -> Void) throws -> Int
}
