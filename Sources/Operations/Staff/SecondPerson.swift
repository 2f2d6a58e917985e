import Ledger
package import Station

/// A second member of staff, who stands beside the operator for what one alone could misuse. A source that brought nothing before
/// needs one at a live station: otherwise whoever may import could bring a guardian of their own making in under a name of its own.
package enum SecondPerson {
  /// Why there is none.
  enum Lack: Error { case nobody, same }

  /// Whether the log saw neither an import of the source nor anybody who stood for it.
  package static func isNeeded(for source: String, in log: SealedLog, of kind: StationKind) throws -> Bool {
    // Everybody in a practice station is invented.
    guard kind == .live else { return false }
    let kinds: [StationFact.Kind] = [.sourceAdmitted, .rosterImported]
    return try !kinds.flatMap { try log.entries(ofKind: $0) }.contains { entry in
      switch try StationFact(kind: entry.kind, fields: entry.fact) {
      case .sourceAdmitted(source, _), .rosterImported(source, _, _, _, _): return true
      default: return false
      }
    }
  }

  /// Their name, typed at a terminal: somebody else than the operator.
  static func name(_ second: String?, beside author: Author) throws(Lack) -> String {
    guard let second, author.input == .terminal else { throw .nobody }
    guard !author.isNamed(second) else { throw .same }
    return second
  }
}
