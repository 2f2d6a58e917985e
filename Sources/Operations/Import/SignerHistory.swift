import Ledger
package import Roster
package import Station

/// What the log says of the lists by which rosters counted as signed.
package enum SignerHistory {
  private typealias Import = (source: String, list: [UInt8], at: Int64)

  /// When a source came in under another list than this for the last time, in milliseconds since 1970 UTC; nil where it is the one of its last
  /// import. Of a source that was never signed for the last import of any counts.
  package static func changed(from signer: RosterSigner, of source: String, in log: SealedLog) throws -> Int64? {
    let imports = try imports(in: log)
    guard let last = imports.last(where: { $0.source == source }) ?? imports.last, last.list != signer.list
    else { return nil }
    return last.at
  }

  /// Every signed import that came in. What only began is none: else one that fails on purpose would take the list before it away.
  private static func imports(in log: SealedLog) throws -> [Import] {
    let entries = try log.entries(ofKind: .importBegun) + log.entries(ofKind: .rosterImported)
    var begun: [String: Import] = [:]
    var imports: [Import] = []
    for entry in entries.sorted(by: { $0.sequence < $1.sequence }) {
      switch try StationFact(kind: entry.kind, fields: entry.fact) {
      case .importBegun(let beginning) where !beginning.isRehearsal:
        begun[beginning.source] = beginning.signer.map { (beginning.source, $0.list, entry.moment.wall) }
      case .rosterImported(let source, _, _, _, _, _, _):
        if let last = begun[source] { imports.append(last) }
      default: continue
      }
    }
    return imports
  }
}
