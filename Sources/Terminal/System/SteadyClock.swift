import Glibc

/// Time that never goes back, and that goes on while the computer sleeps: a secret is not shown for longer because a
/// lid was shut.
package enum SteadyClock {
  /// Milliseconds since the computer started.
  package static func milliseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
