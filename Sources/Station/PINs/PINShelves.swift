package import Ledger

/// The PINs that the console created, on shelves by their owners: of each shelf the sum of keyed marks of all that stands on it. Every entry
/// that creates PINs commits to the whole, so that a row which was taken away, put back or written over shows without all rows being read.
package struct PINShelves: Hashable, Sendable {
  /// How many there are: so few that an entry stays small, so many that one of a district's million PINs is looked at in a breath.
  package static let count = Int(UInt8.max) + 1
  /// The field under which an entry commits to them.
  package static let committedField = "shelves"

  private static let markLength = RecordSeal.fingerprintLength
  private var sums = [UInt8](repeating: 0, count: count * markLength)

  /// Nothing was created yet.
  package init() {}

  /// What an entry commits to; nil where that is something else.
  package init?(_ opening: Opening) {
    guard opening.field == Self.committedField, opening.value.count == sums.count else { return nil }
    sums = opening.value
  }

  /// As an entry commits to it.
  package var value: [UInt8] { sums }

  /// The sum of a shelf.
  package subscript(shelf: UInt8) -> [UInt8] { Array(sums[Self.place(of: shelf)]) }

  /// Puts a PIN's mark on a shelf. Nobody without the key knows a mark or a sum, so that none can be made up for.
  package mutating func add(_ mark: [UInt8], to shelf: UInt8) {
    for (place, byte) in zip(Self.place(of: shelf), mark) { sums[place] ^= byte }
  }

  private static func place(of shelf: UInt8) -> Range<Int> {
    let start = Int(shelf) * markLength
    return start..<start + markLength
  }
}

/// The PINs that are kept are not those that the log says were created, or the entry that says it is gone: none of them is read.
package struct CreatedPINsDiffer: Error, Hashable, Sendable {
  package init() {}
}
