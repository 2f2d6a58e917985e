package import Foundation

/// Data that lies beside a checkout and is no part of it: the folder `shared` next to one of the folders that this file is in.
package enum SharedData {
  /// A file or folder in it; nil where there is none.
  package static func url(_ path: String) -> URL? {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let url = folder.appendingPathComponent("shared").appendingPathComponent(path)
      if FileManager.default.fileExists(atPath: url.path) { return url }
    }
    return nil
  }

  /// Whether a file or folder is there, for tests that are skipped, and say so, where it is not.
  package static func has(_ path: String) -> Bool { url(path) != nil }

  /// The lines of a file in it; nil where there is none.
  package static func lines(_ path: String) throws -> [Substring]? {
    guard let url = url(path) else { return nil }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
  }
}
