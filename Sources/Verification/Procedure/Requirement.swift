import Records

/// One thing that still stands between now and disclosure.
package enum Requirement: Hashable, Sendable {
  /// The child and the caller have to be named.
  case naming
  /// Records have to be looked up; what they say is not told.
  case standing
  /// The caller has to be seen.
  case presence
  /// So many items have to be asked.
  case answers(left: Int)
  /// The answers have to be read back and confirmed.
  case readBack
  /// Answers, ID and standing have to be found right as one.
  case verdict
  /// An ID has to be seen.
  case identification
  /// Records have to be looked up again.
  case recheck
  /// The parent has to be ready, and the showing authorized.
  case authorization
  /// Nothing can lead to a disclosure in this case any more.
  case impossible

  /// The section of the guide that asks for it.
  package var section: GuideSection {
    switch self {
    case .naming, .answers, .readBack, .verdict: .questions
    case .standing, .recheck: .standing
    case .presence, .impossible: .verification
    case .identification: .identification
    case .authorization: .issuing
    }
  }
}

extension Stage {
  /// All that still stands between now and disclosure, in order. Empty while a PIN is being disclosed. It never tells
  /// which item failed, or whether one did.
  package var outstanding: [Requirement] {
    if isFlagged { return [.impossible] }
    switch phase {
    case .new, .naming, .parked(.naming): return [.naming, .standing] + fromPresence(left: Item.allCases.count)
    case .named, .parked(.named): return [.standing] + fromPresence(left: Item.allCases.count)
    case .unseen(.asking(let item)): return fromPresence(left: item.left)
    case .unseen(.readingBack): return [.presence, .readBack] + fromID
    case .unseen(.identifying): return [.presence] + fromID
    case .unseen(.identifyingAgain): return [.presence, .identification] + fromRecheck
    case .asking(let item): return [.answers(left: item.left), .readBack] + fromID
    case .readingBack: return [.readBack] + fromID
    case .identifying: return fromID
    case .judging: return [.verdict] + fromRecheck
    case .verified: return fromRecheck
    case .identifyingAgain: return [.identification] + fromRecheck
    case .cleared: return [.authorization]
    case .refusing, .spent, .ended: return [.impossible]
    case .authorized, .shown, .misread, .confirmed: return []
    }
  }

  private var fromRecheck: [Requirement] { [.recheck, .authorization] }

  private var fromID: [Requirement] { [.identification, .verdict] + fromRecheck }

  private func fromPresence(left: Int) -> [Requirement] {
    [.presence, .answers(left: left), .readBack] + fromID
  }
}
