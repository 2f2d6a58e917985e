import Foundation
import GRDB

/// Whether every entry is found by its hash. Hashes lie in no order of the log, so that looking each up would be a read of another
/// page each time. Instead their index is read once in its own order: where its rows are in order, and are the rows of the table, each
/// of them is found.
struct LeafIndexCheck {
  /// Rows as a sum of keyed hashes, which is the same in every order. The key is drawn anew each time, so that nobody can choose
  /// other rows of the same sum.
  private struct Rows {
    private let key: (UInt64, UInt64)
    private var sum: UInt64 = 0

    init(_ key: (UInt64, UInt64)) { self.key = key }

    mutating func add(_ leaf: [UInt8], _ sequence: Int64) {
      var hasher = Hasher()
      hasher.combine(key.0)
      hasher.combine(key.1)
      hasher.combine(sequence)
      unsafe leaf.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
      sum &+= UInt64(bitPattern: Int64(hasher.finalize()))
    }

    static func == (one: Rows, other: Rows) -> Bool { one.sum == other.sum }
  }

  private static let sliceSize = 500
  private var inTable: Rows
  private var inIndex: Rows
  private var last: [UInt8] = []
  private(set) var isAtEnd = false

  init() {
    let key = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
    (inTable, inIndex) = (Rows(key), Rows(key))
  }

  /// Takes the next row of the table.
  mutating func take(_ leaf: [UInt8], at sequence: Int64) { inTable.add(leaf, sequence) }

  /// Reads the next rows of the index; what was logged since the table was read, from `end` on, is passed over. False where they are
  /// out of order, or other rows than those of the table.
  mutating func readSlice(_ database: Database, before end: Int64) throws -> Bool {
    let rows = try RawRows(
      database,
      sql: """
        SELECT leaf, sequence FROM entry INDEXED BY sqlite_autoindex_entry_1
        WHERE leaf > ? ORDER BY leaf LIMIT \(Self.sliceSize)
        """, arguments: [Data(last)])
    var count = 0
    while try rows.next() {
      guard let leaf = rows.bytes(0), let sequence = rows.integer(1), last.lexicographicallyPrecedes(leaf)
      else { return false }
      if sequence < end { inIndex.add(leaf, sequence) }
      last = leaf
      count += 1
    }
    isAtEnd = count < Self.sliceSize
    return !isAtEnd || inIndex == inTable
  }
}
