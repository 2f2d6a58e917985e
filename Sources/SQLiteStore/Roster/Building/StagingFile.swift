import Crypto
import Diagnostics
import Files
import Foundation
import Glibc
import Station

/// Where rows of a roster that is being built wait when memory does not hold them. It has no name, so that nothing is left of it
/// when the program ends, however that ends; and what is in it is sealed with a key that is in this memory and nowhere else.
final class StagingFile {
  /// A piece of it.
  struct Chunk {
    fileprivate let offset: Int64
    fileprivate let length: Int
  }

  private let descriptor: Int32
  private let path: String
  private let key = SymmetricKey(size: .bits256)
  private var end: Int64 = 0

  /// Of the folder in which a file of this name could be made.
  init(beside path: String) throws {
    self.path = path
    var opened: Int32 = -1
    try DatabaseFile.at(path + "-rows") { place throws(FileFault) in
      opened = try place.openNameless()
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws -> Chunk {
    let box = try AES.GCM.seal(bytes, using: key, authenticating: Self.place(end))
    guard let sealed = box.combined.map({ Array($0) }) else { throw StoreError.refused(reason: .cannotMakeFile) }
    guard lseek(descriptor, off_t(end), SEEK_SET) == off_t(end), Descriptor.write(sealed, to: descriptor)
    else { throw StoreError.refused(reason: errno == ENOSPC ? .diskFull : .cannotWrite(path)) }
    defer { end += Int64(sealed.count) }
    return Chunk(offset: end, length: sealed.count)
  }

  func read(_ chunk: Chunk) throws -> [UInt8] {
    var sealed: [UInt8] = []
    guard lseek(descriptor, off_t(chunk.offset), SEEK_SET) == off_t(chunk.offset) else { throw failed }
    while sealed.count < chunk.length {
      guard let bytes = Descriptor.read(descriptor, limit: chunk.length - sealed.count), !bytes.isEmpty
      else { throw failed }
      sealed += bytes
    }
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(box, using: key, authenticating: Self.place(chunk.offset))
    else { throw StoreError.damaged(path) }
    return Array(plain)
  }

  private var failed: StoreError { .refused(reason: .readFailed(path, ReadFailure(errno: errno))) }

  private static func place(_ offset: Int64) -> [UInt8] {
    var place = ByteWriter()
    place.word(UInt64(bitPattern: offset))
    return place.bytes
  }
}
