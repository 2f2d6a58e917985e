package import Roster

/// How far an import is.
package enum ImportStep: Hashable, Sendable {
  /// The source is read.
  case reading(RosterProgress)
  /// All is read: it is checked across records, and each child's rows become one record.
  case checking
  /// The new roster is gone through for the totals.
  case counting
  /// It is put in place of the old one.
  case writing
}
