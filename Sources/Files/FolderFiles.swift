import Glibc

/// Files in a folder: read, made, replaced, removed, by name and never through a link.
extension Folder {
  /// Opens a plain file to be read. A pipe in its place is not waited for.
  package func openToRead(_ name: String) throws(FileFault) -> Int32 {
    let opened = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { throw FileFault(reading: file(name)) }
    return try Self.plain(opened, file(name), isOwn: false)
  }

  /// Makes a file, which must not be there yet, of exactly this mode.
  package func openNew(_ name: String, mode: UInt32 = 0o600, flags: Int32 = 0) throws(FileFault) -> Int32 {
    let opened = unsafe openat(
      descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | flags, mode)
    guard opened >= 0 else { throw errno == EEXIST ? .existsAlready(file(name)) : .cannotWrite(file(name)) }
    guard fchmod(opened, mode) == 0 else {
      close(opened)
      throw .cannotWrite(file(name))
    }
    return opened
  }

  /// Opens a file of one's own to add to it; with `making` it is made if it is not there.
  package func openToAppend(_ name: String, making mode: UInt32? = nil) throws(FileFault) -> Int32 {
    let flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | (mode == nil ? 0 : O_CREAT)
    let opened = unsafe openat(descriptor, name, flags, mode ?? 0)
    guard opened >= 0 else { throw errno == ENOENT ? .missing(file(name)) : .cannotWrite(file(name)) }
    return try Self.plain(opened, file(name), isOwn: true)
  }

  /// What a plain file holds.
  package func read(_ name: String, limit: Int) throws(FileFault) -> [UInt8] {
    let opened = try openToRead(name)
    defer { close(opened) }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      guard let more = Descriptor.read(opened, limit: min(limit + 1 - bytes.count, 1 << 16))
      else { throw FileFault(reading: file(name)) }
      if more.isEmpty { return bytes }
      bytes += more
    }
    throw .cannotRead(file(name))
  }

  /// Writes a file that must not be there yet. If that fails nothing is left of it.
  package func create(_ name: String, _ bytes: [UInt8], mode: UInt32, isDurable: Bool) throws(FileFault) {
    let opened = try openNew(name, mode: mode)
    let isWritten = Descriptor.write(bytes, to: opened) && (!isDurable || fsync(opened) == 0)
    close(opened)
    if isWritten { return }
    unsafe unlinkat(descriptor, name, 0)
    throw .cannotWrite(file(name))
  }

  /// Writes a file in place of what has its name, if that is one's own and no folder: of a link only the link goes. Aside first,
  /// then renamed. `isDurable` waits for the disk; without it a crash may leave the file empty, so it is for what can be written
  /// again.
  /// - Parameter aside: a name that nothing but this ever has, if not a new one.
  package func replace(
    _ name: String, with bytes: [UInt8], mode: UInt32 = 0o600, isDurable: Bool = true, aside: String? = nil
  ) throws(FileFault) {
    guard isReplaceable(name) else { throw .notOurs(file(name)) }
    if let aside { remove(aside) }
    let aside = aside ?? Self.newName(name + ".part-")
    try create(aside, bytes, mode: mode, isDurable: isDurable)
    guard unsafe renameat(descriptor, aside, descriptor, name) == 0 else {
      unsafe unlinkat(descriptor, aside, 0)
      throw .cannotWrite(file(name))
    }
    if isDurable { try synchronize() }
  }

  /// Removes a plain file of one's own; anything else of that name stays.
  package func remove(_ name: String) { if isOwnFile(name) { unsafe unlinkat(descriptor, name, 0) } }

  /// Removes an empty folder.
  package func removeFolder(_ name: String) { unsafe unlinkat(descriptor, name, AT_REMOVEDIR) }

  /// Removes a folder that was made with `makeFolder`, with all that was made in it since.
  package func removeMade(_ name: String) {
    guard let made = try? folder(name), let names = try? made.names() else { return }
    for name in names {
      made.remove(name)
      if made.holds(name) { made.removeMade(name) }
    }
    removeFolder(name)
  }

  /// Gives a file of one's own another name, in place of another of one's own or of nothing.
  package func rename(_ name: String, to other: String) throws(FileFault) {
    guard isOwnFile(other) || !holds(other) else { throw .notOurs(file(other)) }
    guard unsafe renameat(descriptor, name, descriptor, other) == 0 else { throw .cannotWrite(file(other)) }
  }

  /// Moves a finished file to a name that nothing has.
  package func move(_ name: String, to place: FilePlace) throws(FileFault) {
    let target = place.folder.descriptor
    if unsafe linkat(descriptor, name, target, place.name, 0) == 0 {
      unsafe unlinkat(descriptor, name, 0)
      return
    }
    // Some shares know no second name for a file.
    guard errno != EEXIST, !place.folder.holds(place.name) else { throw .existsAlready(place.path) }
    guard unsafe renameat(descriptor, name, target, place.name) == 0 else { throw .cannotWrite(place.path) }
  }

  /// Puts a folder in place of nothing, or of an empty one of one's own. False where something is there.
  package func putFolder(_ name: String, inPlaceOf other: String) throws(FileFault) -> Bool {
    if holds(other) { _ = try folder(other) }
    if unsafe renameat(descriptor, name, descriptor, other) == 0 { return true }
    guard errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR else { throw .cannotWrite(file(other)) }
    return false
  }

  /// A name that nobody can have foreseen.
  package static func newName(_ beginning: String) -> String {
    beginning + String(UInt64.random(in: .min ... .max), radix: 36)
  }

  private static func plain(_ opened: Int32, _ path: String, isOwn: Bool) throws(FileFault) -> Int32 {
    var found = stat()
    let isPlain = unsafe fstat(opened, &found) == 0 && found.st_mode & S_IFMT == S_IFREG
    if isPlain, !isOwn || found.st_uid == geteuid() { return opened }
    close(opened)
    throw .notOurs(path)
  }
}
