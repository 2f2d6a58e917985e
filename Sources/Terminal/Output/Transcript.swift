import Glibc

/// A record of a sitting without anything that a caller said (`--record`).
package final class Transcript {
  private let descriptor: Int32

  /// Makes the file, for its owner only.
  /// - Throws: `TranscriptError` if it is there already or cannot be made.
  package init(path: String) throws(TranscriptError) {
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .existsAlready : .cannotWrite }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func add(_ line: String) { _ = Descriptor.write(Array((OutputFilter.clean(line) + "\n").utf8), to: descriptor) }
}

/// Why there is no transcript.
package enum TranscriptError: Error, Hashable, Sendable, CaseIterable {
  /// The file is there.
  case existsAlready
  /// It cannot be made.
  case cannotWrite
}
