/// Why nobody beside the operator stands for something. Nothing was changed.
package enum SecondPersonError: Error, Hashable, Sendable {
  /// What has to be stood for.
  package enum Purpose: Hashable, Sendable {
    /// A source that the log saw no import of.
    case source(String)
    /// A quarantine: what it takes out counts for nothing any more.
    case quarantine
    /// Going back to the roster before: what it restricted, and what it did not, counts again.
    case undoing
    /// A school's PIN roster (IX).
    case pinRoster
  }

  /// Nobody was named, or not at a terminal.
  case missing(for: Purpose)
  /// Whoever was named is the operator.
  case isOperator
}
