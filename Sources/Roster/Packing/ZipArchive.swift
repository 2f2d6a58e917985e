import CUnzip
import Glibc

/// A zip archive through libzip, which unpacks a piece at a time and checks each file's sum at its end. Nothing is ever written to the
/// disk, so that no name in an archive can lead anywhere. Owns the C archive and frees it.
@safe final class ZipArchive {
  private let archive: OpaquePointer
  private let file: PlainFile
  let name: String

  /// Far more than all files of a format, their folders and what desktops put beside them.
  private static let entryLimit: Int64 = 10_000

  /// - Parameter stamp: what the file has to be still.
  init(
    path: String, name: String, checksums: RosterChecksums?, since stamp: FileStamp? = nil
  ) throws(RosterFileError) {
    if let checksums {
      try checksums.check([name])
      let chunks = try FileChunks(path: path, name: name, checksums: checksums, since: stamp)
      while try !chunks.next().isEmpty {}
      file = try PlainFile(path: path, name: name, since: chunks.stamp)
    } else {
      file = try PlainFile(path: path, name: name, since: stamp)
    }
    self.name = name
    guard unzip_load() else { throw .archive(name, .noLibrary) }
    let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .unreadable(name) }
    var code: Int32 = 0
    // Takes the copy over if it succeeds.
    guard let opened = unsafe unzip_open(copy, &code) else {
      close(copy)
      throw .archive(name, code == ZIP_ER_NOZIP ? .notAnArchive : .damaged)
    }
    unsafe archive = opened
    guard unsafe unzip_count(archive) <= Self.entryLimit else { throw .archive(name, .tooLarge) }
  }

  // Discarded, not closed: closing is what writes.
  deinit { unsafe unzip_discard(archive) }

  /// A file in the archive.
  struct Entry {
    let index: UInt64
    /// With its folders, as the archive has it.
    let path: String
    /// Unpacked, in bytes, as the archive says.
    let size: Int64
    fileprivate let isEncrypted: Bool
  }

  /// All files in it, folders left out.
  func entries() throws(RosterFileError) -> [Entry] {
    var entries: [Entry] = []
    for index in 0..<UInt64(max(0, unsafe unzip_count(archive))) {
      var found = unsafe zip_stat_t()
      guard unsafe unzip_stat(archive, index, &found) == 0, let start = unsafe found.name else {
        throw .archive(name, .damaged)
      }
      let path = unsafe String(cString: start)
      if path.hasSuffix("/") { continue }
      entries.append(
        Entry(
          index: index, path: path, size: unsafe Int64(clamping: found.size),
          isEncrypted: unsafe found.encryption_method != UInt16(ZIP_EM_NONE)))
    }
    return entries
  }

  /// The bytes of one file in it.
  func open(_ entry: Entry) throws(RosterFileError) -> ZipChunks {
    if entry.isEncrypted { throw .archive(name, .encrypted) }
    guard let opened = unsafe unzip_open_entry(archive, entry.index) else { throw .archive(name, fault) }
    return unsafe ZipChunks(opened, of: entry, in: self)
  }

  /// What libzip says went wrong last.
  private var fault: ArchiveFault {
    switch unsafe unzip_fault(archive) {
    case ZIP_ER_COMPNOTSUPP, ZIP_ER_OPNOTSUPP: return .unknownPacking
    case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD: return .encrypted
    default: return .damaged
    }
  }

  /// Packed, in bytes.
  var size: Int64 { file.stamp.size }

  func checkUnchanged() throws(RosterFileError) { try file.checkUnchanged() }
}

/// The bytes of one file in an archive, a chunk at a time.
@safe final class ZipChunks: RosterBytes {
  private static let chunkSize = 1 << 16
  private let file: OpaquePointer
  private let archive: ZipArchive
  private var left: Int64

  fileprivate init(_ file: OpaquePointer, of entry: ZipArchive.Entry, in archive: ZipArchive) {
    unsafe self.file = file
    self.archive = archive
    left = entry.size
  }

  deinit { unsafe unzip_close_entry(file) }

  func next() throws(RosterFileError) -> [UInt8] {
    var count: Int64 = -1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, filled in
      count = unsafe unzip_read(file, buffer.baseAddress, UInt64(Self.chunkSize))
      filled = max(0, Int(count))
    }
    // An archive that is written to while it is read gives damage of every kind: say what it is.
    if count <= 0 { try archive.checkUnchanged() }
    left -= max(0, count)
    guard count >= 0, left >= 0, count > 0 || left == 0 else { throw .archive(archive.name, .damaged) }
    return bytes
  }
}
