import Glibc

extension FilePlace {
  /// Whether it is in a certain folder, or anywhere below it, whatever either is called. False where there is no such folder.
  package func lies(in path: String) -> Bool {
    var wanted = stat()
    guard unsafe stat(path, &wanted) == 0 else { return false }
    var here = unsafe openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while here >= 0 {
      var found = stat()
      guard unsafe fstat(here, &found) == 0 else { break }
      if found.isSame(as: wanted) { break }
      let above = unsafe openat(here, "..", FolderPath.passing | O_DIRECTORY | O_CLOEXEC)
      close(here)
      var next = stat()
      here = above
      // Above the root is the root.
      if above >= 0, unsafe fstat(above, &next) == 0, next.isSame(as: found) {
        close(above)
        return false
      }
    }
    guard here >= 0 else { return false }
    close(here)
    return true
  }
}

extension stat {
  fileprivate func isSame(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }
}
