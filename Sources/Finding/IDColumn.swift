import Records

/// The numbers of many people, one behind the other.
struct IDColumn: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  mutating func append(_ id: some RecordID) {
    bytes.append(contentsOf: id.text.utf8)
    ends.append(UInt32(bytes.count))
  }

  /// Takes no more.
  mutating func seal() { (bytes, ends) = (bytes.shrunk, ends.shrunk) }

  /// Whether the one number stands before the other, as text.
  func precedes(_ one: Int, _ other: Int) -> Bool { bytes[range(one)].lexicographicallyPrecedes(bytes[range(other)]) }

  func text(at place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

  private func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place]) }
}
