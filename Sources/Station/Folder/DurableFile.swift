package import Glibc

/// Writes small files whole or not at all.
package enum DurableFile {
  /// Writes a file in place of whatever has its name: aside first, then renamed. `isDurable` waits for the disk; without
  /// it a crash may leave the file empty, so it is for what can be written again.
  /// - Throws: `StationFolderError.cannotWrite`; then nothing is left of it.
  package static func replace(
    _ file: String, with bytes: [UInt8], mode: mode_t = 0o600, isDurable: Bool = true, aside: String? = nil
  ) throws(StationFolderError) {
    // Two processes may write the same file, unless the caller knows better.
    let aside = aside ?? "\(file).part-\(getpid())"
    unlink(aside)
    do throws(StationFolderError) {
      try create(aside, with: bytes, mode: mode, isDurable: isDurable)
      guard unsafe rename(aside, file) == 0 else { throw .cannotWrite(file) }
    } catch {
      unlink(aside)
      throw .cannotWrite(file)
    }
    if isDurable { try synchronize(folderOf: file) }
  }

  /// Writes a file that must not exist yet. If that fails nothing is left of it.
  package static func create(_ file: String, with bytes: [UInt8], mode: mode_t, isDurable: Bool)
    throws(StationFolderError)
  {
    let descriptor = unsafe Glibc.open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw errno == EEXIST ? .existsAlready(file) : .cannotWrite(file) }
    defer { Glibc.close(descriptor) }
    guard writeAll(bytes, to: descriptor), fchmod(descriptor, mode) == 0, !isDurable || fsync(descriptor) == 0 else {
      unlink(file)
      throw .cannotWrite(file)
    }
  }

  /// Waits until the names in a file's folder are on the disk.
  package static func synchronize(folderOf file: String) throws(StationFolderError) {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
    let descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(folder) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .cannotWrite(folder) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  private static func unlink(_ file: String) { unsafe Glibc.unlink(file) }
}
