import Glibc

extension FilePlace {
  /// Makes a file to write to and read back that has no name left when it is open: it is gone with whoever opened it, however that ends.
  package func openNameless() throws(FileFault) -> Int32 {
    let opened = unsafe openat(folder.descriptor, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw errno == EEXIST ? .existsAlready(path) : .cannotWrite(path) }
    folder.remove(name)
    return opened
  }
}
