import CZip
import Foundation
import TestSupport

/// Zip archives for tests, written by libzip.
enum ZipFile {
  /// The bytes of an archive of these files, in the order of their names.
  static func bytes(_ files: [String: some Sequence<UInt8>]) throws -> [UInt8] {
    let folder = try ScratchFolder()
    var code: Int32 = 0
    let archive = try unsafe zip_open(folder.file("made.zip"), ZIP_CREATE, &code).orThrow()
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      let content = Array(content)
      // Freed by libzip, which reads it only when it closes the archive.
      guard let copy = unsafe malloc(max(1, content.count)) else { throw CocoaError(.fileWriteUnknown) }
      unsafe content.withUnsafeBytes { from in
        if let start = from.baseAddress { unsafe _ = memcpy(copy, start, from.count) }
      }
      let source = try unsafe zip_source_buffer(archive, copy, UInt64(content.count), 1).orThrow()
      unsafe _ = zip_file_add(archive, name, source, 0)
    }
    guard unsafe zip_close(archive) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return try [UInt8](folder.bytes(of: "made.zip"))
  }

  static func bytes(_ files: [String: String]) throws -> [UInt8] { try bytes(files.mapValues { Array($0.utf8) }) }

  /// The same archive, which says of every file in it that it is encrypted.
  static func encrypted(_ archive: [UInt8]) -> [UInt8] {
    var archive = archive
    for (mark, flags) in [([0x50, 0x4B, 3, 4] as [UInt8], 6), ([0x50, 0x4B, 1, 2], 8)] {
      for start in archive.indices.dropLast(mark.count) where archive[start...].starts(with: mark) {
        archive[start + flags] |= 1
      }
    }
    return archive
  }
}

extension Optional {
  fileprivate func orThrow() throws -> Wrapped {
    guard let self else { throw CocoaError(.fileWriteUnknown) }
    return self
  }
}
