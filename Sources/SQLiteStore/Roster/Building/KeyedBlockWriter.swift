/// Writes lists under keys, which only grow, into pieces of a part: what `KeyedBlock` reads.
struct KeyedBlockWriter {
  private let part: RosterPart
  private let writer: RosterWriter
  private var block = ByteWriter()
  private var first: UInt64?, last: UInt64 = 0

  init(_ part: RosterPart, _ writer: RosterWriter) { (self.part, self.writer) = (part, writer) }

  mutating func add(_ keys: [UInt64], under key: UInt64) throws {
    if first == nil { (first, last) = (key, key) }
    block.number(key - last)
    block.number(keys.count)
    for key in keys { block.key(key) }
    last = key
    if block.bytes.count >= RosterPart.blockSize { try finish() }
  }

  mutating func finish() throws {
    guard let first else { return }
    try writer.add(block.bytes, as: first, to: part)
    block.removeAll()
    self.first = nil
  }
}
