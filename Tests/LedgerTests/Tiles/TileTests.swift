import Ledger
import TestSupport
import Testing

@Suite("Tiles (C2SP tlog-tiles)")
struct TileTests {
  /// The first is the specification's own.
  @Test(
    arguments: [
      (1_234_067, "x001/x234/067"), (0, "000"), (5, "005"), (255, "255"), (999, "999"), (1000, "x001/000"),
      (999_999, "x999/999"), (1_000_000, "x001/x000/000"),
    ] as [(Int64, String)])
  func `a place is written in groups of three digits`(_ index: Int64, _ path: String) throws {
    let whole = (index + 1) * 256
    let tile = try #require(Tile(.hashes(level: 0), index: index, in: whole))
    #expect(tile.path == "tile/0/\(path)")
    #expect(tile.isFull)
    #expect(Tile(.entries, index: index, in: whole)?.path == "tile/entries/\(path)")
    let partial = try #require(Tile(.entries, index: index, in: whole - 7))
    #expect(partial.path == "tile/entries/\(path).p/249")
    #expect(partial.partialFolder == "tile/entries/\(path).p")
    #expect(!partial.isFull)
  }

  /// The specification's example: 70,000 entries.
  @Test func `a tree of seventy thousand has the published tiles`() {
    let levels = Tile.hashTiles(of: 70_000)
    #expect(levels.map(\.count) == [274, 2, 1])
    #expect(levels[0].prefix(273).map(\.width) == Array(repeating: 256, count: 273))
    #expect(levels.map { $0.last?.path } == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
    #expect(levels[1].first?.path == "tile/1/000")
    #expect(Tile(.entries, index: 273, in: 70_000)?.path == "tile/entries/273.p/112")
    #expect(Tile(.entries, index: 274, in: 70_000) == nil)
    #expect([0, 1, 200, 255, 256, 65_535, 65_536].map { Tile.hashTiles(of: $0).count } == [0, 1, 1, 1, 2, 2, 3])
  }

  /// Also the specification's: a tree of 256 has one full tile, and one above it of a single hash.
  @Test(
    arguments: [
      (0, []), (1, ["tile/0/000.p/1"]), (255, ["tile/0/000.p/255"]), (256, ["tile/0/000", "tile/1/000.p/1"]),
      (257, ["tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1"]),
      (512, ["tile/0/000", "tile/0/001", "tile/1/000.p/2"]),
    ] as [(Int64, [String])])
  func `a small tree has these tiles`(_ size: Int64, _ paths: [String]) {
    #expect(Tile.hashTiles(of: size).joined().map(\.path) == paths)
  }

  /// Every complete subtree of 256^level leaves is in one tile, and none twice.
  @Test func `the tiles hold every hash once`() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SeededGenerator(seed: seed, for: "tiles")
    for size in [65_535, 65_536, 65_537] + (0..<20).map({ _ in Int64.random(in: 0...200_000, using: &chance) }) {
      for (level, tiles) in Tile.hashTiles(of: size).enumerated() {
        #expect(tiles.map(\.width).reduce(0, +) == Int(size >> (8 * level)), "seed \(seed): \(size)")
        #expect(tiles.map(\.index) == Array(0..<Int64(tiles.count)), "seed \(seed): \(size)")
        #expect(tiles.dropLast().allSatisfy { $0.isFull }, "seed \(seed): \(size)")
        #expect(tiles.allSatisfy { $0 == Tile(.hashes(level: level), index: $0.index, in: size) })
        #expect(Tile(.hashes(level: level), index: Int64(tiles.count), in: size) == nil)
      }
    }
  }

  @Test(
    arguments: [
      (.entries, -1, 5), (.entries, 0, 0), (.entries, 0, -1), (.entries, 1, 256), (.hashes(level: -1), 0, 5),
      (.hashes(level: 1), 0, 255), (.hashes(level: 8), 0, .max), (.hashes(level: .max), 0, .max),
      (.hashes(level: 7), 1, .max), (.entries, .min, .max), (.hashes(level: 0), .min, 5),
    ] as [(Tile.Content, Int64, Int64)])
  func `there is no tile without anything in it`(_ content: Tile.Content, _ index: Int64, _ size: Int64) {
    #expect(Tile(content, index: index, in: size) == nil)
  }

  /// The place may come from a file's name: a number too great is a tile that is not there.
  @Test(arguments: [.max, .max / 2, 1 << 55, 1 << 56, 1 << 55 + 1] as [Int64])
  func `a place beyond every log is no tile`(_ index: Int64) {
    #expect(Tile(.entries, index: index, in: .max) == nil)
    #expect(Tile(.hashes(level: 3), index: index, in: 70_000) == nil)
  }

  @Test func `the last tile of the largest log is one`() {
    #expect(Tile(.entries, index: 1 << 55 - 1, in: .max)?.width == 255)
    #expect(Tile(.hashes(level: 7), index: 0, in: .max)?.path == "tile/7/000.p/127")
  }
}
