import Crypto
import Files
import Glibc

/// The bytes of one plain file, a chunk at a time, so that memory does not grow with the file. No link in its place is followed and no pipe
/// waited for. Where a checksum has to fit, it is taken of the very bytes that are handed over: a file that is exchanged after a look at it
/// does not pass.
final class FileChunks {
  private static let chunkSize = 1 << 16
  private let descriptor: Int32
  private let name: String
  private let expected: RosterChecksums?
  private var hash = SHA256()
  /// In bytes, when it was opened.
  let size: Int64

  init(path: String, name: String, checksums: RosterChecksums? = nil) throws(RosterFileError) {
    descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    self.name = name
    expected = checksums
    var found = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
      if descriptor >= 0 { close(descriptor) }
      throw .unreadable(name)
    }
    size = Int64(found.st_size)
  }

  deinit { close(descriptor) }

  /// The next bytes; none at the end of the file.
  func next() throws(RosterFileError) -> [UInt8] {
    guard let bytes = Descriptor.read(descriptor, limit: Self.chunkSize) else { throw .unreadable(name) }
    guard let expected else { return bytes }
    hash.update(data: bytes)
    guard !bytes.isEmpty || expected.fit(Array(hash.finalize()), of: name) else { throw .checksumDiffers(name) }
    return bytes
  }
}
