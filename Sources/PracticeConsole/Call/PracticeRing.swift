import Console
import Desk
import Ledger
import Practice
import Station

/// Rings: the call comes in, comes in again after it was cut, and is over in the end.
final class PracticeRing: CallSource {
  /// Whether the call came to its end, or was left on purpose; else it was interrupted.
  private(set) var isOver = false
  private let caller: SimulatedCaller
  private let desk: Desk
  private let side: CallerSide
  private let recorder: AttemptRecorder
  private var rings = 0
  private var isAnswered = false
  private var wasGivenUp = false
  private static let mostRings = 5

  init(_ caller: SimulatedCaller, _ desk: Desk, _ side: CallerSide, _ recorder: AttemptRecorder) {
    self.caller = caller
    self.desk = desk
    self.side = side
    self.recorder = recorder
  }

  func owns(_ reference: CaseReference) -> Bool { recorder.attempt.cases.contains(reference) }

  func ring() throws(DeskError) -> Bool {
    isOver = try !comesIn()
    return !isOver
  }

  /// The call was taken.
  func answer() { isAnswered = true }

  /// The case was given up as opened by mistake: the caller is still there.
  func giveUp() { wasGivenUp = true }

  /// The trainee leaves: the call ends as it stands.
  func leave() { isOver = true }

  private func comesIn() throws(DeskError) -> Bool {
    // It goes on ringing until the call is taken.
    guard rings == 0 || isAnswered else { return true }
    isAnswered = false
    defer {
      wasGivenUp = false
      rings += 1
    }
    if recorder.attempt.cases.isEmpty {
      side.add(caller.ring())
    } else if rings == Self.mostRings {
      return false
    } else if let waiting = try waitingCase() {
      recorder.note(.calledAgain)
      side.add(caller.ring(again: waiting.description))
    } else if wasGivenUp {
      side.add(caller.wait())
    } else {
      return false
    }
    return true
  }

  /// The attempt's case that is not closed, if one is not.
  func waitingCase() throws(DeskError) -> CaseReference? {
    let own = recorder.attempt.cases
    return try desk.resumption.openCases().map(\.reference).last { own.contains($0) }
  }
}
