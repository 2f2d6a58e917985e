import Ledger

/// An attempt that is being taken: every event is in its file before the next prompt.
package final class AttemptLog {
  /// The attempt so far.
  package private(set) var attempt: Attempt
  private let file: AttemptFile

  init(file: String, creating head: Attempt.Head) throws {
    attempt = Attempt(head: head)
    self.file = try AttemptFile(creating: file, AttemptLines.head(head))
  }

  init(file: String, goingOnWith attempt: Attempt) throws {
    self.attempt = attempt
    self.file = try AttemptFile(goingOnWith: file)
  }

  /// Keeps what happened: so many milliseconds into the call, when the log had so many entries.
  package func add(_ event: AttemptEvent, at milliseconds: Int64, logged: Int64) throws {
    let next = Attempt.Timed(at: milliseconds, logged: logged, event: event)
    try file.add(AttemptLines.event(next))
    attempt.events.append(next)
  }

  package func finish(_ result: AttemptResult) throws {
    try file.add(AttemptLines.settled(result, isDiscarded: false))
    attempt.state = .finished(result)
  }

  /// Goes on with it no more: what it had come to stands.
  package func discard(_ result: AttemptResult) throws {
    try file.add(AttemptLines.settled(result, isDiscarded: true))
    attempt.state = .discarded(result)
  }
}
