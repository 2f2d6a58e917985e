import Files
import Station
import Foundation
import Ledger

/// A folder that holds a log as C2SP's `tlog-tiles` lays it out: `checkpoint`, `tile/<level>/…`, `tile/entries/…`.
struct ExportFolder {
  let path: String
  /// What an entry takes in a bundle at the most.
  private static let entryLimit = 2 + 65_535

  var exists: Bool { FileManager.default.fileExists(atPath: path) }
  var checkpointFile: String { "\(path)/checkpoint" }

  /// The checkpoint that the folder vouches for, or nil if it has none.
  /// - Throws: `ExportError.damaged` for one that is none.
  func checkpoint() throws -> SignedCheckpoint? {
    guard let text = try checkpointText() else { return nil }
    guard let checkpoint = SignedCheckpoint(text) else { throw ExportError.damaged(checkpointFile) }
    return checkpoint
  }

  /// What stands there for it; nil if nothing does.
  /// - Throws: `StationFolderError.readFailed` where it cannot be looked at, which says nothing of it.
  func checkpointText() throws -> String? {
    do throws(StationFolderError) {
      return try StationFolder.text(of: checkpointFile, limit: SignedNote.sizeLimit)
    } catch {
      switch error {
      case .missing: return nil
      case .readFailed: throw error
      default: throw ExportError.damaged(checkpointFile)
      }
    }
  }

  /// Opens the folder to be written; it is made if it is not there.
  func opened() throws(StationFolderError) -> OpenExport {
    do throws(FileFault) { return OpenExport(try Folder.make(path, mode: 0o755)) } catch {
      throw StationFolderError(error)
    }
  }

  /// - Throws: `LogFault.exportDamaged`; `StationFolderError.readFailed` where it cannot be looked at.
  func bytes(of tile: Tile) throws -> [UInt8] {
    let limit = Tile.fullWidth * (tile.content == .entries ? Self.entryLimit : 32)
    do throws(StationFolderError) {
      return try StationFolder.bytes(of: "\(path)/\(tile.path)", limit: limit)
    } catch {
      if case .readFailed = error { throw error }
      throw LogFault.exportDamaged(tile.path)
    }
  }
}

/// An export that is being written. Its folder is this user's alone to write to, nothing in it is reached through a link, and
/// nothing is removed but tiles.
struct OpenExport {
  private let folder: Folder

  init(_ folder: Folder) { self.folder = folder }

  /// Writes a tile in one go, unless it is there to the byte: a file that an interrupted run left may be empty.
  func write(_ bytes: [UInt8], as tile: Tile) throws(StationFolderError) {
    do throws(FileFault) {
      let (inside, name) = try place(of: tile.path, making: true)
      if let before = try? inside.read(name, limit: bytes.count), before == bytes { return }
      try inside.replace(name, with: bytes, mode: 0o644, isDurable: false, aside: name + ".part")
    } catch {
      throw StationFolderError(error)
    }
  }

  /// Writes the checkpoint, which vouches for what was written before.
  func write(_ checkpoint: SignedCheckpoint) throws(StationFolderError) {
    do throws(FileFault) {
      try folder.replace("checkpoint", with: Array(checkpoint.note.encoded.utf8), mode: 0o644)
    } catch {
      throw StationFolderError(error)
    }
  }

  /// Drops what was written of a tile while it was narrower.
  func dropNarrower(than tile: Tile) {
    guard let (outside, name) = try? place(of: tile.partialFolder, making: false),
      let partial = try? outside.folder(name), let names = try? partial.names()
    else { return }
    // A partial tile's name is its width.
    for width in 1..<Tile.fullWidth where tile.isFull || width != tile.width {
      if names.contains("\(width)") { partial.remove("\(width)") }
    }
    if tile.isFull { outside.removeFolder(name) }
  }

  private func place(of path: String, making: Bool) throws(FileFault) -> (Folder, String) {
    var inside = folder
    let names = path.split(separator: "/").map(String.init)
    for name in names.dropLast() { inside = try inside.folder(name, making: making ? 0o755 : nil) }
    return (inside, names.last ?? path)
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
