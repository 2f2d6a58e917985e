import Glibc

/// A file that has no name yet: it is gone with whoever opened it unless it gets one.
package struct NamelessFile {
  /// Its caller's to close.
  package let descriptor: Int32
  private let folder: Folder

  /// Of exactly this mode. Nil where the file system has none of these, or it cannot be made.
  package init?(in folder: Folder, mode: UInt32 = 0o600) {
    // `O_TMPFILE`, which is no plain number in the C headers.
    let flags = 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC
    let opened = unsafe openat(folder.descriptor, ".", flags, mode)
    guard opened >= 0 else { return nil }
    guard fchmod(opened, mode) == 0 else {
      close(opened)
      return nil
    }
    (descriptor, self.folder) = (opened, folder)
  }

  /// Gives it a name, which must not be there yet.
  package func take(_ name: String) throws(FileFault) {
    guard
      unsafe linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", folder.descriptor, name, AT_SYMLINK_FOLLOW) == 0
    else { throw errno == EEXIST ? .existsAlready(folder.file(name)) : .cannotWrite(folder.file(name)) }
  }
}
