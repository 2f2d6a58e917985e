package import Files
import Glibc

/// A file for what is handed out, such as a letter with a PIN, a report or a list of names: made anew, for its owner alone, and in no folder of a
/// station. It has no name before it is kept, so that nothing is left of it whatever ends the program; where a file system has no such files,
/// what is not kept is removed.
package struct HandedOutFile: ~Copyable {
  package let descriptor: Int32
  private let place: FilePlace
  /// Nil where the file system has none, so that it has its name from the start.
  private let nameless: NamelessFile?
  private var isKept = false

  /// Makes the file. Throws where it is there already, or lies in one of these folders.
  package init(_ path: String, outside folders: [String]) throws(HandedOutFileError) {
    let place: FilePlace
    do { place = try FilePlace(path) } catch { throw .file(error) }
    if folders.contains(where: place.lies) { throw .inStation(path) }
    if place.folder.holds(place.name) { throw .file(.existsAlready(place.path)) }
    let nameless = NamelessFile(in: place.folder)
    let opened: Int32
    do { opened = if let nameless { nameless.descriptor } else { try place.folder.openNew(place.name) } } catch {
      throw .file(error)
    }
    (descriptor, self.nameless) = (opened, nameless)
    self.place = place
  }

  deinit {
    close(descriptor)
    if nameless == nil, !isKept { place.folder.remove(place.name) }
  }

  /// Writes all of it and keeps it.
  package consuming func keep(_ bytes: some Collection<UInt8>) throws(HandedOutFileError) {
    guard Descriptor.write(Array(bytes), to: descriptor) else { throw .file(.cannotWrite(place.path)) }
    try keep()
  }

  /// Keeps what was written, once it is on the disk.
  package consuming func keep() throws(HandedOutFileError) {
    guard fsync(descriptor) == 0 else { throw .file(.cannotWrite(place.path)) }
    do {
      try nameless?.take(place.name)
      try place.folder.synchronize()
    } catch { throw .file(error) }
    isKept = true
  }
}

/// Why nothing was handed out in a file.
package enum HandedOutFileError: Error, Hashable, Sendable {
  /// It would lie in a folder of the station, which a backup does not have, a restore replaces, and in which no PIN lies.
  case inStation(String)
  case file(FileFault)
}

extension StationFolder {
  /// The folders in which nothing lies that is handed out.
  package var own: [String] { [path, keys] }
}
