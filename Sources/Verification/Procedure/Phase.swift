package import Records

/// Where a case stands in the procedure (IV), without its counters.
package enum Phase: Hashable, Sendable {
  /// Nothing is logged yet.
  case new
  /// The child is looked for; `misses` searches found none, at most three.
  case naming(misses: Int)
  /// Child and caller are named; standing is not looked up yet.
  case named
  /// The caller has to be seen before the case goes on at `then`.
  case unseen(then: Continuation)
  /// The item to ask next.
  case asking(Item)
  /// All eight answers are typed and have to be read back.
  case readingBack
  /// The caller confirmed them; an ID has to be seen before anything is told of them.
  case identifying
  /// The ID was seen; the verdict is due.
  case judging
  /// The verdict was passed; standing has to be looked up again.
  case verified
  /// The verdict was passed, but presence was broken since: an ID has to be seen again.
  case identifyingAgain
  /// Nothing stands in the way but the authorization itself.
  case cleared
  /// The showing of this number, from 1 on, is authorized.
  case authorized(showing: Int)
  /// It is over; the parent reads back.
  case shown(showing: Int)
  /// What the parent read back differed after the first showing.
  case misread
  /// What the parent read back was right.
  case confirmed
  /// No showing is left: the case can only be closed unconfirmed.
  case spent
  /// The verdict was failed: the closed refusal is all that is left.
  case refusing
  /// Waiting for the caller, with this much of the naming done.
  case parked(Parking)
  /// Closed. It never reopens.
  case ended

  /// Where the case goes on once the caller is seen (again).
  package enum Continuation: Hashable, Sendable {
    case asking(Item)
    /// At the read-back of the answers.
    case readingBack
    /// At the ID check, from its beginning: before the verdict, or after it.
    case identifying, identifyingAgain
  }

  /// What a parked case keeps.
  package enum Parking: Hashable, Sendable {
    /// So many searches without a child.
    case naming(misses: Int)
    /// Child and caller; everything live is repeated.
    case named
  }

  /// How many searches may find no child; the last of them ends the case (IV.1).
  package static let searches = 3
  /// How often the PIN may be shown: once more where it was misread (IV.3).
  package static let showings = 2

  package static let all: [Phase] =
    [.new] + (0...searches).map(Phase.naming) + [.named] + Item.allCases.map { .unseen(then: .asking($0)) }
    + [.readingBack, .identifying, .identifyingAgain].map { .unseen(then: $0) } + Item.allCases.map(Phase.asking)
    + [.readingBack, .identifying, .judging, .verified, .identifyingAgain, .cleared]
    + (1...showings).map(Phase.authorized)
    + (1...showings).map(Phase.shown) + [.misread, .confirmed, .spent, .refusing]
    + (0...searches).map { .parked(.naming(misses: $0)) } + [.parked(.named), .ended]

  /// The name under which the database knows it, such as `asking.3`.
  package var name: String {
    switch self {
    case .new: "new"
    case .naming(let misses): "naming.\(misses)"
    case .named: "named"
    case .unseen(.asking(let item)): "unseen.\(item.rawValue)"
    case .unseen(.readingBack): "unseen.readingBack"
    case .unseen(.identifying): "unseen.identifying"
    case .unseen(.identifyingAgain): "unseen.identifyingAgain"
    case .asking(let item): "asking.\(item.rawValue)"
    case .readingBack: "readingBack"
    case .judging: "judging"
    case .identifying: "identifying"
    case .verified: "verified"
    case .identifyingAgain: "identifyingAgain"
    case .cleared: "cleared"
    case .authorized(let showing): "authorized.\(showing)"
    case .shown(let showing): "shown.\(showing)"
    case .misread: "misread"
    case .confirmed: "confirmed"
    case .spent: "spent"
    case .refusing: "refusing"
    case .parked(.naming(let misses)): "parked.naming.\(misses)"
    case .parked(.named): "parked.named"
    case .ended: "ended"
    }
  }

  /// The phase of that name, or nil.
  package init?(name: some StringProtocol) {
    guard let phase = Phase.all.first(where: { $0.name == name }) else { return nil }
    self = phase
  }
}
