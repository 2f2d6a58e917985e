import Crypto
import Files
import Foundation
import Glibc

/// A file for what does not fit into memory while a roster is read. It has no name, so that nothing is left of it when the program ends, however
/// that ends; and what is in it is sealed with a key that is in this memory and nowhere else.
final class SealedSpill {
  /// What was appended at once.
  struct Piece {
    fileprivate let offset: Int64
    fileprivate let length: Int
  }

  let descriptor: Int32
  private let key = SymmetricKey(size: .bits256)
  private var end: Int64 = 0

  /// As messages call it.
  private static let name = "the file for temporary data"

  /// In the system's folder for such files (`TMPDIR`).
  init() throws(RosterFileError) {
    let name = Folder.newName("pinline-texts-")
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    do throws(FileFault) { descriptor = try FilePlace(path).openNameless() } catch { throw .unwritable(Self.name) }
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws(RosterFileError) -> Piece {
    guard let sealed = try? AES.GCM.seal(bytes, using: key, authenticating: Self.place(end)).combined,
      lseek(descriptor, off_t(end), SEEK_SET) == off_t(end), Descriptor.write(Array(sealed), to: descriptor)
    else { throw .unwritable(Self.name) }
    defer { end += Int64(sealed.count) }
    return Piece(offset: end, length: sealed.count)
  }

  func read(_ piece: Piece) throws(RosterFileError) -> [UInt8] {
    guard lseek(descriptor, off_t(piece.offset), SEEK_SET) == off_t(piece.offset) else {
      throw .unreadable(Self.name)
    }
    var sealed: [UInt8] = []
    while sealed.count < piece.length {
      guard let bytes = Descriptor.read(descriptor, limit: piece.length - sealed.count), !bytes.isEmpty
      else { throw .unreadable(Self.name) }
      sealed += bytes
    }
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(box, using: key, authenticating: Self.place(piece.offset))
    else { throw .unreadable(Self.name) }
    return Array(plain)
  }

  /// No piece opens in another's place.
  private static func place(_ offset: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: offset >> ($0 * 8)) }
  }
}
