/// Rows in 512 heaps, so that those that belong together come to lie in one heap, which fits into memory. The heaps themselves grow
/// in memory first and then in the staging file.
final class Buckets {
  static let count = 1 << bits
  private static let bits = 9
  private let staging: StagingFile
  private var open = [[UInt8]](repeating: [], count: count)
  private var chunks = [[StagingFile.Chunk]](repeating: [], count: count)

  /// Four kinds of heaps may be open at once: 16 MB for all. An array doubles its room, and one that outgrows 8 kB by a row keeps 16.
  private static let chunkSize = 6 << 10

  init(_ staging: StagingFile) { self.staging = staging }

  /// Which one a key of so many bits belongs to: they are in the order of the keys.
  static func bucket(of key: UInt64, bits: Int) -> Int { Int(key >> UInt64(bits - Self.bits)) }

  /// The lowest key of one.
  static func start(of bucket: Int, bits: Int) -> UInt64 { UInt64(bucket) << UInt64(bits - Self.bits) }

  func add(_ row: ByteWriter, to bucket: Int) throws { try add(row.bytes[...], to: bucket) }

  func add(_ row: ArraySlice<UInt8>, to bucket: Int) throws {
    open[bucket].append(contentsOf: row)
    guard open[bucket].count >= Self.chunkSize else { return }
    chunks[bucket].append(try staging.append(open[bucket]))
    open[bucket].removeAll(keepingCapacity: true)
  }

  /// Every row of a heap in the order in which they came. The heap is empty then.
  func take(_ bucket: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for chunk in chunks[bucket] { bytes += try staging.read(chunk) }
    bytes += open[bucket]
    open[bucket] = []
    chunks[bucket] = []
    return bytes
  }
}
