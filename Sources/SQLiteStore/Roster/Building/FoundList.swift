/// Which children a value leads to, collected in any order and written in that of the values' keys.
final class FoundList {
  private let heaps: Buckets
  private var row = ByteWriter()

  private static let blockSize = RosterPart.blockSize

  init(_ staging: StagingFile) { heaps = Buckets(staging) }

  func add(_ child: UInt64, under key: UInt64) throws {
    row.removeAll()
    row.key(key)
    row.key(child)
    try heaps.add(row, to: Int(key >> 40))
  }

  /// A block says which key it begins with by its own; of those that follow, how much further each is.
  func write(to writer: RosterWriter) throws {
    var block = ByteWriter()
    var first: UInt64?, last: UInt64 = 0
    for heap in 0..<Buckets.count {
      try eachKey(in: heaps.take(heap)) { key, children in
        if first == nil { (first, last) = (key, key) }
        block.number(key - last)
        block.number(children.count)
        for child in children { block.key(child) }
        last = key
        guard block.bytes.count >= Self.blockSize, let key = first else { return }
        try writer.add(block.bytes, as: key, to: .found)
        block.removeAll()
        first = nil
      }
    }
    if let first { try writer.add(block.bytes, as: first, to: .found) }
  }

  private func eachKey(in bytes: [UInt8], _ body: (UInt64, [UInt64]) throws -> Void) throws {
    var reader = ByteReader(bytes)
    var pairs: [(key: UInt64, child: UInt64)] = []
    while !reader.isAtEnd { pairs.append((try reader.key(), try reader.key())) }
    pairs.sort { $0 < $1 }
    var start = 0
    while start < pairs.count {
      var children: [UInt64] = []
      var end = start
      while end < pairs.count, pairs[end].key == pairs[start].key {
        if children.last != pairs[end].child { children.append(pairs[end].child) }
        end += 1
      }
      try body(pairs[start].key, children)
      start = end
    }
  }
}
