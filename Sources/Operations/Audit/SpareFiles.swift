import Files
import Diagnostics
import Glibc
package import Station

/// Room for the files that work on several threads needs. The system's queues end the process, without a word, where they get none.
package enum SpareFiles {
  private static let count = 8

  /// - Throws: `StationFolderError.readFailed`, named for what is about to be read.
  package static func check(for name: String) throws(StationFolderError) {
    let files = (0..<count).map { _ in unsafe open("/dev/null", O_RDONLY | O_CLOEXEC) }
    let failure = files.contains { $0 < 0 } ? errno : 0
    for file in files where file >= 0 { close(file) }
    if failure != 0 { throw .readFailed(name, ReadFailure(errno: failure)) }
  }
}
