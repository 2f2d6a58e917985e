import Station
import Files
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
    descriptor = try Self.opened(file) { place throws(FileFault) in
      try place.folder.openNew(place.name, flags: O_APPEND)
    }
    guard Descriptor.lock(descriptor) else { throw StationFolderError.cannotWrite(file) }
    try write(AttemptLines.head(head))
  }

  init(file: String, goingOnWith attempt: Attempt) throws {
    path = file
    self.attempt = attempt
    descriptor = try Self.opened(file) { place throws(FileFault) in try place.folder.openToAppend(place.name) }
    guard Descriptor.lock(descriptor) else { throw StationFolderError.busy(file) }
    isTorn = true
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func opened(
    _ file: String, _ open: (FilePlace) throws(FileFault) -> Int32
  ) throws(StationFolderError) -> Int32 {
    do throws(FileFault) { return try open(FilePlace(file)) } catch { throw StationFolderError(error, writing: file) }
  }

  /// Keeps what happened: so many milliseconds into the call, when the log had so many entries.
  package func add(_ event: AttemptEvent, at milliseconds: Int64, logged: Int64) throws {
    let next = Attempt.Timed(at: milliseconds, logged: logged, event: event)
    try write(AttemptLines.event(next))
    attempt.events.append(next)
  }

  package func finish(_ result: AttemptResult) throws {
    try write(AttemptLines.settled(result, isDiscarded: false))
    attempt.state = .finished(result)
  }

  /// Goes on with it no more: what it had come to stands.
  package func discard(_ result: AttemptResult) throws {
    try write(AttemptLines.settled(result, isDiscarded: true))
    attempt.state = .discarded(result)
  }

  private func write(_ line: JSON) throws { try write(bytes: line.canonical() + [0x0A]) }

  private func write(bytes: [UInt8]) throws {
    // What a full disk left of a line must not run into this one.
    let line = (isTorn ? [0x0A] : []) + bytes
    isTorn = true
    guard Descriptor.write(line, to: descriptor) else { throw StationFolderError.cannotWrite(path) }
    isTorn = false
  }
}
