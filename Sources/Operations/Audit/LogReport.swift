package import Ledger

/// What an audit of a log came to.
package struct LogReport: Hashable, Sendable {
  /// The outcome in one word.
  package enum Verdict: Hashable, Sendable {
    /// Everything that was checked holds.
    case intact
    /// This is the first thing that does not.
    case broken(LogFault)
    /// There was nothing to check: an empty log that nothing vouches for.
    case nothingChecked
  }

  /// What is known of the entries' seals, which only the station's own key can make or check.
  package enum Seals: Hashable, Sendable {
    /// The source keeps none: it is an export.
    case notKept
    /// The key was not at hand.
    case unchecked
    /// So many entries were found to be sealed by it.
    case checked(Int64)
  }

  /// What is known of the values behind the entries' commitments, which only the station's own key opens.
  package enum Values: Hashable, Sendable {
    /// The source keeps none: it is an export.
    case notKept
    /// The key was not at hand: so many were not looked at.
    case unchecked(Int)
    /// So many were opened and are those that their entries commit to.
    case checked(Int)
  }

  package internal(set) var verdict = Verdict.intact
  /// The log's name, the newest if it has several.
  package internal(set) var origin: String
  /// How many entries, cases, open cases, cases with a disclosure, corrections and purges there are.
  package internal(set) var entries: Int64 = 0, cases = 0, openCases = 0, disclosures = 0, corrections = 0, purges = 0
  /// How many checkpoints of the log's own list, and how many files, were found right.
  package internal(set) var checkpoints = 0, files = 0
  /// Files of later checkpoints than an export's.
  package internal(set) var laterFiles = 0
  /// The folders that were looked into.
  package internal(set) var folders: [String] = []
  /// Checkpoints of the log's own list of which the folder has no file; nil where no folder was looked at.
  package internal(set) var withoutFile: Int?
  /// How many of the entries a checkpoint vouches for.
  package internal(set) var signed: Int64 = 0
  package internal(set) var seals = Seals.unchecked
  package internal(set) var values = Values.notKept
  /// The key that signs, and how often another took over; whether anything but the log itself vouches for it.
  package internal(set) var key: VerifierKey?, rotations = 0, isKeyKnown = false
  /// Entries that the log once had and that a restore lost.
  package internal(set) var lost: Int64 = 0
  /// Where clocks were moved.
  package internal(set) var clock = ClockSteps()
  /// Whether a code from paper was compared.
  package internal(set) var comparedCode = false

  init(origin: String) { self.origin = origin }

  /// The report of a log that could not even be opened for an audit.
  package init(broken fault: LogFault, origin: String) {
    self.origin = origin
    verdict = .broken(fault)
  }
}
