import Crypto
import Foundation

/// The bytes of one plain file, a chunk at a time, so that memory does not grow with the file. Where a checksum has to fit, it is
/// taken of the very bytes that are handed over: a file that is exchanged after a look at it does not pass.
final class FileChunks {
  private static let chunkSize = 1 << 16
  private let handle: FileHandle
  private let name: String
  private let expected: RosterChecksums?
  private var hash = SHA256()

  init(path: String, name: String, checksums: RosterChecksums?) throws(RosterFileError) {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(name) }
    self.handle = handle
    self.name = name
    expected = checksums
  }

  /// The next bytes; none at the end of the file.
  func next() throws(RosterFileError) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try handle.read(upToCount: Self.chunkSize) ?? Data())
    } catch {
      throw .unreadable(name)
    }
    guard let expected else { return bytes }
    hash.update(data: bytes)
    guard !bytes.isEmpty || expected.fit(Array(hash.finalize()), of: name) else { throw .checksumDiffers(name) }
    return bytes
  }

  /// The size of a plain file in bytes.
  static func size(path: String, name: String) throws(RosterFileError) -> Int64 {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path)),
      attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? NSNumber
    else { throw .unreadable(name) }
    return size.int64Value
  }

  /// A symbolic link's target; other paths as they are.
  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
