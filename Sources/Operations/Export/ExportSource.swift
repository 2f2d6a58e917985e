import Station
package import Ledger

/// An exported log as an audit reads it, without the database.
package final class ExportSource: AuditSource {
  private let folder: ExportFolder
  private let signed: SignedCheckpoint
  private let note: String
  private var levels: [[UInt8]] = []
  private var compared: [Int: Int64] = [:]

  /// The export in a folder.
  /// - Throws: `LogFault.exportDamaged` if there is no checkpoint.
  package init(_ path: String) throws {
    folder = ExportFolder(path: path)
    guard folder.exists else { throw StationFolderError.missing(path) }
    let text: String?
    do { text = try folder.checkpointText() } catch is ExportError { throw LogFault.exportDamaged("checkpoint") }
    guard let note = text, let signed = SignedCheckpoint(note) else { throw LogFault.exportDamaged("checkpoint") }
    self.signed = signed
    self.note = note
  }

  private init(_ folder: ExportFolder, _ signed: SignedCheckpoint, _ note: String) {
    (self.folder, self.signed, self.note) = (folder, signed, note)
  }

  /// The name that the log began under: without the number that a restore added.
  package var origin: String { LogName(reading: signed.checkpoint.origin).base }
  /// An export has one checkpoint only.
  package var hasCheckpointList: Bool { false }

  /// Every entry in order, with its hash from the tiles of level 0; the tiles above are compared on the way.
  package func eachLeaf(_ body: (StoredLeaf) throws -> Void, atEnd: () throws -> Void) throws {
    (levels, compared) = ([], [:])
    try eachBundle { tile, entries in
      guard let hashes = Tile(.hashes(level: 0), index: tile.index, in: signed.checkpoint.size)
      else { throw LogFault.exportDamaged(tile.path) }
      let bytes = try folder.bytes(of: hashes)
      guard bytes.count == hashes.width * 32 else { throw LogFault.exportDamaged(hashes.path) }
      for (place, entry) in entries.enumerated() {
        let leaf = Array(bytes[place * 32..<place * 32 + 32])
        try body(
          StoredLeaf(sequence: tile.index * Int64(Tile.fullWidth) + Int64(place), body: entry, leaf: leaf))
      }
      if hashes.isFull { try add(Self.root(of: bytes), level: 1) }
    }
    for level in levels.indices where !levels[level].isEmpty { try compare(level: level + 1) }
    try atEnd()
  }

  /// Every entry in order.
  package func eachRecord(_ body: (StoredRecord) throws -> Void, atEnd: () throws -> Void) throws {
    try eachBundle { tile, entries in
      for (place, entry) in entries.enumerated() {
        let sequence = tile.index * Int64(Tile.fullWidth) + Int64(place)
        try body(StoredRecord(leaf: StoredLeaf(sequence: sequence, body: entry)))
      }
    }
    try atEnd()
  }

  private func eachBundle(_ body: (Tile, [[UInt8]]) throws -> Void) throws {
    var index: Int64 = 0
    while let tile = Tile(.entries, index: index, in: signed.checkpoint.size) {
      guard let entries = EntryBundle.decode(try folder.bytes(of: tile), count: tile.width)
      else { throw LogFault.exportDamaged(tile.path) }
      try body(tile, entries)
      index += 1
    }
  }

  /// Adds the root of a full tile to the tile above, and compares that one when it is full.
  private func add(_ hash: [UInt8], level: Int) throws {
    if levels.count < level { levels.append([]) }
    levels[level - 1] += hash
    guard levels[level - 1].count == Tile.fullWidth * 32 else { return }
    try compare(level: level)
    try add(Self.root(of: levels[level - 1]), level: level + 1)
    levels[level - 1] = []
  }

  private func compare(level: Int) throws {
    let index = compared[level, default: 0]
    compared[level] = index + 1
    guard let tile = Tile(.hashes(level: level), index: index, in: signed.checkpoint.size),
      try folder.bytes(of: tile) == levels[level - 1]
    else { throw LogFault.exportDamaged("tile/\(level)/\(index)") }
  }

  private static func root(of hashes: [UInt8]) -> [UInt8] {
    var tree = MerkleFrontier.empty
    for place in stride(from: 0, to: hashes.count, by: 32) { tree.append(Array(hashes[place..<place + 32])) }
    return tree.root
  }

  package func checkpoints(from size: Int64, limit: Int) -> [KeptCheckpoint] {
    signed.checkpoint.size >= size ? [KeptCheckpoint(size: signed.checkpoint.size, note: note)] : []
  }

  /// The bundles are read as far as the checkpoint says, so there is nothing more to compare.
  package func standing() -> StoredStanding? { nil }

  /// The export as it was when this was opened, whatever checkpoint the folder may have by then.
  package func again() -> @Sendable () throws -> any AuditSource {
    { [folder, signed, note] in ExportSource(folder, signed, note) }
  }
}
