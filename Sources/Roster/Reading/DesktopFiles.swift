import Foundation

/// What desktops and office programs put beside a roster's files.
enum DesktopFiles {
  /// Whether a file of this name is none of a roster's: a hidden one, an office program's note that it has a file open.
  static func isBeside(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("~$") }

  /// Whether it is what macOS keeps beside a file that it copies to another disk.
  static func isCompanion(_ name: String) -> Bool { name.hasPrefix("._") }

  /// How the names of files end that are tables.
  static let tableEndings = [".csv", ".tsv", ".txt", ".xlsx"]
  /// How those end that any reader reads.
  static let endings = tableEndings + [".xml", ".json", ".zip"]

  /// Looks whether an office program has a file among these open.
  static func checkOpen(_ names: [String]) throws(RosterFileError) {
    for lock in names.sorted() {
      guard let opened = opened(by: lock) else { continue }
      let there = names.filter { isLock(lock, of: $0) }
      let open = there.contains(opened) ? opened : there.min() ?? opened
      guard endings.contains(where: open.lowercased().hasSuffix) else { continue }
      throw .openElsewhere(FieldText.shown(fileName: open))
    }
  }

  /// Looks whether an office program has this file open.
  static func checkOpen(path: String) throws(RosterFileError) {
    let (folder, name) = ((path as NSString).deletingLastPathComponent, (path as NSString).lastPathComponent)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    try checkOpen(names.filter { isLock($0, of: name) } + [name])
  }

  /// Whether the one is the lock of the other. Word writes its own over the beginning of a long name.
  private static func isLock(_ lock: String, of name: String) -> Bool {
    guard let opened = opened(by: lock), !isBeside(name) else { return false }
    return opened == name || lock.hasPrefix("~$") && opened.count > 6 && name.dropFirst(2) == opened
  }

  /// The file that belongs to a lock of this name.
  private static func opened(by name: String) -> String? {
    if name.hasPrefix(".~lock."), name.hasSuffix("#") { return String(name.dropFirst(".~lock.".count).dropLast()) }
    return name.hasPrefix("~$") ? String(name.dropFirst(2)) : nil
  }
}
