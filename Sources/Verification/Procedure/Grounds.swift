/// What the one verdict rests on (IV.1, IV.2, III): the same sentence is told whichever of them fails.
/// - Guide: IV.1.f
package struct Grounds: Hashable, Sendable {
  /// Whether all eight answers are those on record.
  package let answersMatch: Bool
  /// Whether the name on the ID is the guardian's on record.
  package let idMatches: Bool
  /// What records and log say of guardian, child and channel.
  package let recheck: Recheck

  package init(answersMatch: Bool, idMatches: Bool, recheck: Recheck) {
    self.answersMatch = answersMatch
    self.idMatches = idMatches
    self.recheck = recheck
  }

  var allHold: Bool { answersMatch && idMatches && !recheck.isBarred }
}

/// What is looked up for the verdict, and again right before clearance and each showing: records may have changed during the
/// call, and others failed meanwhile.
package struct Recheck: Hashable, Sendable {
  /// The guardian's standing now.
  package let standing: Standing
  /// Whether the student has come of age with no consent or dependency on file.
  package let isAdult: Bool
  /// Whether too many failures closed this channel.
  package let isLocked: Bool

  package init(standing: Standing, isAdult: Bool = false, isLocked: Bool) {
    self.standing = standing
    self.isAdult = isAdult
    self.isLocked = isLocked
  }

  var isBarred: Bool { standing != .clear || isLocked }
}
