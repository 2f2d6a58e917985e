package import Roster

/// Why an import changed nothing.
package enum ImportError: Error, Hashable, Sendable {
  /// Records with problems: the first few, how many there are, and how many PINs are others' too.
  case problems(RosterProblems)
  /// So many imports met PINs of others lately: it looks like guessing, and nothing is read or told.
  case tooManyTries(Int)
  /// A practice station takes nothing that is not marked as fictitious.
  case notFictitious
  /// The policy wants rosters signed, and nobody signed for this one.
  case notSigned
}
