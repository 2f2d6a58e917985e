package import Files
import Glibc

/// A record of a sitting without anything that a caller said (`--record`).
package final class Transcript {
  private let descriptor: Int32

  /// Makes the file, for its owner only.
  /// - Throws: `FileFault` if it is there already or cannot be made.
  package init(path: String) throws(FileFault) {
    let place = try FilePlace(path)
    descriptor = try place.folder.openNew(place.name, flags: O_APPEND)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func add(_ line: String) { _ = Descriptor.write(Array((OutputFilter.clean(line) + "\n").utf8), to: descriptor) }
}
