import Ledger

/// The policies that the log knows: a changed file becomes a fact that holds every setting.
package enum PolicyLog {
  /// The newest, or nil before the first.
  package static func newest(in store: any LogStore & ValueStore) throws -> Policy? { try all(in: store).last }

  /// Every folder of checkpoints that a policy named, as it named it.
  package static func checkpointFolders(in store: any LogStore & ValueStore) throws -> Set<String> {
    Set(try all(in: store).map(\.checkpoints))
  }

  /// The one of this number; the initial one if there is none.
  package static func policy(_ number: Int, in store: any LogStore & ValueStore) throws -> Policy {
    try all(in: store).last { $0.number == number } ?? .initial
  }

  private static func all(in store: any LogStore & ValueStore) throws -> [Policy] {
    try store.entries(ofKind: StationFact.Kind.policyChanged.rawValue).map { bytes in
      let entry = try Entry(stored: bytes)
      guard case .policyChanged(let settings) = try StationFact(kind: entry.kind, fields: entry.fact) else {
        throw UnknownStationFact(kind: entry.kind)
      }
      var texts = settings.compactMapValues(\.string)
      for opening in try store.openings(ofEntry: entry.sequence) {
        texts[opening.field] = String(decoding: opening.value, as: UTF8.self)
      }
      return Policy(number: entry.policy, texts: texts)
    }
  }
}
