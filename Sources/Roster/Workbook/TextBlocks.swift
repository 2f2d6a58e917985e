/// Texts by their numbers, in blocks. The first blocks lie in memory; what comes after them is sealed and lies in a file without a name, of
/// which a few blocks at a time are in memory. A million parents with their names and addresses are more than memory is to hold.
struct TextBlocks {
  /// In bytes: what is read for one text that is not at hand.
  private static let blockSize = 1 << 14
  /// How many of the blocks in the file are at hand.
  private static let slotCount = 64
  /// No text is kept further than it takes to see that it is too long for a field.
  static let textLimit = FieldText.byteLimit + 1

  private enum Content { case here([UInt8]), sealed(SealedSpill.Piece) }
  private struct Block {
    /// The number of its first text.
    let first: Int
    let content: Content
  }
  /// A block with the places where its texts begin.
  private struct Opened { let block: Int, bytes: [UInt8], starts: [Int] }

  private let memory: Int
  private var blocks: [Block] = []
  private var spill: SealedSpill?
  private var slots = [Opened?](repeating: nil, count: slotCount)
  private(set) var bytesHere = 0
  private var open: [UInt8] = []
  private var firstOpen = 0
  private(set) var count = 0

  /// Whether some lie in the file.
  var isSpilled: Bool { spill != nil }

  /// - Parameter memory: how many bytes of texts stay in memory.
  init(memory: Int = 8 << 20) { self.memory = memory }

  /// Adds the next text.
  mutating func append(_ text: [UInt8]) throws(RosterFileError) {
    let text = text.prefix(Self.textLimit)
    open.append(UInt8(text.count >> 8))
    open.append(UInt8(text.count & 255))
    open.append(contentsOf: text)
    count += 1
    if open.count >= Self.blockSize { try close() }
  }

  private mutating func close() throws(RosterFileError) {
    if open.isEmpty { return }
    let content: Content
    if bytesHere + open.count <= memory {
      bytesHere += open.count
      content = .here(open)
    } else {
      let file: SealedSpill
      if let spill { file = spill } else { file = try SealedSpill() }
      spill = file
      content = .sealed(try file.append(open))
    }
    blocks.append(Block(first: firstOpen, content: content))
    firstOpen = count
    open.removeAll(keepingCapacity: true)
  }

  /// The text of a number; nil where there is none.
  mutating func text(_ number: Int) throws(RosterFileError) -> ArraySlice<UInt8>? {
    if number >= firstOpen { try close() }
    guard number >= 0, number < count, let block = block(of: number) else { return nil }
    let opened = try opened(block)
    let place = number - blocks[block].first
    guard opened.starts.indices.contains(place) else { return nil }
    let start = opened.starts[place]
    return opened.bytes[start..<(start + Self.length(opened.bytes, start - 2))]
  }

  /// By halves: the last block that begins at the number or before it.
  private func block(of number: Int) -> Int? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].first <= number { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  private mutating func opened(_ block: Int) throws(RosterFileError) -> Opened {
    let slot = block % Self.slotCount
    if let there = slots[slot], there.block == block { return there }
    let bytes: [UInt8]
    switch blocks[block].content {
    case .here(let found): bytes = found
    case .sealed(let piece): bytes = try spill?.read(piece) ?? []
    }
    var starts: [Int] = []
    var place = 0
    while place + 2 <= bytes.count {
      starts.append(place + 2)
      place += 2 + Self.length(bytes, place)
    }
    let opened = Opened(block: block, bytes: bytes, starts: starts)
    slots[slot] = opened
    return opened
  }

  private static func length(_ bytes: [UInt8], _ place: Int) -> Int { Int(bytes[place]) << 8 | Int(bytes[place + 1]) }
}
