import Station
import Foundation
import Ledger

/// A folder that holds a log as C2SP's `tlog-tiles` lays it out: `checkpoint`, `tile/<level>/…`, `tile/entries/…`.
struct ExportFolder {
  let path: String

  var exists: Bool { FileManager.default.fileExists(atPath: path) }
  var checkpointFile: String { "\(path)/checkpoint" }

  /// The checkpoint that the folder vouches for, or nil if it has none.
  /// - Throws: `ExportError.damaged` for one that is none.
  func checkpoint() throws -> SignedCheckpoint? {
    guard FileManager.default.fileExists(atPath: checkpointFile) else { return nil }
    guard let text = try? StationFolder.text(of: checkpointFile, limit: SignedNote.sizeLimit),
      let checkpoint = SignedCheckpoint(text)
    else { throw ExportError.damaged(checkpointFile) }
    return checkpoint
  }

  /// Writes a tile in one go, unless it is there to the byte: a file that an interrupted run left may be empty.
  func write(_ bytes: [UInt8], as tile: Tile) throws(StationFolderError) {
    let file = "\(path)/\(tile.path)"
    if FileManager.default.contents(atPath: file).map(Array.init) == bytes { return }
    guard let slash = file.lastIndex(of: "/") else { return }
    let folder = String(file[..<slash])
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(folder)
    }
    try DurableFile.replace(file, with: bytes, mode: 0o644, isDurable: false, aside: "\(file).part")
  }

  /// Drops what was written of a tile while it was narrower.
  func dropNarrower(than tile: Tile) {
    let folder = "\(path)/\(tile.partialFolder)"
    let kept = tile.isFull ? nil : String(tile.width)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name != kept {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    if tile.isFull { try? FileManager.default.removeItem(atPath: folder) }
  }

  func bytes(of tile: Tile) throws(LogFault) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(tile.path)") else {
      throw .exportDamaged(tile.path)
    }
    return Array(data)
  }
}

/// Why an export was not made. Names files, nothing else.
package enum ExportError: Error, Hashable, Sendable {
  /// The folder holds the export of another log, or of one that was rewritten.
  case otherLog(String)
  /// A file there is not what it should be.
  case damaged(String)
  /// So many entries are not signed for, or not there.
  case outOfRange(size: Int64)
}
