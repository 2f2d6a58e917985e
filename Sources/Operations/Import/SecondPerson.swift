import Ledger
package import Station

/// What a source that brought nothing before needs at a live station: a second member of staff who stands for it. Otherwise
/// whoever may import could bring a guardian of their own making in under a name of its own.
package enum SecondPerson {
  /// Whether the log saw neither an import of the source nor anybody who stood for it.
  package static func isNeeded(for source: String, in log: any LogStore, of kind: StationKind) throws -> Bool {
    // Everybody in a practice station is invented.
    guard kind == .live else { return false }
    let kinds: [StationFact.Kind] = [.sourceAdmitted, .rosterImported]
    return try !kinds.flatMap { try log.entries(ofKind: $0.rawValue) }.contains { bytes in
      let entry = try Entry(stored: bytes)
      switch try StationFact(kind: entry.kind, fields: entry.fact) {
      case .sourceAdmitted(source, _), .rosterImported(source, _, _, _, _): return true
      default: return false
      }
    }
  }

  /// Whether somebody else than the operator stands for it, at a terminal.
  static func check(_ second: String?, beside author: Author, for source: String) throws(ImportError) -> String {
    guard let second, author.input == .terminal else { throw .needsSecond(source: source) }
    let names = [second, author.name].map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    guard names[0] != names[1], second != author.account else { throw .secondIsOperator }
    return second
  }
}
