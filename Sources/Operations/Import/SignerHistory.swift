import Ledger
package import Roster
package import Station

/// What the log says of the lists by which rosters counted as signed.
package enum SignerHistory {
  /// When a source came in under another list than this for the last time, in milliseconds since 1970 UTC; nil where it is the one of its last
  /// import. Of a source that was never signed for the last import of any counts.
  package static func changed(from signer: RosterSigner, of source: String, in log: SealedLog) throws -> Int64? {
    let begun = try log.entries(ofKind: .importBegun).compactMap {
      entry -> (source: String, list: [UInt8], at: Int64)? in
      guard case .importBegun(let beginning) = try StationFact(kind: entry.kind, fields: entry.fact),
        !beginning.isRehearsal, let signer = beginning.signer
      else { return nil }
      return (beginning.source, signer.list, entry.moment.wall)
    }
    guard let last = begun.last(where: { $0.source == source }) ?? begun.last, last.list != signer.list
    else { return nil }
    return last.at
  }
}
