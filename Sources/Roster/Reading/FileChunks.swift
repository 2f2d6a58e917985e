import Crypto
import Files

/// The bytes of one file of a roster, a chunk at a time.
protocol RosterBytes: AnyObject {
  /// The next bytes; none at the end of the file.
  func next() throws(RosterFileError) -> [UInt8]
}

/// The bytes of one plain file, a chunk at a time, so that memory does not grow with the file. Where a checksum has to fit, it is taken of
/// the very bytes that are handed over: a file that is exchanged after a look at it does not pass. One that was written to while it was
/// read does not either, signed for or not.
final class FileChunks: RosterBytes {
  private static let chunkSize = 1 << 16
  private let file: PlainFile
  private let name: String
  private let expected: RosterChecksums?
  private var hash = SHA256()

  /// - Parameter since: what the file has to be still, where it was looked at before.
  init(
    path: String, name: String, checksums: RosterChecksums? = nil, since stamp: FileStamp? = nil
  ) throws(RosterFileError) {
    // Where a sum has to fit, that is what is told of another file in its place.
    file = try PlainFile(path: path, name: name, since: checksums == nil ? stamp : nil)
    self.name = name
    expected = checksums
  }

  /// What the file was when it was opened.
  var stamp: FileStamp { file.stamp }

  func next() throws(RosterFileError) -> [UInt8] {
    guard let bytes = Descriptor.read(file.descriptor, limit: Self.chunkSize) else { throw .unreadable(name) }
    if let expected {
      hash.update(data: bytes)
      guard !bytes.isEmpty || expected.fit(Array(hash.finalize()), of: name) else { throw .checksumDiffers(name) }
    }
    if bytes.isEmpty { try file.checkUnchanged() }
    return bytes
  }
}
