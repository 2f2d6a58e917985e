/// One fact as it stands in the log. What is hashed is always the stored bytes, never an entry written anew. Equality
/// is that of texts, for which é in its two spellings is the same: where bytes matter, compare leaf hashes.
package struct Entry: Hashable, Sendable {
  /// The log's name; live and practice never share one.
  package let origin: String
  /// The entry's place: 0, 1, 2 … without gaps.
  package let sequence: Int64
  package let moment: Moment
  /// Whether the wall clock then stood before that of the entry before.
  package let clockSetBack: Bool
  /// The station's name.
  package let station: String
  /// Who answers for it.
  package let author: Author
  /// The case, or nil for what belongs to none.
  package let `case`: CaseReference?
  /// The fact's kind.
  package let kind: String
  /// The number of the policy in force.
  package let policy: Int
  /// The fact's own fields.
  package let fact: [String: JSON]
  /// Commitments to personal values, by field.
  package let committed: [String: Commitment]

  /// The most bytes that an entry may have, so that its length fits the tiles of a log's export.
  package static let sizeLimit = 65_535
  static let version: Int64 = 1

  /// The stored bytes: canonical JSON.
  package func canonical() throws(EntryError) -> [UInt8] {
    var members: [String: JSON] = [
      "version": .integer(Self.version), "origin": .string(origin), "sequence": .integer(sequence),
      "time": .string(moment.rfc3339), "boot": .string(moment.boot), "monotonic": .integer(moment.monotonic),
      "station": .string(station), "author": author.json, "kind": .string(kind),
      "policy": .integer(Int64(policy)), "fact": .object(fact),
    ]
    if clockSetBack { members["clockSetBack"] = .bool(true) }
    if let reference = self.case { members["case"] = .string(reference.description) }
    if !committed.isEmpty { members["committed"] = .object(committed.mapValues { .string($0.hex) }) }
    // A time beyond the year 9999 could be written but not read again.
    guard sequence >= 0, Moment.wall(rfc3339: moment.rfc3339) == moment.wall,
      let bytes = try? JSON.object(members).canonical()
    else { throw .malformed }
    guard bytes.count <= Self.sizeLimit else { throw .tooLong }
    return bytes
  }
}

/// Why bytes are not an entry, or an entry cannot be written. Holds no data.
package enum EntryError: Error, Hashable, Sendable {
  /// More than `Entry.sizeLimit` bytes.
  case tooLong
  /// Not canonical JSON, or a member is missing, unknown or of the wrong kind.
  case malformed
}
