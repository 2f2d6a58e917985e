import Records
import Station

/// What the rows of one heap come to, until it is its turn to be written: heaps are gone through several at once, and written one after
/// another in the order that they have.
final class HeapOutcome {
  let judge: RowJudge
  /// Families, in the order of their keys.
  var families: [(key: UInt64, bytes: [UInt8])] = []
  /// Everybody's names, and guardians without a child.
  private(set) var names = Entries(), loose = Entries()
  /// Copies of guardians' rows, and the children of whom each is.
  private(set) var copies = Entries(), copied: [UInt64] = []
  /// Which children are found by what.
  var found: [(child: UInt64, key: UInt64)] = []
  var pins: [(fingerprint: UInt64, holder: UInt64, use: PINList.Use)] = []
  var childCount = 0, leftOutCount = 0
  /// By what birth dates are found that were not known before.
  var dates: [CivilDate: UInt64] = [:]

  init(_ rows: RosterRows) { judge = RowJudge(rows) }

  func add(_ person: ListedPerson, _ codec: RosterCodec) { names.add { codec.write(person, to: &$0) } }
  func addLoose(_ row: HeldRow) { loose.add { row.write(to: &$0) } }
  func addCopy(of child: UInt64, _ write: (inout ByteWriter) -> Void) {
    copies.add(write)
    copied.append(child)
  }
}

/// Entries of any length, one behind another.
struct Entries {
  private var writer = ByteWriter()
  private var ends: [Int] = []

  mutating func add(_ write: (inout ByteWriter) -> Void) {
    write(&writer)
    ends.append(writer.bytes.count)
  }

  func forEach(_ body: (Int, ArraySlice<UInt8>) throws -> Void) rethrows {
    var start = 0
    for (place, end) in ends.enumerated() {
      try body(place, writer.bytes[start..<end])
      start = end
    }
  }
}
