package import Foundation
import Glibc

extension FileHandle {
  /// Writes all of it to a child, which may have gone by then: its end tells more than a broken pipe does.
  ///
  /// The signal is held back in this thread alone. Ignored instead, every child would start with it ignored; and as it is, it ends the tests.
  package func give(_ bytes: Data) throws {
    var (broken, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&broken)
    unsafe sigaddset(&broken, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &broken, &before)
    defer {
      var now = timespec()
      unsafe sigtimedwait(&broken, nil, &now)
      unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    try? write(contentsOf: bytes)
    try close()
  }
}
