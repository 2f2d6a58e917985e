import Ledger
package import Station

/// A second member of staff, who stands beside the operator for what one alone could misuse. A source that brought nothing before
/// needs one at a live station: otherwise whoever may import could bring a guardian of their own making in under a name of its own.
package enum SecondPerson {
  /// Whether the log saw no import of the source. Whoever stood for a rehearsal, or for an import that failed, stands for no other.
  package static func isNeeded(for source: String, in log: SealedLog, of kind: StationKind) throws -> Bool {
    // Everybody in a practice station is invented.
    guard kind == .live else { return false }
    return try !log.entries(ofKind: .rosterImported).contains { entry in
      if case .rosterImported(source, _, _, _, _, _, _) = try StationFact(kind: entry.kind, fields: entry.fact) {
        true
      } else {
        false
      }
    }
  }

  /// Their name, typed at a terminal: somebody else than the operator.
  static func name(
    _ second: String?, beside author: Author, for purpose: SecondPersonError.Purpose
  ) throws(SecondPersonError) -> String {
    guard let second, author.input == .terminal else { throw .missing(for: purpose) }
    guard !author.isNamed(second) else { throw .isOperator }
    return second
  }
}
