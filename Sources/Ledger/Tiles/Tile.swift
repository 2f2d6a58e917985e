/// One file of a log's export, as C2SP's `tlog-tiles` lays it out: up to 256 hashes of one height, or up to 256 entries.
package struct Tile: Hashable, Sendable {
  /// What a tile holds.
  package enum Content: Hashable, Sendable {
    /// Hashes of complete subtrees of `256^level` leaves each.
    case hashes(level: Int)
    /// The entries themselves.
    case entries
  }

  /// What it holds.
  package let content: Content
  /// Its place among those of its kind.
  package let index: Int64
  /// How many hashes or entries it holds, 1 to 256.
  package let width: Int

  /// The most that one holds.
  package static let fullWidth = 256

  /// The tile of this place in a tree of so many leaves; nil if there is nothing in it.
  package init?(_ content: Content, index: Int64, in size: Int64) {
    let level = if case .hashes(let level) = content { level } else { 0 }
    guard index >= 0, size >= 0, (0...7).contains(level) else { return nil }
    let all = size >> (8 * level)
    // Before it is multiplied: a place as great as any number may be asked for.
    guard index <= all / Int64(Self.fullWidth) else { return nil }
    let count = all - index * Int64(Self.fullWidth)
    guard count > 0 else { return nil }
    self.content = content
    self.index = index
    width = Int(min(count, Int64(Self.fullWidth)))
  }

  /// Whether it will never change.
  package var isFull: Bool { width == Self.fullWidth }

  /// Such as `tile/0/x001/234` or `tile/entries/000.p/17`.
  package var path: String { isFull ? stem : "\(stem).p/\(width)" }

  /// The folder that holds it while it is not full.
  package var partialFolder: String { "\(stem).p" }

  private var stem: String {
    let kind = if case .hashes(let level) = content { String(level) } else { "entries" }
    var parts = [Self.padded(index % 1000)]
    var rest = index / 1000
    while rest > 0 {
      parts.insert("x" + Self.padded(rest % 1000), at: 0)
      rest /= 1000
    }
    return "tile/\(kind)/" + parts.joined(separator: "/")
  }

  private static func padded(_ number: Int64) -> String { String(String(number + 1000).dropFirst()) }

  /// Every tile of hashes that a tree of so many leaves has, from the lowest level up.
  package static func hashTiles(of size: Int64) -> [[Tile]] {
    var levels: [[Tile]] = []
    while size >> (8 * levels.count) > 0, levels.count < 8 {
      let content = Content.hashes(level: levels.count)
      let count = ((size >> (8 * levels.count)) + 255) / 256
      levels.append((0..<count).compactMap { Tile(content, index: $0, in: size) })
    }
    return levels
  }
}

/// Entries one after the other, each after its length in two bytes.
package enum EntryBundle {
  /// The bytes of a bundle. An entry has at most `Entry.sizeLimit` bytes, which is as much as two bytes can say.
  package static func encode(_ entries: [[UInt8]]) -> [UInt8] {
    entries.reduce(into: []) { bytes, entry in
      bytes += [UInt8(truncatingIfNeeded: entry.count >> 8), UInt8(truncatingIfNeeded: entry.count)]
      bytes += entry
    }
  }

  /// Nil unless the bytes are so many whole entries and nothing else.
  package static func decode(_ bytes: [UInt8], count: Int) -> [[UInt8]]? {
    var rest = bytes[...]
    var entries: [[UInt8]] = []
    while entries.count < count {
      guard rest.count >= 2, let high = rest.popFirst(), let low = rest.popFirst() else { return nil }
      let length = Int(high) << 8 | Int(low)
      guard rest.count >= length else { return nil }
      entries.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return rest.isEmpty && entries.count == count ? entries : nil
  }
}
