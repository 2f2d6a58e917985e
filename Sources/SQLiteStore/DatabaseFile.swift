import Diagnostics
import Foundation
import GRDB
import Glibc
import Station

/// What is done with a database as a file, before or after SQLite has it.
enum DatabaseFile {
  /// Whether there is a file, even one that cannot be looked at.
  static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  /// Makes an empty file of mode 0600, in place of one that an interrupted run left.
  static func makeEmpty(_ path: String) throws {
    remove(path)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError.refused(reason: .cannotMakeFile) }
    close(descriptor)
  }

  /// Removes a database that is not in use, with the journal that SQLite leaves beside it.
  static func remove(_ path: String) {
    for file in [path, path + "-journal"] { unsafe unlink(file) }
  }

  /// Waits until a finished file is on the disk.
  static func synchronize(_ path: String) throws { try synchronize(path, O_RDONLY) }

  /// Renames a file that is on the disk, durably.
  static func put(_ aside: String, inPlaceOf path: String) throws {
    guard unsafe rename(aside, path) == 0 else { throw StoreError.refused(reason: .cannotRenameFile) }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try synchronize(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY)
  }

  /// Copies a file that is never written again, whole or not at all.
  static func copy(_ source: String, to target: String) throws {
    let aside = target + ".part"
    try makeEmpty(aside)
    defer { remove(aside) }
    do {
      let (reading, writing) = (
        try FileHandle(forReadingFrom: URL(fileURLWithPath: source)),
        try FileHandle(forWritingTo: URL(fileURLWithPath: aside))
      )
      while let chunk = try reading.read(upToCount: 1 << 20), !chunk.isEmpty { try writing.write(contentsOf: chunk) }
    } catch {
      throw StoreError.refused(reason: .cannotCopyFile)
    }
    try synchronize(aside)
    try put(aside, inPlaceOf: target)
  }

  private static func synchronize(_ path: String, _ flags: Int32) throws {
    let descriptor = unsafe open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.refused(reason: .cannotOpenFile) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError.refused(reason: .diskFailed) }
  }

  /// Looks at a file's first bytes before SQLite opens it, which might roll a journal back into it.
  static func checkHeader(of path: String, applicationID: Int32) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      throw errno == ENOENT
        ? StoreError.missing(path) : .refused(reason: .readFailed(path, ReadFailure(errno: errno)))
    }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    var count = -1
    repeat {
      count = unsafe header.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    if count < 0 { throw StoreError.refused(reason: .readFailed(path, ReadFailure(errno: errno))) }
    let id = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard count == header.count, header.starts(with: Array("SQLite format 3".utf8) + [0]),
      id == UInt32(bitPattern: applicationID)
    else { throw StoreError.notPinline(path) }
    // 1 for a rollback journal. In WAL mode, opening it would already change it.
    guard header[18] == 1, header[19] == 1 else { throw StoreError.altered(path) }
  }

  /// The most pages that are looked at as a whole when a database is opened. In a larger one, damage is found where it
  /// is read and by verifying the log.
  private static let pagesLookedAt = 1000

  /// Looks whether the file is as long as it says, and whether its pages make sense.
  static func checkPages(of database: Database, file: String) throws {
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
    var found = stat()
    guard unsafe stat(file, &found) == 0
    else { throw StoreError.refused(reason: .readFailed(file, ReadFailure(errno: errno))) }
    guard Int(found.st_size) >= pages * size else { throw StoreError.damaged(file) }
    guard pages <= pagesLookedAt else { return }
    let said = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
    if said == "ok" { return }
    // What a page that cannot be read is told by: SQLite's error number, 10 and those that end in it being of reading.
    let number = said.split(separator: "error code=").last.flatMap { Int32($0.prefix(while: \.isNumber)) }
    throw number.map { $0 & 0xFF } == 10 ? StoreError.refused(reason: .diskFailed) : .damaged(file)
  }
}
