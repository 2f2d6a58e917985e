import Glibc

/// A folder that is held open. Everything that Pinline writes or deletes by name it does through one: what is done is done to
/// that very folder, whatever its path leads to by then, and no link in it is followed.
package final class Folder {
  /// What a folder has to be.
  package enum Trust: Hashable, Sendable {
    /// One's own, and nobody else may write to it.
    case own
    /// Or else the system's, or one like `/tmp`: everybody may make files there, and nobody remove another's.
    case parent
  }

  /// As it was named.
  package let path: String
  let descriptor: Int32

  /// Opens a folder that is there.
  package init(_ path: String, _ trust: Trust = .own) throws(FileFault) {
    self.path = path
    descriptor = try FolderPath(path).open()
    try check(trust)
  }

  /// Takes over a descriptor.
  init(_ descriptor: Int32, path: String, _ trust: Trust) throws(FileFault) {
    self.path = path
    self.descriptor = descriptor
    try check(trust)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Opens a folder, which is made if it is not there, with those above it that are missing.
  package static func make(_ path: String, mode: UInt32 = 0o700, _ trust: Trust = .own) throws(FileFault) -> Folder {
    do throws(FileFault) {
      return try Folder(path, trust)
    } catch {
      guard case .missing = error else { throw error }
      let (above, name) = try above(path)
      return try above.folder(name, making: mode)
    }
  }

  /// Opens the folder in which another is to be, which is made if it is not there, and the name of that one in it.
  package static func above(_ path: String) throws(FileFault) -> (Folder, name: String) {
    guard let (above, name) = FolderPath(path).split else { throw .notOurs(path) }
    return (try make(above, mode: 0o755, .parent), name)
  }

  /// Opens a folder in this one; with `making` it is made if it is not there.
  package func folder(_ name: String, making mode: UInt32? = nil) throws(FileFault) -> Folder {
    let path = file(name)
    if let mode {
      if unsafe mkdirat(descriptor, name, mode) == 0 {
        // Without this a power cut may take the folder away with all that was synchronized in it.
        try synchronize()
      } else if errno != EEXIST {
        throw .cannotWrite(path)
      }
    }
    let opened = unsafe openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw FileFault(reading: path) }
    return try Folder(opened, path: path, .own)
  }

  /// Makes a folder that must not be there yet.
  package func makeFolder(_ name: String, mode: UInt32 = 0o700) throws(FileFault) -> Folder {
    guard unsafe mkdirat(descriptor, name, mode) == 0
    else { throw errno == EEXIST ? .existsAlready(file(name)) : .cannotWrite(file(name)) }
    return try folder(name)
  }

  /// The path of a file in it, to be named.
  package func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  /// Whether there is anything of that name, be it a link that leads nowhere.
  package func holds(_ name: String) -> Bool { status(of: name) != nil }

  /// Keeps every other process from locking it for as long as it is held; false if one has.
  package func lock() -> Bool { Descriptor.lock(descriptor) }

  /// Waits until the names in it are on the disk.
  package func synchronize() throws(FileFault) {
    guard fsync(descriptor) == 0 else { throw .cannotWrite(path) }
  }

  /// The names of everything in it.
  package func names() throws(FileFault) -> [String] {
    let again = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0, let stream = unsafe fdopendir(again) else {
      let fault = FileFault(reading: path)
      if again >= 0 { close(again) }
      throw fault
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileFault(reading: path) }
    return names
  }

  /// What is known of a name, be it that of a link.
  func status(of name: String) -> stat? {
    var found = stat()
    return unsafe fstatat(descriptor, name, &found, AT_SYMLINK_NOFOLLOW) == 0 ? found : nil
  }

  /// Whether a name is that of a plain file of this user's.
  func isOwnFile(_ name: String) -> Bool {
    status(of: name).map { $0.st_mode & S_IFMT == S_IFREG && $0.st_uid == geteuid() } ?? false
  }

  /// Whether nothing of another's, and nothing with anything in it but one's own file, goes when a name is given to another file.
  func isReplaceable(_ name: String) -> Bool {
    status(of: name).map { $0.st_mode & S_IFMT != S_IFDIR && $0.st_uid == geteuid() } ?? true
  }

  private func check(_ trust: Trust) throws(FileFault) {
    var found = stat()
    guard unsafe fstat(descriptor, &found) == 0 else { throw FileFault(reading: path) }
    guard found.st_uid == geteuid() || trust == .parent && found.st_uid == 0 else { throw .notOurs(path) }
    let isShared = trust == .parent && found.st_mode & S_ISVTX != 0
    guard isShared || found.st_mode & 0o022 == 0 else { throw .tooOpen(path) }
  }
}
