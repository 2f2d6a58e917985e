package import Operations
package import Station
import Ledger
import Verification

/// One case of an attempt as the log has it, and what can be said of it.
package struct PlayedCase: Sendable {
  package let steps: [ReplayedStep]
  /// The section behind a closed refusal: opened here because the case is a practice call's.
  let causeSection: GuideSection?

  /// The cases of an attempt, read from the log; one that is not there is left out.
  package static func cases(of attempt: Attempt, in store: any LogStore & ValueStore) throws -> [PlayedCase] {
    try attempt.cases.map { reference in
      let cause = try store.openings(of: reference).last { $0.opening.field == ClosedCause.committedField }
        .map { String(decoding: $0.opening.value, as: UTF8.self) }
      let section = cause?.split(separator: " ").last.flatMap { GuideSection(rawValue: String($0)) }
      return PlayedCase(steps: try ReplayedStep.steps(of: reference, in: store), causeSection: section)
    }
    .filter { !$0.steps.isEmpty }
  }

  var facts: [Fact] { steps.map(\.fact) }

  /// How it was opened.
  var opening: CaseOpening? {
    if case .opened(let opening)? = facts.first { opening } else { nil }
  }

  /// How it ended; nil while it is open, and where it was given up.
  var end: Scenario.End? {
    switch facts.last {
    case .closed(.disclosed): .disclosed
    case .refused(.closed): .closed
    case .refused(.open(let refusal)): .refused(refusal)
    default: nil
    }
  }

  /// Whether a PIN was authorized to be shown.
  var isDisclosed: Bool {
    facts.contains { if case .disclosureAuthorized = $0 { true } else { false } }
  }

  /// What was done in it.
  var acts: Set<Scenario.Act> { Set(facts.compactMap(act)) }

  private func act(_ fact: Fact) -> Scenario.Act? {
    switch fact {
    case .presenceLost: .videoLost
    case .parked: .park
    case .resumed: .resume
    case .opened(let opening): opening.sibling == nil ? nil : .sibling
    case .corrected: .correct
    case .idSetAside: .setAside
    case .disclosureAuthorized(_, showing: 2, _): .showAgain
    case .flagged: .flag
    // A case opened by mistake is given up rightly.
    case .abandoned(.caller): .abandon
    case .abandoned: nil
    case .roundRestarted(.badLine): .badLine
    case .searched, .named, .standingChecked, .presenceConfirmed, .answered, .readBack, .judged, .roundRestarted,
      .idChecked, .idCarried, .attended, .cleared, .lapsed, .disclosureAuthorized, .shown, .pinReadBack, .noted,
      .takenOver,
      .continued, .refused, .closed:
      nil
    }
  }

  func has(_ matches: (Fact) -> Bool) -> Bool { facts.contains(where: matches) }
}
