import Files
import Diagnostics
import Foundation
package import Ledger
import Station

/// The checkpoint files of one log in some folders, by size. What other logs have there is not looked at.
package struct CheckpointFiles {
  private var files: ArraySlice<(path: String, file: CheckpointFile)>

  /// The files of a log and of those that it was continued as. None where there is no folder.
  init(_ folders: [String], origin: String) throws {
    let found = try Set(folders).flatMap { try Self.files(in: $0, of: origin, depth: 0) }
    files = found.sorted { ($0.file.size, $0.file.log, $0.path) < ($1.file.size, $1.file.log, $1.path) }[...]
  }

  /// Those in a folder and on its shelves; a folder that cannot be looked into hides what may be in it, and that is told.
  private static func files(
    in folder: String, of origin: String, depth: Int
  ) throws -> [(path: String, file: CheckpointFile)] {
    guard let names = try FolderNames.of(folder) else { return [] }
    return try names.flatMap { name -> [(path: String, file: CheckpointFile)] in
      let path = "\(folder)/\(name)"
      if let file = CheckpointFile(name: name) { return file.number(of: origin) == nil ? [] : [(path, file)] }
      guard depth < shelves, try isShelf(name, of: origin, depth: depth), FolderNames.isFolder(path) else { return [] }
      return try files(in: path, of: origin, depth: depth + 1)
    }
  }

  /// How deep files lie: in a folder of the log's, of a million entries, of a thousand.
  private static let shelves = 3

  private static func isShelf(_ name: String, of origin: String, depth: Int) throws -> Bool {
    if depth > 0 { return !name.isEmpty && name.utf8.allSatisfy { (48...57).contains($0) } }
    return CheckpointFile(name: name + "@000000000000")?.number(of: origin) != nil
  }

  /// How many were not come to yet.
  var count: Int { files.count }

  /// The newest checkpoint of a log, under the latest of its names, that one of the keys signed, with the number of that
  /// name. A file that cannot be read may be the newest: then nobody knows which is.
  package static func newest(
    in folder: String, of origin: String, keys: [LogKey]
  ) throws -> (number: Int, checkpoint: Checkpoint)? {
    let files = try CheckpointFiles([folder], origin: origin).files.compactMap { found in
      found.file.number(of: origin).map { (number: $0, path: found.path, file: found.file) }
    }
    for found in files.sorted(by: { ($0.number, $0.file.size) > ($1.number, $1.file.size) }) {
      let text = try StationFolder.text(of: found.path, limit: SignedNote.sizeLimit)
      guard let signed = SignedCheckpoint(text), signed.isSigned(by: keys), signed.checkpoint.size == found.file.size
      else { continue }
      return (found.number, signed.checkpoint)
    }
    return nil
  }

  /// The next file of at most that size.
  mutating func next(upTo size: Int64) throws -> (file: CheckpointFile, kept: KeptCheckpoint)? {
    guard let (path, file) = files.first, file.size <= size else { return nil }
    files.removeFirst()
    do throws(StationFolderError) {
      let text = try StationFolder.text(of: path, limit: SignedNote.sizeLimit)
      return (file, KeptCheckpoint(size: file.size, note: text))
    } catch {
      // That the disk fails or too many files are open says nothing of what somebody wrote there.
      if case .readFailed = error { throw error }
      throw LogFault.checkpointUnreadable(.file(file.description))
    }
  }
}

/// What a folder holds.
private enum FolderNames {
  /// Nil where there is no such folder.
  static func of(_ folder: String) throws -> [String]? {
    guard FileManager.default.fileExists(atPath: folder) else { return nil }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { throw StationFolderError.readFailed(folder, ReadFailure(errno: errno)) }
    return names
  }

  /// Whether it is one, and no link to one.
  static func isFolder(_ path: String) -> Bool {
    let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    return type == .typeDirectory
  }
}
