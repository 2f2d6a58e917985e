import Crypto
import Diagnostics
import Files
import GRDB
import Glibc
import Station

/// What is done with a database as a file, before or after SQLite has it.
enum DatabaseFile {
  /// Whether there is anything of that name, even what cannot be looked at.
  static func exists(_ path: String) -> Bool {
    var found = stat()
    return unsafe lstat(path, &found) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  /// Makes an empty file of mode 0600, in place of one that an interrupted run left.
  static func makeEmpty(_ path: String) throws {
    try at(path) { place throws(FileFault) in
      for name in [place.name, place.name + "-journal"] { place.folder.remove(name) }
      close(try place.folder.openNew(place.name))
    }
  }

  /// Removes a database that is not in use, with the journal that SQLite leaves beside it.
  static func remove(_ path: String) {
    guard let place = try? FilePlace(path) else { return }
    for name in [place.name, place.name + "-journal"] { place.folder.remove(name) }
  }

  /// Waits until a finished file is on the disk.
  static func synchronize(_ path: String) throws {
    try at(path) { place throws(FileFault) in
      let descriptor = try place.folder.openToRead(place.name)
      defer { close(descriptor) }
      guard fsync(descriptor) == 0 else { throw .cannotWrite(path) }
    }
  }

  /// Renames a file that is on the disk, in its own folder, durably.
  static func put(_ aside: String, inPlaceOf path: String) throws {
    try at(path) { place throws(FileFault) in
      try place.folder.rename(FilePlace(aside).name, to: place.name)
      try place.folder.synchronize()
    }
  }

  /// Copies a file that is never written again, whole or not at all. There must be none of the new name.
  static func copy(_ source: String, to target: String) throws {
    try at(target) { place throws(FileFault) in
      try copy(source, to: place, by: place.folder, as: place.name + ".part-")
    }
  }

  /// The same; the copy grows in the folder `aside` under a new name that begins so.
  static func copy(
    _ source: String, to target: FilePlace, by aside: Folder, as beginning: String
  ) throws(FileFault) {
    let name = Folder.newName(beginning)
    let (reading, writing) = (try plain(source), try aside.openNew(name))
    defer {
      for descriptor in [reading, writing] { close(descriptor) }
      aside.remove(name)
    }
    while true {
      guard let bytes = Descriptor.read(reading, limit: 1 << 20) else { throw failed(source) }
      if bytes.isEmpty { break }
      guard Descriptor.write(bytes, to: writing) else { throw .cannotWrite(target.path) }
    }
    guard fsync(writing) == 0 else { throw .cannotWrite(target.path) }
    try aside.move(name, to: target)
    try target.folder.synchronize()
  }

  /// Does something at a file's place; what is wrong with that is the store's error.
  static func at(_ path: String, _ work: (FilePlace) throws(FileFault) -> Void) throws(StoreError) {
    do throws(FileFault) { try work(FilePlace(path)) } catch { throw StoreError.refused(reason: error.reason) }
  }

  /// Opens a plain file to be read. A pipe in its place is not waited for.
  private static func plain(_ path: String) throws(FileFault) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing(path) : failed(path) }
    var found = stat()
    if unsafe fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG { return descriptor }
    close(descriptor)
    throw .cannotRead(path)
  }

  private static func failed(_ path: String) -> FileFault { .readFailed(path, ReadFailure(errno: errno)) }

  /// Looks at a file's first bytes before SQLite opens it, which might roll a journal back into it.
  static func checkHeader(of path: String, applicationID: Int32) throws {
    let descriptor: Int32
    do throws(FileFault) { descriptor = try plain(path) } catch {
      switch error {
      case .missing: throw StoreError.missing(path)
      case .readFailed: throw StoreError.refused(reason: error.reason)
      default: throw StoreError.refused(reason: .cannotOpenFile)
      }
    }
    defer { close(descriptor) }
    guard let header = Descriptor.read(descriptor, limit: 100) else {
      throw StoreError.refused(reason: .readFailed(path, ReadFailure(errno: errno)))
    }
    guard header.count == 100, header.starts(with: Array("SQLite format 3".utf8) + [0]),
      header[68..<72].reduce(UInt32(0), { $0 << 8 | UInt32($1) }) == UInt32(bitPattern: applicationID)
    else { throw StoreError.notPinline(path) }
    // SQLite would wait for a pipe in its place.
    if exists(path + "-journal") {
      do throws(FileFault) { close(try plain(path + "-journal")) } catch {
        throw StoreError.refused(reason: error.reason)
      }
    }
    // 1 for a rollback journal. In WAL mode, opening it would already change it.
    guard header[18] == 1, header[19] == 1 else { throw StoreError.altered(path) }
  }

  /// The most pages that are looked at as a whole when a database is opened. In a larger one, damage is found where it
  /// is read and by verifying the log.
  private static let pagesLookedAt = 1000

  /// The SHA-256 of a file.
  static func digest(_ path: String) throws -> [UInt8] {
    do throws(FileFault) {
      let descriptor = try plain(path)
      defer { close(descriptor) }
      var hash = SHA256()
      while true {
        guard let bytes = Descriptor.read(descriptor, limit: 1 << 18) else { throw failed(path) }
        if bytes.isEmpty { return Array(hash.finalize()) }
        hash.update(data: bytes)
      }
    } catch {
      if case .missing = error { throw StoreError.missing(path) }
      throw StoreError.refused(reason: error.reason)
    }
  }

  /// Looks whether the file is as long as it says.
  static func checkLength(of database: Database, file: String) throws {
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
    var found = stat()
    guard unsafe stat(file, &found) == 0
    else { throw StoreError.refused(reason: .readFailed(file, ReadFailure(errno: errno))) }
    guard Int(found.st_size) >= pages * size else { throw StoreError.damaged(file) }
  }

  /// Looks whether the file is as long as it says, and whether its pages make sense.
  static func checkPages(of database: Database, file: String) throws {
    try checkLength(of: database, file: file)
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    guard pages <= pagesLookedAt else { return }
    let said = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
    if said == "ok" { return }
    // What a page that cannot be read is told by: SQLite's error number, 10 and those that end in it being of reading.
    let number = said.split(separator: "error code=").last.flatMap { Int32($0.prefix(while: \.isNumber)) }
    throw number.map { $0 & 0xFF } == 10 ? StoreError.refused(reason: .diskFailed) : .damaged(file)
  }
}
