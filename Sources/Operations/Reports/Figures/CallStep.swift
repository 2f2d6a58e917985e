import Ledger
import Verification

/// A part of a call, as its time is counted.
package enum CallStep: Int, Hashable, Sendable, CaseIterable {
  /// Finding the child, and who calls.
  case naming
  /// Until the caller is seen.
  case presence
  /// The five questions.
  case questions
  /// Reading the answers back.
  case readBack
  /// The ID (IV.2).
  case id
  /// The verdict and what the console looks up after it.
  case verdict
  /// From the clearance to the end: showing the PIN and reading it back.
  case pin

  /// The part that goes on in a phase; nil where nobody is served.
  init?(_ phase: Phase) {
    switch phase {
    case .naming, .named: self = .naming
    case .unseen: self = .presence
    case .asking: self = .questions
    case .readingBack: self = .readBack
    case .identifying, .identifyingAgain: self = .id
    case .judging, .verified, .refusing: self = .verdict
    case .cleared, .authorized, .shown, .misread, .confirmed, .spent: self = .pin
    case .new, .parked, .ended: return nil
    }
  }
}

/// How long one case took, part by part, in milliseconds.
///
/// Counted is the time from one entry of the case to the next, for the part in which the case then was: by the monotonic clock where
/// both are of one boot, else by the wall clock, and never less than nothing. Not counted is what a case waited: parked, or from the
/// last entry to a take-over, a restart or its expiry, since nobody knows when the call broke off.
struct CaseTimes: Hashable, Sendable {
  private var spent = [Int64?](repeating: nil, count: CallStep.allCases.count)
  private var last: Moment?
  private var step: CallStep?

  /// Goes on to the next entry, after which the case is in this phase.
  mutating func move(by fact: Fact, at moment: Moment, to phase: Phase) {
    if let last, let step, !fact.comesAfterGap {
      let elapsed = max(0, moment.difference(since: last))
      spent[step.rawValue] = (spent[step.rawValue] ?? 0) + elapsed
    }
    (last, step) = (moment, CallStep(phase))
  }

  /// The time of a part; nil where the case never came to it.
  func time(of step: CallStep) -> Int64? { spent[step.rawValue] }

  /// All parts together.
  var whole: Int64 { spent.reduce(0) { $0 + ($1 ?? 0) } }
}

extension Fact {
  /// Whether nobody knows how much of the time before it was spent on the call.
  fileprivate var comesAfterGap: Bool {
    switch self {
    case .resumed, .takenOver, .continued, .roundRestarted(.restart), .abandoned(.expired): true
    default: false
    }
  }
}
