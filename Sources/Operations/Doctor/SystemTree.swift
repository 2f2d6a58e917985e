import Foundation

/// The kernel's own files below a root folder, which is `/` but for a test's.
struct SystemTree {
  let root: String

  /// A file's text without the blanks at its end; nil where there is none.
  func text(_ path: String) -> String? {
    guard let bytes = FileManager.default.contents(atPath: root + path) else { return nil }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + path)) ?? []).sorted()
  }

  func holds(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + path) }

  /// A path without links, within the root; nil where nothing is there.
  func resolved(_ path: String) -> String? {
    guard holds(path) else { return nil }
    let (whole, above) = (Self.real(root + path), Self.real(root.isEmpty ? "/" : root))
    return above == "/" ? whole : whole.hasPrefix(above) ? String(whole.dropFirst(above.count)) : nil
  }

  static func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}
