import Files
import Glibc

/// A station's small files, by their paths: written whole or not at all, in folders that nobody else can change.
package enum DurableFile {
  /// Writes a file in place of whatever has its name: aside first, then renamed, and waits for the disk.
  /// - Throws: `StationFolderError`; then nothing is left of it.
  package static func replace(_ file: String, with bytes: [UInt8], mode: UInt32 = 0o600) throws(StationFolderError) {
    try at(file) { place throws(FileFault) in try place.folder.replace(place.name, with: bytes, mode: mode) }
  }

  /// Writes a file that must not exist yet, durably. If that fails nothing is left of it.
  package static func create(_ file: String, with bytes: [UInt8], mode: UInt32) throws(StationFolderError) {
    try at(file) { place throws(FileFault) in
      try place.folder.create(place.name, bytes, mode: mode, isDurable: true)
      try place.folder.synchronize()
    }
  }

  /// Writes a file that must not exist yet, durably, and whole or not at all however the process ends: aside first.
  static func createWhole(_ file: String, with bytes: [UInt8], mode: UInt32) throws(StationFolderError) {
    try at(file) { place throws(FileFault) in
      let aside = place.name + ".part"
      place.folder.remove(aside)
      defer { place.folder.remove(aside) }
      try place.folder.create(aside, bytes, mode: mode, isDurable: true)
      try place.folder.move(aside, to: place)
      try place.folder.synchronize()
    }
  }

  /// Removes a file, if it is there.
  static func remove(_ file: String) throws(StationFolderError) {
    try at(file) { place throws(FileFault) in
      place.folder.remove(place.name)
      if place.folder.holds(place.name) { throw .cannotWrite(file) }
    }
  }

  /// Gives a file another name in the same folder, durably.
  static func rename(_ file: String, to name: String) throws(StationFolderError) {
    try at(file) { place throws(FileFault) in
      try place.folder.rename(place.name, to: name)
      try place.folder.synchronize()
    }
  }

  private static func at(
    _ file: String, _ work: (FilePlace) throws(FileFault) -> Void
  ) throws(StationFolderError) {
    do throws(FileFault) { try work(FilePlace(file)) } catch {
      if case .missing = error { throw .cannotWrite(file) }
      throw StationFolderError(error)
    }
  }
}
