import Files
import Glibc
import Ledger
import Station

/// A file of the folder `attempts` that one process adds to: each line is in it before anything more comes.
final class AttemptFile {
  private let descriptor: Int32
  private let path: String
  private var isTorn = false

  /// A new one, with its first line.
  init(creating file: String, _ head: JSON) throws {
    path = file
    descriptor = try Self.opened(file) { place throws(FileFault) in
      try place.folder.openNew(place.name, flags: O_APPEND)
    }
    guard Descriptor.lock(descriptor) else { throw StationFolderError.cannotWrite(file) }
    try add(head)
  }

  init(goingOnWith file: String) throws {
    path = file
    descriptor = try Self.opened(file) { place throws(FileFault) in try place.folder.openToAppend(place.name) }
    guard Descriptor.lock(descriptor) else { throw StationFolderError.busy(file) }
    isTorn = true
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func opened(
    _ file: String, _ open: (FilePlace) throws(FileFault) -> Int32
  ) throws(StationFolderError) -> Int32 {
    do throws(FileFault) { return try open(FilePlace(file)) } catch { throw StationFolderError(error, writing: file) }
  }

  func add(_ line: JSON) throws {
    let text = try line.canonical()
    // What a full disk left of a line must not run into this one.
    let bytes = (isTorn ? [0x0A] : []) + text + [0x0A]
    isTorn = true
    guard Descriptor.write(bytes, to: descriptor) else { throw StationFolderError.cannotWrite(path) }
    isTorn = false
  }
}
