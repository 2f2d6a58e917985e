import Records
import Verification

/// What the guide wants before a PIN (IV.1 to IV.3), told in its own words and kept apart from the code under test:
/// which steps still count after each fact.
struct NeededSteps: Hashable {
  private var opened = false, named = false, standing = false, seen = false, readBack = false, verdict = false
  private var document = false, identified = false, cleared = false, flagged = false
  private var items: Set<Item> = []

  /// Whether a PIN may be shown now.
  var areAllThere: Bool {
    opened && named && standing && seen && items.count == 8 && readBack && verdict && identified && cleared && !flagged
  }

  mutating func take(_ fact: Fact) {
    switch fact {
    case .opened: opened = true
    case .named: named = true
    case .standingChecked: standing = true
    case .presenceConfirmed(_, let unbroken): (seen, document) = (true, unbroken)
    case .answered(let item, _), .corrected(let item):
      items.insert(item)
      readBack = false
    case .readBack: readBack = items.count == 8
    case .judged(let passed, _):
      verdict = passed && readBack && seen && identified
      if !passed { (readBack, identified) = (false, false) }
    case .idChecked(_, _, let passed):
      document = passed && seen
      identified = document && readBack
    case .idCarried: identified = document && readBack && seen
    case .cleared: cleared = identified && verdict
    case .presenceLost, .continued: (seen, document, identified, cleared) = (false, false, false, false)
    case .roundRestarted: forgetAnswers()
    case .lapsed: forgetLive()
    case .parked, .takenOver:
      standing = false
      forgetLive()
    case .flagged: flagged = true
    case .searched, .idSetAside, .disclosureAuthorized, .shown, .pinReadBack, .noted, .attended, .resumed, .refused,
      .abandoned, .closed:
      break
    }
  }

  private mutating func forgetAnswers() {
    items = []
    (readBack, verdict, identified, cleared) = (false, false, false, false)
  }

  private mutating func forgetLive() {
    (seen, document) = (false, false)
    forgetAnswers()
  }
}
