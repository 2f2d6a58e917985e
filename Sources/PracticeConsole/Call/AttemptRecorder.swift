import CallScript
import Console
import Practice

/// Keeps what happens in an attempt. What a trainee does is kept before anything more comes.
final class AttemptRecorder {
  /// Why the attempt could not be kept; nil as long as it can.
  private(set) var trouble: (any Error)?
  private let log: AttemptLog
  private let elapsed: () -> Int64
  private var unwritten: [(at: Int64, event: AttemptEvent)] = []

  /// `elapsed` is the milliseconds since the attempt began.
  init(_ log: AttemptLog, elapsed: @escaping () -> Int64) {
    self.log = log
    self.elapsed = elapsed
  }

  var attempt: Attempt { log.attempt }

  func note(_ event: AttemptEvent) {
    unwritten.append((elapsed(), event))
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
      do { try log.add(first.event, at: first.at) } catch { return error }
      unwritten.removeFirst()
    }
    return nil
  }
}
