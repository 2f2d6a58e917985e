package import Ledger
import Verification

/// One entry as it is stored, with the hashes that stand beside it.
package struct StoredLeaf: Hashable, Sendable {
  /// The number under which it is stored.
  package let sequence: Int64
  package let body: [UInt8]
  /// The leaf hash and the subtrees that it completes, one after the other; nil where the source keeps none there.
  package let leaf: [UInt8]?, subtrees: [UInt8]?
  /// The MAC beside it, whoever wrote it; nil where the source keeps none.
  package let mac: [UInt8]?

  package init(
    sequence: Int64, body: [UInt8], leaf: [UInt8]? = nil, subtrees: [UInt8]? = nil, mac: [UInt8]? = nil
  ) {
    self.sequence = sequence
    self.body = body
    self.leaf = leaf
    self.subtrees = subtrees
    self.mac = mac
  }
}

/// What a database's row says of an entry besides its bytes.
package struct StoredColumns: Hashable, Sendable {
  /// What the entry says too.
  package let reference: String?, kind: String, label: String, staff: String, boot: String
  /// What the entry says too.
  package let wall: Int64, monotonic: Int64
  /// The state that its case is in after it: the phase, and counters and flags as a guard holds them.
  package let phase: String?, state: String?

  package init(
    reference: String?, kind: String, label: String, staff: String, boot: String, wall: Int64, monotonic: Int64,
    phase: String?, state: String?
  ) {
    (self.reference, self.kind, self.label, self.staff) = (reference, kind, label, staff)
    (self.boot, self.wall, self.monotonic) = (boot, wall, monotonic)
    (self.phase, self.state) = (phase, state)
  }

  /// Whether it says what the row of an entry has to say.
  func tells(_ entry: Entry, label: String, phase expectedPhase: String?, state expectedState: String?) -> Bool {
    reference == entry.case?.description && kind == entry.kind && self.label == label
      && staff == entry.author.staff.description && boot == entry.moment.boot && wall == entry.moment.wall
      && monotonic == entry.moment.monotonic && phase == expectedPhase && state == expectedState
  }
}

/// One entry with all that is stored of it.
package struct StoredRecord: Sendable {
  /// The entry's bytes under its number.
  package let leaf: StoredLeaf
  /// The rest of its row; nil in an export.
  package let columns: StoredColumns?
  /// The values beside it; nil in an export.
  package let values: [StoredValue]?

  package init(leaf: StoredLeaf, columns: StoredColumns? = nil, values: [StoredValue]? = nil) {
    self.leaf = leaf
    self.columns = columns
    self.values = values
  }
}

/// A value beside an entry, as far as it can be looked at.
package enum StoredValue: Hashable, Sendable {
  case opened(Opening)
  /// It is sealed, and the key is not at hand.
  case sealed(field: String)
  /// The station's key does not open it: it was edited, or belongs to another entry.
  case damaged(field: String)

  /// The field of the entry that it is of.
  package var field: String {
    switch self {
    case .opened(let opening): opening.field
    case .sealed(let field), .damaged(let field): field
    }
  }

  /// It, where it was opened.
  package var opening: Opening? { if case .opened(let opening) = self { opening } else { nil } }
}

/// A log to be audited: a database, or an export. Whatever is wrong with it is a `LogFault`, thrown where it is found.
package protocol AuditSource: AnyObject {
  /// The name that the log began under.
  var origin: String { get }
  /// Whether it keeps a list of its own of every checkpoint.
  var hasCheckpointList: Bool { get }
  /// Every entry in order, with the hashes beside it. `atEnd` runs when there are no more, while none can be added.
  func eachLeaf(_ body: (StoredLeaf) throws -> Void, atEnd: () throws -> Void) throws
  /// Every entry in order, with all that is stored of it; `atEnd` as above.
  func eachRecord(_ body: (StoredRecord) throws -> Void, atEnd: () throws -> Void) throws
  /// The checkpoints of its own list from a size on, in order, at most `limit`.
  func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint]
  /// What it keeps beside the entries, as it stands at their end; nil in an export, which keeps nothing there.
  func standing() throws -> StoredStanding?
  /// The file of a roster, as it lies there.
  func digest(ofRoster number: Int) throws -> RosterDigest
  /// What opens the same log once more, for another thread to read it at the same time.
  func again() -> @Sendable () throws -> any AuditSource
}

/// What is known of a roster's file.
package enum RosterDigest: Hashable, Sendable {
  /// The source has no rosters: an export, or a copy.
  case notKept
  case missing
  case sha256([UInt8])
}

extension AuditSource {
  package func digest(ofRoster number: Int) -> RosterDigest { .notKept }
}

/// What a database keeps beside a log's entries, all of which follows from them.
package struct StoredStanding: Hashable, Sendable {
  /// A case in the list of open ones, with its first and its newest entry.
  package struct OpenCase: Hashable, Sendable {
    /// Nil for what is none.
    package let reference: CaseReference?
    package let first: Int64, newest: Int64

    package init(reference: CaseReference?, first: Int64, newest: Int64) {
      (self.reference, self.first, self.newest) = (reference, first, newest)
    }
  }

  /// The tree and the time of the newest entry; nil if they cannot be read.
  package let head: LogHead?
  /// The log's names, oldest first.
  package let names: [String]
  package let openCases: [OpenCase]
  /// The number of the roster in use; 0 before the first import.
  package let roster: Int
  /// How many PINs the console created.
  package let createdPINCount: Int
  /// `SealedPIN.digest` of each of them, empty for one whose owner does not open; nil where the key is not at hand.
  package let createdPINs: [[UInt8]]?
  /// The id of the key for PINs.
  package let pinKey: String

  package init(
    head: LogHead?, names: [String], openCases: [OpenCase], roster: Int, createdPINCount: Int, createdPINs: [[UInt8]]?,
    pinKey: String
  ) {
    (self.head, self.names, self.openCases, self.roster) = (head, names, openCases, roster)
    (self.createdPINCount, self.createdPINs, self.pinKey) = (createdPINCount, createdPINs, pinKey)
  }
}
