package import Ledger

/// Permission to read the PINs of one export once (IX): exactly those that the export's entry in the log commits to, of these owners and
/// generations, and no others. It is made of nothing but the log's receipt for that entry, it cannot be copied, and reading consumes it.
/// - Guide: IX.7.a
package struct ExportClearance: ~Copyable, Sendable {
  /// The log's receipt for the export.
  package let authorization: RecordReceipt<StationFact>
  private let named: [UInt8]

  /// The field under which the entry of an export commits to the PINs in it.
  package static let pinsField = "pins"

  /// Nil unless the entry is that of an export and commits to what `pins` says.
  package init?(_ authorization: RecordReceipt<StationFact>, naming pins: Opening) {
    guard case .rosterExported = authorization.fact, pins.field == Self.pinsField,
      authorization.committed[Self.pinsField] == pins.commitment
    else { return nil }
    self.authorization = authorization
    named = pins.value
  }

  /// Whether exactly these are named, by their marks (`PINSafe.marks`).
  borrowing func names(_ marks: [UInt8]) -> Bool { named == marks }
}
