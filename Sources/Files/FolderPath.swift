import Glibc

/// The way to a folder, name by name.
struct FolderPath {
  private let path: String
  private let names: [Substring]
  /// `O_PATH`, which is not handed on to Swift: a folder that one may only pass through is not to be read.
  static let passing: Int32 = 0o10_000_000

  init(_ path: String) {
    self.path = path
    names = path.split(separator: "/").filter { $0 != "." }
  }

  /// The folder above and the name in it; nil for one that has no name.
  var split: (above: String, name: String)? {
    guard let last = names.last, last != ".." else { return nil }
    let above = names.dropLast().joined(separator: "/")
    if path.hasPrefix("/") { return ("/" + above, String(last)) }
    return (above.isEmpty ? "." : above, String(last))
  }

  /// Opens the folder. A link on the way is gone through where nobody else can have put it there, as the system's own are; one
  /// in the folder's own place never is.
  func open() throws(FileFault) -> Int32 {
    var here = unsafe Glibc.open(path.hasPrefix("/") ? "/" : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for (place, name) in names.enumerated() {
      guard here >= 0 else { break }
      let isLast = place == names.count - 1
      let flags = (isLast ? O_RDONLY : Self.passing) | O_DIRECTORY | O_CLOEXEC
      let above = here
      defer { close(above) }
      here = unsafe openat(above, String(name), flags | O_NOFOLLOW)
      if here < 0, !isLast, errno == ELOOP || errno == ENOTDIR, Self.isSafeLink(String(name), in: above) {
        here = unsafe openat(above, String(name), flags)
      }
    }
    guard here >= 0 else { throw FileFault(reading: path) }
    return here
  }

  private static func isSafeLink(_ name: String, in folder: Int32) -> Bool {
    var (link, around) = (stat(), stat())
    guard unsafe fstatat(folder, name, &link, AT_SYMLINK_NOFOLLOW) == 0, unsafe fstat(folder, &around) == 0,
      link.st_mode & S_IFMT == S_IFLNK, around.st_mode & 0o022 == 0
    else {
      errno = ELOOP
      return false
    }
    return [link, around].allSatisfy { $0.st_uid == 0 || $0.st_uid == geteuid() }
  }
}

/// A file by the folder that it is in, which is held open.
package struct FilePlace {
  package let folder: Folder
  package let name: String

  /// The place of a file. Its folder is there, and nobody else can take files out of it.
  package init(_ path: String) throws(FileFault) {
    guard !path.hasSuffix("/"), let (above, name) = FolderPath(path).split else { throw .notOurs(path) }
    folder = try Folder(above, .parent)
    self.name = name
  }

  package var path: String { folder.file(name) }
}
