package import Records

/// How a walk-through ended, as the log has it.
package enum WalkOutcome: String, Hashable, Sendable, CaseIterable {
  case solved
  /// Somebody else goes on with it.
  case referred
  /// The caller calls again.
  case again
}

/// A walk-through that ended: which, how, and by which guide. Nothing personal is in it.
package struct WalkEnd: Hashable, Sendable {
  package let walk: WalkID
  package let section: SectionNumber
  package let outcome: WalkOutcome
  /// The day of the guide that it was read from.
  package let guide: CivilDate

  package init(_ walk: WalkID, of section: SectionNumber, _ outcome: WalkOutcome, by guide: CivilDate) {
    (self.walk, self.section, self.outcome, self.guide) = (walk, section, outcome, guide)
  }
}
