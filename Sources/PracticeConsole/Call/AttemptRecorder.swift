import CallScript
import Console
import Practice

/// Keeps what happens in an attempt. What a trainee does is kept before anything more comes.
final class AttemptRecorder {
  /// Why the attempt could not be kept; nil as long as it can.
  private(set) var trouble: (any Error)?
  private let log: AttemptLog
  private let clock: CallClock
  private var unwritten: [(at: CallClock.Place, event: AttemptEvent)] = []

  init(_ log: AttemptLog, clock: CallClock) {
    self.log = log
    self.clock = clock
  }

  var attempt: Attempt { log.attempt }

  func note(_ event: AttemptEvent) { note(event, clock.place) }

  /// A sitting begins, at the moment from which its clock counts.
  func noteBeginning() { note(.sat(clock.began), clock.beginning) }

  private func note(_ event: AttemptEvent, _ place: CallClock.Place) {
    unwritten.append((place, event))
    trouble = write()
  }

  /// Waits until everything can be kept.
  func mend(on talk: Talk) throws(ScriptStop) {
    while let error = trouble {
      try talk.fail(error)
      switch try talk.choose(AgainChoice.self) {
      case .line, .command: trouble = write()
      case .interrupted, .gone: return
      }
    }
  }

  /// Writes what is not written yet, in its order; what stands in the way, or nil.
  private func write() -> (any Error)? {
    while let first = unwritten.first {
      do { try log.add(first.event, at: first.at.milliseconds, logged: first.at.logged) } catch { return error }
      unwritten.removeFirst()
    }
    return nil
  }
}
