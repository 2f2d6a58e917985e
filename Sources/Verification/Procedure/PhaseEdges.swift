import Records

/// Which fact leads from which phase to which. What further depends on counters stands in `Stage`.
/// - Guide: IV.3.a
extension Phase {
  /// The phase after the fact, or nil if it may not happen here.
  func after(_ fact: Fact) -> Phase? {
    switch fact {
    case .opened: self == .new ? .naming(misses: 0) : nil
    case .searched(let result): afterSearch(result)
    case .named: searchesLeft.map { $0 > 0 } == true ? .named : nil
    case .standingChecked: self == .named ? .unseen(then: .asking(.birthDate)) : nil
    case .presenceConfirmed(_, let unbroken): afterSight(unbroken)
    case .presenceLost: afterLoss
    case .answered(let item, _): self == .asking(item) ? item.next.map(Phase.asking) ?? .readingBack : nil
    // No verdict before everything is read back; until then it can be corrected (IV.1).
    case .corrected(let item): isOpenToCorrection(of: item) ? self : nil
    case .readBack: self == .readingBack ? .identifying : nil
    case .judged(passed: true, _): self == .judging ? .verified : nil
    case .judged(passed: false, let round): self == .judging ? (round < Stage.rounds ? .readingBack : .refusing) : nil
    case .roundRestarted: afterRestart
    case .idSetAside: afterID == nil ? nil : self
    case .idChecked(_, _, let passed): afterID.map { passed ? $0 : .refusing }
    case .idCarried: self == .identifying ? .judging : nil
    // In the naming already, where too many were looked up.
    case .attended: isBeforeClearance || searchesLeft != nil ? self : nil
    case .cleared: self == .verified ? .cleared : nil
    case .lapsed: afterLapse
    case .disclosureAuthorized(_, let showing, _): showing == nextShowing ? .authorized(showing: showing) : nil
    case .shown: if case .authorized(let showing) = self { .shown(showing: showing) } else { nil }
    // Misread, it is shown once more (IV.3).
    case .pinReadBack(let matches):
      if case .shown(let showing) = self {
        matches ? .confirmed : (showing < Self.showings ? .misread : .spent)
      } else {
        nil
      }
    case .flagged, .noted: isLive ? self : nil
    case .continued: isLive && parking == nil ? afterLoss ?? self : nil
    case .parked: canWait ? .parked(keeping) : nil
    case .resumed: if case .parked(let kept) = self { kept.phase } else { nil }
    case .takenOver: afterTakeover
    case .refused(.open): allowsOpenRefusal ? .ended : nil
    case .refused(.closed): allowsClosedRefusal ? .ended : nil
    case .abandoned: canWait || parking != nil ? .ended : nil
    case .closed(let outcome): allows(outcome) ? .ended : nil
    }
  }

  /// Only before its first question can a caller have stayed in view since the sibling's case.
  /// - Guide: IV.P1.a
  private func afterSight(_ unbroken: Bool) -> Phase? {
    guard case .unseen(let then) = self, !unbroken || then == .asking(.birthDate) else { return nil }
    return then.phase
  }

  /// - Guide: IV.1.c
  private func afterSearch(_ result: SearchResult) -> Phase? {
    guard case .naming(let misses) = self, misses < Self.searches else { return nil }
    return result == .none ? .naming(misses: misses + 1) : self
  }

  /// Where an ID has to be seen: what comes after one that serves (IV.2).
  private var afterID: Phase? {
    switch self {
    case .identifying: .judging
    case .identifyingAgain: .verified
    default: nil
    }
  }

  /// Without presence typed answers and a passed verdict keep, but the ID check starts over (IV.2), and no showing is left
  /// after one was authorized. The same holds where Pinline itself was gone: nobody looked at the caller meanwhile.
  /// - Guide: IV.P1.b, IV.2.f
  private var afterLoss: Phase? {
    switch self {
    case .asking(let item): .unseen(then: .asking(item))
    case .readingBack: .unseen(then: .readingBack)
    case .identifying, .judging: .unseen(then: .identifying)
    case .verified, .identifyingAgain, .cleared: .unseen(then: .identifyingAgain)
    case .authorized, .shown, .misread: .spent
    case .new, .naming, .named, .unseen, .confirmed, .spent, .refusing, .parked, .ended: nil
    }
  }

  /// - Guide: IV.1.e
  private func isOpenToCorrection(of item: Item) -> Bool {
    switch self {
    case .asking(let next): item < next
    case .readingBack: true
    default: false
    }
  }

  private var afterRestart: Phase? {
    switch self {
    case .asking, .readingBack, .identifying, .judging: .asking(.birthDate)
    case .unseen: .unseen(then: .asking(.birthDate))
    default: nil
    }
  }

  private var afterLapse: Phase? {
    switch self {
    case .cleared: .unseen(then: .asking(.birthDate))
    case .shown, .misread: .spent
    default: nil
    }
  }

  /// Whoever takes over saw nothing of the caller: all that is live is repeated, and after an authorization nothing is
  /// left.
  private var afterTakeover: Phase? {
    switch self {
    case .new, .ended: nil
    case .naming, .refusing, .confirmed: self
    case .parked(let kept): kept.phase
    case .authorized, .shown, .misread, .spent: .spent
    case .named, .unseen, .asking, .readingBack, .identifying, .judging, .verified, .identifyingAgain, .cleared: .named
    }
  }
}
