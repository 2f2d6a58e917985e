import Records
import Ledger

// Each proof is built from the one before it and the receipt that ends it, and from nothing else. So no step can be
// skipped: there is no way to write it down.

final class OpenedProof: Sendable {
  let receipt: Receipt<Fact>

  init?(_ receipt: Receipt<Fact>) {
    guard case .opened = receipt.fact else { return nil }
    self.receipt = receipt
  }
}

final class NamedProof: Sendable {
  let opened: OpenedProof
  let receipt: Receipt<Fact>

  init?(_ opened: OpenedProof, _ receipt: Receipt<Fact>) {
    guard case .named = receipt.fact, receipt.follows(opened.receipt) else { return nil }
    self.opened = opened
    self.receipt = receipt
  }
}

final class StandingProof: Sendable {
  let named: NamedProof
  let receipt: Receipt<Fact>

  init?(_ named: NamedProof, _ receipt: Receipt<Fact>) {
    guard receipt.fact == .standingChecked, receipt.follows(named.receipt) else { return nil }
    self.named = named
    self.receipt = receipt
  }
}

final class PresenceProof: Sendable {
  let standing: StandingProof
  let receipt: Receipt<Fact>

  init?(_ standing: StandingProof, _ receipt: Receipt<Fact>) {
    guard case .presenceConfirmed = receipt.fact, receipt.follows(standing.receipt) else { return nil }
    self.standing = standing
    self.receipt = receipt
  }

  /// Whether an ID check of the sibling's case before can serve: the caller stayed in view since.
  var isUnbrokenSinceSibling: Bool {
    guard case .presenceConfirmed(_, unbroken: true) = receipt.fact else { return false }
    return standing.named.opened.receipt.fact.sibling != nil
  }
}

/// All eight items answered, and read back since the last of them.
final class AnsweredProof: Sendable {
  let presence: PresenceProof
  let answers: [Item: Receipt<Fact>]
  let readBack: Receipt<Fact>

  init?(_ presence: PresenceProof, _ answers: [Item: Receipt<Fact>], _ readBack: Receipt<Fact>) {
    guard readBack.fact == .readBack, readBack.follows(presence.receipt) else { return nil }
    for item in Item.allCases {
      guard let answer = answers[item], answer.isAnswer(to: item), readBack.follows(answer),
        answer.follows(presence.standing.receipt)
      else { return nil }
    }
    self.presence = presence
    self.answers = answers
    self.readBack = readBack
  }
}

/// The ID was seen live after the answers were read back, or serves since; `presence` is the confirmation nearest before it.
final class IdentifiedProof: Sendable {
  let answered: AnsweredProof
  let presence: PresenceProof
  /// The check itself; of a sibling's case the fact that carries it over.
  let document: Receipt<Fact>
  let receipt: Receipt<Fact>

  init?(_ answered: AnsweredProof, _ presence: PresenceProof, document: Receipt<Fact>, _ receipt: Receipt<Fact>) {
    switch (receipt.fact, document.fact) {
    case (.idChecked(_, _, passed: true), _) where document == receipt: break
    case (.idCarried, .idChecked(_, _, passed: true)): break
    case (.idCarried, .idCarried) where presence.isUnbrokenSinceSibling: break
    default: return nil
    }
    guard receipt.follows(answered.readBack), document.follows(presence.receipt) else { return nil }
    self.answered = answered
    self.presence = presence
    self.document = document
    self.receipt = receipt
  }
}

final class PassedProof: Sendable {
  let identified: IdentifiedProof
  let receipt: Receipt<Fact>

  init?(_ identified: IdentifiedProof, _ receipt: Receipt<Fact>) {
    guard case .judged(passed: true, _) = receipt.fact, receipt.follows(identified.receipt) else { return nil }
    self.identified = identified
    self.receipt = receipt
  }
}

final class ClearedProof: Sendable {
  let passed: PassedProof
  /// The ID as it was seen last: where presence was broken after the verdict, once more.
  let identified: IdentifiedProof
  let receipt: Receipt<Fact>

  init?(_ passed: PassedProof, _ identified: IdentifiedProof, _ receipt: Receipt<Fact>) {
    guard receipt.fact == .cleared, receipt.follows(passed.receipt), receipt.follows(identified.receipt)
    else { return nil }
    self.passed = passed
    self.identified = identified
    self.receipt = receipt
  }

  /// What has to have happened before the eyes of whoever has the case in hand.
  var live: [Receipt<Fact>] { [identified.presence.receipt, identified.document, identified.receipt, receipt] }

  /// Every receipt that it rests on, in the order of the log.
  var receipts: [Receipt<Fact>] {
    let answered = passed.identified.answered
    let standing = answered.presence.standing
    let steps =
      [standing.named.opened.receipt, standing.named.receipt, standing.receipt, answered.presence.receipt]
      + Item.allCases.compactMap { answered.answers[$0] }
      + [answered.readBack, passed.identified.document, passed.identified.receipt, passed.receipt] + live
    return Set(steps).sorted { $0.sequence < $1.sequence }
  }
}

extension Receipt<Fact> {
  /// Whether it stands later in the same log, for the same case.
  func follows(_ other: Receipt<Fact>) -> Bool {
    origin == other.origin && `case` == other.`case` && sequence > other.sequence
  }

  func isAnswer(to item: Item) -> Bool {
    switch fact {
    case .answered(item, _), .corrected(item): true
    default: false
    }
  }
}
