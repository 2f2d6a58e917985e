/// The rows of a heap by the children or guardians whose they are.
struct RowsByOwner {
  /// In the order of the keys.
  private let staged: [StagedRow]
  private let bytes: [UInt8]

  init(_ staged: [StagedRow], in bytes: [UInt8]) { (self.staged, self.bytes) = (staged, bytes) }

  /// Hands over the rows of each owner, in the order of the keys. Two owners of one key are taken apart.
  func each(_ body: ([StagedRow], String) throws -> Void) throws {
    try staged.eachRun(of: \.key) { _, rows in
      for (owner, rows) in try Self.apart(rows, in: bytes) { try body(rows, owner) }
    }
  }

  /// The rows of one key by their owners, in the order of those.
  static func apart(
    _ rows: ArraySlice<StagedRow>, in bytes: [UInt8]
  ) throws(ByteFault) -> [(owner: String, rows: [StagedRow])] {
    guard let first = rows.first else { return [] }
    if rows.allSatisfy({ bytes[$0.owner].elementsEqual(bytes[first.owner]) }) {
      return [(try ByteReader.text(bytes[first.owner]), Array(rows))]
    }
    var apart: [String: [StagedRow]] = [:]
    for row in rows { apart[try ByteReader.text(bytes[row.owner]), default: []].append(row) }
    return apart.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
