import Foundation

/// What desktops and office programs put beside a roster's files.
enum DesktopFiles {
  /// Whether a file of this name is none of a roster's: a hidden one, an office program's note that it has a file open.
  static func isBeside(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("~$") }

  /// Whether it is what macOS keeps beside a file that it copies to another disk.
  static func isCompanion(_ name: String) -> Bool { name.hasPrefix("._") }

  /// Looks whether an office program has a file among these open.
  static func checkOpen(_ names: [String]) throws(RosterFileError) {
    for name in names.sorted() {
      guard let file = opened(by: name),
        [".csv", ".xml", ".json", ".xlsx"].contains(where: file.lowercased().hasSuffix)
      else { continue }
      throw .openElsewhere(FieldText.shown(fileName: file))
    }
  }

  /// Looks whether an office program has this file open.
  static func checkOpen(path: String) throws(RosterFileError) {
    let (folder, name) = ((path as NSString).deletingLastPathComponent, (path as NSString).lastPathComponent)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    try checkOpen(names.filter { opened(by: $0) == name })
  }

  /// The file that belongs to a lock of this name.
  private static func opened(by name: String) -> String? {
    if name.hasPrefix(".~lock."), name.hasSuffix("#") { return String(name.dropFirst(".~lock.".count).dropLast()) }
    return name.hasPrefix("~$") ? String(name.dropFirst(2)) : nil
  }
}
