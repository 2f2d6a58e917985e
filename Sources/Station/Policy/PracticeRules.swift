package import Verification

/// What a practice call has to come to, and what a person has to have practised before they take real calls.
package struct PracticeRules: Hashable, Sendable {
  /// The least score of a passed call, 50 to 100.
  package let passMark: Int
  /// Sections of the guide of which calls have to be passed.
  package let sections: [GuideSection]
  /// Whether one of the calls has to be in Spanish.
  package let asksForSpanish: Bool
  /// Days between one pass and the next, growing; the last one holds from then on.
  package let spacing: [Int]

  package init(passMark: Int, sections: [GuideSection], asksForSpanish: Bool, spacing: [Int]) {
    self.passMark = passMark
    self.sections = sections
    self.asksForSpanish = asksForSpanish
    self.spacing = spacing
  }

  init(policy: Policy) {
    self.init(
      passMark: policy[PolicySettings.passMark], sections: policy[PolicySettings.practiceSections],
      asksForSpanish: policy[PolicySettings.practiceSpanish], spacing: policy[PolicySettings.practiceSpacing])
  }
}
