package import Roster

/// Why an import changed nothing.
package enum ImportError: Error, Hashable, Sendable {
  /// Records with problems: the first few, how many there are, and how many PINs are others' too.
  case problems(RosterProblems)
  /// More would be left out, removed or changed than the policy allows.
  case limit(ImportLimit, RosterProblems)
  /// So many imports met PINs of others lately: it looks like guessing, and nothing is read or told.
  case tooManyTries(Int)
  /// A practice station takes nothing that is not marked as fictitious.
  case notFictitious
  /// The policy wants rosters signed, and nobody signed for this one.
  case notSigned

  /// No roster is kept to go back to.
  case nothingToUndo
  /// So many PINs that the console created are somebody else's in the roster to go back to, or older than others there.
  case pinsCreated(Int)

  /// Whether the roster was read, and what is wrong with it logged.
  package var isAboutProblems: Bool {
    switch self {
    case .problems, .limit: true
    case .tooManyTries, .notFictitious, .notSigned, .nothingToUndo, .pinsCreated: false
    }
  }
}
