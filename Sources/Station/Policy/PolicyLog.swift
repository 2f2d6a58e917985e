import Ledger

/// The policies that the log knows: a changed file becomes a fact that holds every setting.
package enum PolicyLog {
  /// The newest, or nil before the first.
  package static func newest(in log: some LogReading) throws -> Policy? { try all(in: log).last }

  /// Every folder of checkpoints that a policy named, as it named it.
  package static func checkpointFolders(in log: some LogReading) throws -> Set<String> {
    Set(try all(in: log).map(\.checkpoints))
  }

  /// The one of this number; the initial one if there is none.
  package static func policy(_ number: Int, in log: some LogReading) throws -> Policy {
    try all(in: log).last { $0.number == number } ?? .initial
  }

  private static func all(in log: some LogReading) throws -> [Policy] {
    try log.entries(ofKind: .policyChanged).map { entry in
      guard case .policyChanged(let settings) = try StationFact(kind: entry.kind, fields: entry.fact) else {
        throw UnknownStationFact(kind: entry.kind)
      }
      var texts = settings.compactMapValues(\.string)
      for opening in try log.openings(of: entry) {
        texts[opening.field] = String(decoding: opening.value, as: UTF8.self)
      }
      return Policy(number: entry.policy, texts: texts)
    }
  }
}
