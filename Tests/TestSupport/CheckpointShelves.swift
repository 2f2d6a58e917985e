import Foundation

/// Checkpoint files wherever they lie below a folder.
package enum CheckpointShelves {
  /// Their names, and the same with the folders before them.
  package static func files(in folder: String) throws -> [(name: String, path: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains("@") }.sorted()
      .map { (($0 as NSString).lastPathComponent, $0) }
  }
}
