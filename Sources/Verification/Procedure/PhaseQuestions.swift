extension Stage {
  /// The number of the showing that is next; nil where nothing is shown (any more): after a flag nothing is, so that nothing is
  /// to be promised either (IV).
  package var nextShowing: Int? { isFlagged ? nil : phase.nextShowing }
}

/// What may still happen in a phase.
extension Phase {
  /// Neither before the opening nor after the end.
  package var isLive: Bool { self != .new && self != .ended }

  /// How many more searches may find no child; nil once one was found.
  package var searchesLeft: Int? {
    if case .naming(let misses) = self { Self.searches - misses } else { nil }
  }

  /// The number of the showing that may be authorized next; nil where none may (IV.3).
  /// - Guide: IV.3.i
  package var nextShowing: Int? {
    switch self {
    case .cleared: 1
    case .shown(let showing) where showing < Self.showings: showing + 1
    case .misread: Self.showings
    default: nil
    }
  }

  /// What a parked case keeps, or nil if it is not parked.
  /// - Guide: IV.P1.c
  var parking: Parking? {
    if case .parked(let kept) = self { kept } else { nil }
  }

  /// Whether the case may be parked or given up: nothing was authorized, and no verdict waits to be told.
  package var canWait: Bool {
    switch self {
    case .naming, .named, .unseen, .asking, .readingBack, .identifying, .judging, .verified, .identifyingAgain,
      .cleared:
      true
    case .new, .authorized, .shown, .misread, .confirmed, .spent, .refusing, .parked, .ended: false
    }
  }

  /// Child and caller are named, and nothing is cleared yet.
  var isBeforeClearance: Bool { canWait && searchesLeft == nil && self != .cleared }

  /// Whether a round may be asked again: it was begun and nothing rests on its verdict but the time that has passed.
  var canRestart: Bool {
    switch self {
    case .asking, .readingBack, .identifying, .judging, .unseen: true
    default: false
    }
  }

  var keeping: Parking {
    if case .naming(let misses) = self { .naming(misses: misses) } else { .named }
  }

  /// A reason is told at once, up to the last look at the records.
  var allowsOpenRefusal: Bool { canWait && self != .cleared }

  /// The one closed text comes at a verdict only (III): a failed one, or when records or a flag stand against a passed one.
  /// - Guide: III.2.e
  var allowsClosedRefusal: Bool {
    switch self {
    case .refusing, .verified, .identifyingAgain, .cleared: true
    default: false
    }
  }

  func allows(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .disclosed: self == .confirmed
    case .unconfirmed:
      switch self {
      case .authorized, .shown, .misread, .spent: true
      default: false
      }
    case .unjudged:
      switch self {
      case .naming, .named, .unseen, .asking, .readingBack, .identifying, .judging, .parked: true
      default: false
      }
    }
  }
}

extension Phase.Continuation {
  var phase: Phase {
    switch self {
    case .asking(let item): .asking(item)
    case .readingBack: .readingBack
    case .identifying: .identifying
    case .identifyingAgain: .identifyingAgain
    }
  }
}

extension Phase.Parking {
  var phase: Phase {
    switch self {
    case .naming(let misses): .naming(misses: misses)
    case .named: .named
    }
  }
}
