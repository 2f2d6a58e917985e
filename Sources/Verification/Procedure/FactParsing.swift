import Matching
import Records
package import Ledger

/// An entry whose fact is none that this version of the procedure knows.
package struct UnknownFact: Error, Hashable, Sendable {
  /// The entry's kind.
  package let kind: String
}

extension Fact {
  /// Reads a fact back from its entry. Strict: whatever it would not write itself is an error.
  package init(kind: String, fields: [String: JSON]) throws {
    let read = FactFields(kind: kind, fields: fields)
    guard let fact = Fact(read), fact.kind == kind, fact.fields == fields else { throw UnknownFact(kind: kind) }
    self = fact
  }

  private init?(_ read: FactFields) {
    let fact: Fact? =
      switch read.kind {
      case Fact.openingKind: CaseOpening(read).map(Fact.opened)
      case "searched": read.value("variant").map(Fact.searched)
      case "named": read.value("by").map(Fact.named)
      case "presenceConfirmed": read.presence
      case "answered": read.item.flatMap { item in read.value("source").map { .answered(item, $0) } }
      case "corrected": read.item.map(Fact.corrected)
      case "judged": read.verdict
      case "roundRestarted": read.value("reason").map(Fact.roundRestarted)
      case "idSetAside": read.value("reason").map(Fact.idSetAside)
      case "idChecked": read.idCheck
      case "disclosureAuthorized": read.authorization
      case "shown": read.value("end").map { .shown($0, on: read.carrier) }
      case "pinReadBack": .pinReadBack(matches: read.variant == "matched")
      case "parked": read.value("reason").map(Fact.parked)
      case "refused":
        read.variant == "closed" ? .refused(.closed) : read.value("code").map { .refused(.open($0)) }
      case "abandoned": read.value("reason").map(Fact.abandoned)
      case "closed": read.value("variant").map(Fact.closed)
      default: Fact.plain[read.kind]
      }
    guard let fact else { return nil }
    self = fact
  }

  /// Facts that carry nothing but their kind.
  private static let plain: [String: Fact] = Dictionary(
    uniqueKeysWithValues: [
      Fact.standingChecked, .presenceLost, .readBack, .idCarried, .attended, .cleared, .lapsed, .flagged, .noted,
      .resumed,
      .takenOver, .continued,
    ].map { ($0.kind, $0) })
}

private struct FactFields {
  let kind: String
  let fields: [String: JSON]

  var variant: String? { fields["variant"]?.string }
  var item: Item? { variant.flatMap(Int.init).flatMap(Item.init) }

  func value<Value: RawRepresentable<String>>(_ key: String) -> Value? {
    fields[key]?.string.flatMap(Value.init)
  }

  var verdict: Fact? {
    guard let variant, let round = variant.last.flatMap({ Int(String($0)) }), (1...Stage.rounds).contains(round)
    else { return nil }
    return .judged(passed: variant.hasPrefix("passed"), round: round)
  }

  var presence: Fact? {
    guard let (medium, isPlain) = medium(orFollowedBy: "Unbroken") else { return nil }
    return .presenceConfirmed(medium, unbroken: !isPlain)
  }

  var idCheck: Fact? {
    guard let document: IDKind = value("document"), let (medium, isPlain) = medium(orFollowedBy: "Failed")
    else { return nil }
    return .idChecked(document, medium, passed: isPlain)
  }

  /// The medium that the variant names, and whether it names nothing else.
  private func medium(orFollowedBy ending: String) -> (Medium, isPlain: Bool)? {
    guard let variant else { return nil }
    if let medium = Medium(rawValue: variant) { return (medium, true) }
    guard variant.hasSuffix(ending) else { return nil }
    return Medium(rawValue: String(variant.dropLast(ending.count))).map { ($0, false) }
  }

  var authorization: Fact? {
    guard let showing = variant.flatMap(Int.init), let generation = fields["generation"]?.integer else { return nil }
    return Int(exactly: generation).map { .disclosureAuthorized(generation: $0, showing: showing, on: carrier) }
  }

  var carrier: PINCarrier { value(PINCarrier.field) ?? .screen }
}

extension CaseOpening {
  fileprivate init?(_ read: FactFields) {
    guard let channel: Channel = read.value("channel"), let language = read.fields["language"]?.string,
      let interpreter: Interpreter = read.value("interpreter")
    else { return nil }
    self.init(
      channel: channel, language: language, interpreter: interpreter, reason: read.value("reason"),
      sibling: read.fields[Self.siblingField]?.string.flatMap(CaseReference.init))
  }
}
