import Diagnostics
package import Station
package import Verification

/// A kind of call that a person has to have passed before they take real ones.
package enum CallKind: Hashable, Sendable {
  /// One that rests on this section.
  case section(GuideSection)
  /// One of level 3, which misleads.
  case misleading
  /// One in Spanish.
  case spanish
  /// One whose caller presses for what must not be told.
  case leak
  /// One in which the face is not that of the document.
  case otherFace
  /// One at a counter.
  case walkIn

  /// What a policy asks for, in the order of the guide.
  package static func all(by rules: PracticeRules) -> [CallKind] {
    rules.sections.map(CallKind.section) + [.misleading, .leak, .otherFace, .walkIn]
      + (rules.asksForSpanish ? [.spanish] : [])
  }

  /// Whether a scenario is such a call.
  package func covers(_ scenario: Scenario) -> Bool {
    switch self {
    case .section(let section): scenario.expectation.section == section
    case .misleading: scenario.level == 3
    case .spanish: scenario.call.language == .es
    case .leak: scenario.moments.contains { $0.replies.contains { $0.tells != nil } }
    case .otherFace: !scenario.documentAtLast.hasSameFace
    case .walkIn: scenario.call.channel == .counter
    }
  }
}
