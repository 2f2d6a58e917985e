package import Station
import Glibc
package import Ledger

/// Writes a log as C2SP's `tlog-tiles`, so that independent tools can check it. Nothing personal is in it: the values
/// behind the commitments stay in the database.
///
/// What is there already is kept, so an export can be taken up where it was interrupted, and repeated to bring it up to
/// date. The checkpoint comes last: until then the folder vouches for no more than before.
package struct LogExport {
  private let store: any ProvableLog
  private let folder: ExportFolder

  package init(_ store: any ProvableLog, to path: String) {
    self.store = store
    folder = ExportFolder(path: path)
  }

  /// Writes what the folder lacks up to a checkpoint's size. With `since`, only what differs from an export of that size,
  /// to be laid over it. Returns how many entries were written.
  /// - Throws: `ExportError`, `StationFolderError`, and what the store throws.
  package func write(
    _ checkpoint: SignedCheckpoint, since: Int64? = nil, progress: (Int64) -> Void = { _ in }
  ) throws -> Int64 {
    let size = checkpoint.checkpoint.size
    let start = try start(size: size, since: since)
    let export = try folder.opened()
    let entries = try writeEntries(from: start, size: size, to: export, progress)
    let hashes = try writeHashes(from: start, size: size, to: export)
    // One wait for the disk for all of them.
    sync()
    try export.write(checkpoint)
    for tile in entries + hashes { export.dropNarrower(than: tile) }
    return size - start
  }

  /// Where the folder's own export ends, if it is one of this log.
  private func start(size: Int64, since: Int64?) throws -> Int64 {
    if let since, since > size { throw ExportError.outOfRange(size: size) }
    guard let before = try folder.checkpoint()?.checkpoint else { return since ?? 0 }
    guard store.origins.contains(before.origin), before.size <= size, try store.root(at: before.size) == before.root
    else { throw ExportError.otherLog(folder.path) }
    // What is there already says where to go on, whatever was asked for: no gap may come into it.
    return before.size
  }

  private func writeEntries(
    from start: Int64, size: Int64, to export: OpenExport, _ progress: (Int64) -> Void
  ) throws -> [Tile] {
    let width = Int64(Tile.fullWidth)
    var written: [Tile] = []
    var first = start / width
    while let tile = Tile(.entries, index: first, in: size) {
      let entries = try store.entries(from: first * width, limit: tile.width)
      guard entries.count == tile.width else {
        throw ExportError.outOfRange(size: first * width + Int64(entries.count))
      }
      try export.write(EntryBundle.encode(entries), as: tile)
      written.append(tile)
      first += 1
      progress(min(first * width, size))
    }
    return written
  }

  private func writeHashes(from start: Int64, size: Int64, to export: OpenExport) throws -> [Tile] {
    var written: [Tile] = []
    for (level, tiles) in Tile.hashTiles(of: size).enumerated() {
      let first = (start >> (8 * Int64(level))) / Int64(Tile.fullWidth)
      for tile in tiles where tile.index >= first {
        written.append(tile)
        let places = tile.index * Int64(Tile.fullWidth)..<tile.index * Int64(Tile.fullWidth) + Int64(tile.width)
        try export.write(try places.flatMap { try store.subtree(level: 8 * level, index: $0) }, as: tile)
      }
    }
    return written
  }
}
