import Station
import Glibc
import Ledger

/// An attempt that is being taken: every event is in its file before the next prompt.
package final class AttemptLog {
  /// The attempt so far.
  package private(set) var attempt: Attempt
  private let descriptor: Int32
  private let path: String
  private var isTorn = false

  init(file: String, creating head: Attempt.Head) throws {
    path = file
    attempt = Attempt(head: head)
    descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw StationFolderError.cannotWrite(file) }
    try write(AttemptLines.head(head))
  }

  init(file: String, goingOnWith attempt: Attempt) throws {
    path = file
    self.attempt = attempt
    descriptor = unsafe open(file, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw StationFolderError.cannotWrite(file) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw StationFolderError.busy(file) }
    isTorn = true
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  package func add(_ event: AttemptEvent, at milliseconds: Int64) throws {
    try write(AttemptLines.event(event, at: milliseconds))
    attempt.events.append(Attempt.Timed(at: milliseconds, event: event))
  }

  package func finish(_ result: AttemptResult) throws {
    try write(AttemptLines.result(result))
    attempt.state = .finished(result)
  }

  /// Throws the attempt away: it stays readable and counts for nothing.
  package func discard() throws {
    try write(AttemptLines.discarded)
    attempt.state = .discarded
  }

  private func write(_ line: JSON) throws { try write(bytes: line.canonical() + [0x0A]) }

  private func write(bytes: [UInt8]) throws {
    // What a full disk left of a line must not run into this one.
    var rest = ((isTorn ? [0x0A] : []) + bytes)[...]
    isTorn = true
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw StationFolderError.cannotWrite(path) }
      rest = rest.dropFirst(count)
    }
    isTorn = false
  }
}
