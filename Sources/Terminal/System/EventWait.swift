import CGuard
import Glibc

/// Waits for keys and signals at once. While one exists, no signal but a crash's ends anything by itself.
final class EventWait {
  /// What came.
  enum Event: Hashable {
    /// Input can be read, or its end.
    case input
    /// Ctrl-C, or SIGINT from elsewhere.
    case interrupt
    /// The window's size changed.
    case resize
    /// Ctrl-Z, or SIGTSTP from elsewhere.
    case suspend
    /// SIGTERM, SIGHUP, or another signal that would have ended the process.
    case end
    /// Nothing came in time.
    case timeout
  }

  private let input: Int32
  private let signals: Int32

  /// Takes the signals. Nil if the system has no pipe left.
  init?(_ input: Int32) {
    signals = guard_signals_open()
    guard signals >= 0 else { return nil }
    self.input = input
  }

  deinit { if signals >= 0 { guard_signals_close() } }

  /// The next event; signals come before input. No limit if `milliseconds` is nil.
  func next(within milliseconds: Int? = nil) -> Event {
    let deadline = milliseconds.map { SteadyClock.milliseconds() + Int64($0) }
    while true {
      if let signal = signal() { return signal }
      var entries = [
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0), pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      let left = deadline.map { max(0, $0 - SteadyClock.milliseconds()) }
      let count = unsafe poll(&entries, 2, left.map { Int32(clamping: $0) } ?? -1)
      if count == 0 { return .timeout }
      if count > 0, entries.last?.revents != 0, entries.first?.revents == 0 { return .input }
    }
  }

  /// Forgets the signals that came already, up to one that ends the process, which is given.
  func drain() -> Event? {
    while let signal = signal() { if signal == .end { return signal } }
    return nil
  }

  private func signal() -> Event? {
    switch Int(guard_signals_next()) {
    case GUARD_INTERRUPT: .interrupt
    case GUARD_RESIZE: .resize
    case GUARD_SUSPEND: .suspend
    case GUARD_END: .end
    default: nil
    }
  }
}
