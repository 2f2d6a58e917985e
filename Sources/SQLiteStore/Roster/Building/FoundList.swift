/// Which children a value leads to, collected in any order and written in that of the values' keys.
final class FoundList {
  private let heaps: Buckets
  private var row = ByteWriter()

  init(_ staging: StagingFile) { heaps = Buckets(staging) }

  func add(_ child: UInt64, under key: UInt64) throws {
    row.removeAll()
    row.key(key)
    row.key(child)
    try heaps.add(row, to: Buckets.bucket(of: key, bits: 48))
  }

  func write(to writer: RosterWriter) throws {
    var blocks = KeyedBlockWriter(.found, writer)
    for heap in 0..<Buckets.count {
      var reader = ByteReader(try heaps.take(heap))
      var pairs: [(key: UInt64, child: UInt64)] = []
      while !reader.isAtEnd { pairs.append((try reader.key(), try reader.key())) }
      pairs.sort { $0 < $1 }
      try pairs.eachRun(of: \.key) { key, pairs in
        var children: [UInt64] = []
        for pair in pairs where children.last != pair.child { children.append(pair.child) }
        try blocks.add(children, under: key)
      }
    }
    try blocks.finish()
  }
}
