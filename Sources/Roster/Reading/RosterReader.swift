package import Records

/// A source of roster records: a folder of CSV files, Ed-Fi files, the sample district.
package protocol RosterReader {
  /// The kinds of record that the source holds. A source that lacks a kind says nothing about it, not that there are
  /// none.
  var kinds: Set<RosterKind> { get }
  /// Those of its kinds of which it says only what changed: what it does not name stays, and what is gone comes as
  /// `RosterRecord.removal`. None for most sources.
  var deltas: Set<RosterKind> { get }
  /// The items of the five questions (IV.1) that its format has no room for, whatever a file holds. Other sources may answer them.
  var lacks: Set<Item> { get }
  /// Whether it says of itself that everybody in it is invented: `FictitiousMark`.
  var isFictitious: Bool { get }
  /// Whether every byte of it is held to what somebody signed for: `RosterChecksums`.
  var isSigned: Bool { get }

  /// Reads everything once, in the order of `RosterKind`, in little memory.
  ///
  /// Whether keys repeat or refer to nothing is not checked here. A record with a problem that
  /// keeps its row out is not yielded; reading goes on after it.
  ///
  /// - Parameters:
  ///   - each: takes one record. What it throws ends the reading and is thrown on.
  ///   - problem: takes one thing that is wrong, and with it what of the roster it keeps out: `RosterProblem.effect`.
  ///   - progress: told from time to time how far it is, always also at the end.
  /// - Throws: `RosterFileError` if a file cannot be read, and what `each` throws.
  func read(
    _ each: (Located<RosterRecord>) throws -> Void,
    problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws
}

extension RosterReader {
  package var deltas: Set<RosterKind> { [] }
  package var isSigned: Bool { false }
}

/// How far a reading is, as a share of the whole.
package struct RosterProgress: Hashable, Sendable {
  /// What has been read so far, in bytes of the source's files; of the sample, which has no files, in students.
  package let done: Int64
  /// What there is to read in all, in the same unit, counting a file as often as it is read. Never less than `done`.
  package let total: Int64

  /// So much of so much.
  package init(done: Int64, total: Int64) {
    self.done = done
    self.total = max(done, total)
  }
}
