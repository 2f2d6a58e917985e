package import Ledger

/// How a case ended, as far as the next child's case of the same guardian can go on from it.
package struct Predecessor: Hashable, Sendable {
  /// The log that it is in.
  package let origin: String
  /// Who had it in hand.
  package let staff: StaffID
  /// Where it stood at last.
  package let stage: Stage
  /// Its last fact, and when that was logged.
  package let end: Fact, at: Moment
  package let guardian: Commitment?

  /// A case whose last entry this is.
  package init(_ last: Receipt<Fact>, stage: Stage, guardian: Commitment?) {
    origin = last.origin
    staff = last.author.staff
    self.stage = stage
    end = last.fact
    at = last.at
    self.guardian = guardian
  }
}

/// When a sibling's case may go on from the one before (IV.2): the same operator, the same presence, unbroken since the ID
/// was seen, and the same guardian.
/// - Guide: IV.P1.e
package enum Succession {
  /// Whether what the case before came to allows one that is opened in this medium.
  static func allows(_ end: Fact, _ stage: Stage, in medium: Medium) -> Bool {
    end == .closed(.disclosed) && stage.medium == medium && stage.idServes && !stage.isFlagged
  }

  /// Whether an opening that names a case before may be logged.
  package static func allows(_ opened: Receipt<Fact>, after before: Predecessor) -> Bool {
    guard case .opened(let opening) = opened.fact else { return false }
    return allows(before.end, before.stage, in: opening.channel.medium) && before.staff == opened.author.staff
      && before.origin == opened.origin && TimeLimit.succession.isKept(at: opened.at, since: before.at, in: .longest)
  }

  /// The commitment that a sibling's case repeats from the case before, byte for byte.
  package static let inheritedField = "guardian"

  /// Whether a sibling's naming is of the guardian of the case before.
  package static func allows(named: Receipt<Fact>, after before: Predecessor) -> Bool {
    before.guardian != nil && named.committed[inheritedField] == before.guardian
  }
}

extension Fact {
  /// Whether a sibling's case after this fact can no longer be followed by another: the caller was lost sight of, or there
  /// is a doubt about who they are.
  package var endsSession: Bool {
    switch self {
    case .presenceLost, .parked, .takenOver, .lapsed, .flagged, .abandoned, .refused(.closed),
      .refused(.open(.noVideo)), .refused(.open(.notGuardian)), .closed(.unjudged), .closed(.unconfirmed):
      true
    default: false
    }
  }
}
