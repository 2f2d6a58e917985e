package import Files
import Glibc

/// A file for what is handed out, a letter with a PIN or a table with names: made anew, for its owner alone, and in no folder of a station. What is not kept is removed.
package struct PaperFile: ~Copyable {
  package let descriptor: Int32
  private let place: FilePlace
  private var isKept = false

  /// Makes the file. Throws where it is there already, or lies in one of these folders.
  package init(_ path: String, outside folders: [String]) throws(PaperFileError) {
    let place: FilePlace
    do { place = try FilePlace(path) } catch { throw .file(error) }
    if folders.contains(where: place.lies) { throw .inStation }
    do { descriptor = try place.folder.openNew(place.name) } catch { throw .file(error) }
    self.place = place
  }

  deinit {
    close(descriptor)
    if !isKept { place.folder.remove(place.name) }
  }

  /// Keeps what was written, once it is on the disk.
  package consuming func keep() throws(PaperFileError) {
    guard fsync(descriptor) == 0 else { throw .file(.cannotWrite(place.path)) }
    do { try place.folder.synchronize() } catch { throw .file(error) }
    isKept = true
  }
}

/// Why a file for a PIN was not made.
package enum PaperFileError: Error, Hashable, Sendable {
  /// A PIN lies in no file of a station.
  case inStation
  case file(FileFault)
}
