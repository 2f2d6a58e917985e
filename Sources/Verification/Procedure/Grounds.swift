/// What the one verdict rests on (IV.1, IV.2, III): the same sentence is told whichever of them fails.
package struct Grounds: Hashable, Sendable {
  /// Whether all eight answers are those on record.
  package let answersMatch: Bool
  /// Whether the name on the ID is the guardian's on record.
  package let idMatches: Bool
  /// What the records say of the claimed guardian.
  package let standing: Standing
  /// Whether too many failures closed this channel.
  package let isLocked: Bool

  package init(answersMatch: Bool, idMatches: Bool, standing: Standing, isLocked: Bool) {
    self.answersMatch = answersMatch
    self.idMatches = idMatches
    self.standing = standing
    self.isLocked = isLocked
  }

  var allHold: Bool { answersMatch && idMatches && standing == .clear && !isLocked }
}

/// What is looked up again right before clearance, because records may have changed during the call, and others failed
/// meanwhile.
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
