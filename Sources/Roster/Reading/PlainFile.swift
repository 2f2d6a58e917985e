import Files
import Glibc

/// A plain file that is open for reading. No link in its place is followed and no pipe waited for.
final class PlainFile {
  let descriptor: Int32
  /// What the file was when it was opened.
  let stamp: FileStamp
  private let name: String

  /// - Throws: `RosterFileError.unreadable` if it is no plain file or may not be read, `.changed` if it is another than the one of
  ///   `since`.
  init(path: String, name: String, since stamp: FileStamp? = nil) throws(RosterFileError) {
    descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    self.name = name
    guard descriptor >= 0, let found = FileStamp(of: descriptor) else {
      if descriptor >= 0 { close(descriptor) }
      throw .unreadable(name)
    }
    self.stamp = found
    guard stamp == nil || stamp == found else { throw .changed(name) }
  }

  deinit { close(descriptor) }

  /// Whether nobody wrote to it since it was opened.
  func checkUnchanged() throws(RosterFileError) {
    guard FileStamp(of: descriptor) == stamp else { throw .changed(name) }
  }
}

/// What tells that a file is the one that it was: a file that an export still writes, or that is exchanged between two readings of it,
/// would give half of one day and half of another.
struct FileStamp: Hashable, Sendable {
  private let device: UInt64, inode: UInt64
  /// In bytes.
  let size: Int64
  private let seconds: Int, nanoseconds: Int

  /// Nil for anything but a plain file.
  init?(of descriptor: Int32) {
    var found = stat()
    guard unsafe fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
    (device, inode, size) = (UInt64(found.st_dev), UInt64(found.st_ino), Int64(found.st_size))
    (seconds, nanoseconds) = (Int(found.st_mtim.tv_sec), Int(found.st_mtim.tv_nsec))
  }
}
