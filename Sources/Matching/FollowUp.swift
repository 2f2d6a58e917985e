package import Records

/// The one thing more that is asked after an answer that is taken and may not be whole. Two kinds of answer have it, and no other.
package enum FollowUp: Hashable {
  /// Whether there is an apartment.
  case unit
  /// Whether one word is the whole name.
  case restOfName

  /// What has to be asked after an answer of this form; nil for nothing.
  package init?(after form: Form) {
    switch form {
    case .doubtful(_, .unit): self = .unit
    case .doubtful(_, .restOfName): self = .restOfName
    default: return nil
    }
  }

  /// The item whose form the whole answer has.
  package var item: Item {
    switch self {
    case .unit: .address
    case .restOfName: .contactName
    }
  }

  /// The answer together with what was said to it, empty for nothing; nil where that does not belong to it. `noUnit` is how
  /// an address without an apartment is read back.
  package func whole(_ answer: String, _ said: String, noUnit: String, in context: MatchContext) -> String? {
    switch self {
    case .unit: Self.address(answer, unit: said, noUnit, context)
    case .restOfName: Self.name(answer, rest: said, context)
    }
  }

  /// The address with its unit, which changes neither number nor street. Said as it is, or as an apartment's number.
  private static func address(
    _ address: String, unit said: String, _ noUnit: String, _ context: MatchContext
  ) -> String? {
    func unit(of text: String) -> String? {
      guard case .address(let whole)? = Item.address.form(of: text, in: context).reading,
        case .address(let before)? = Item.address.form(of: address, in: context).reading,
        whole.number == before.number, whole.street == before.street
      else { return nil }
      return whole.unit
    }
    // Like this the read-back and `/edit` know that it was asked.
    let without = "\(address), \(noUnit)"
    if said.isEmpty { return unit(of: without) == "" ? without : address }
    for text in ["\(address), \(said)", "\(address), apt \(said)"] {
      guard let unit = unit(of: text) else { continue }
      return unit.isEmpty ? without : text
    }
    return nil
  }

  /// The name with the rest of it; the whole name may also be said once more.
  private static func name(_ name: String, rest said: String, _ context: MatchContext) -> String? {
    if said.isEmpty { return name }
    let words = Fold.words(said)
    let isWhole = words.count > 1 && words.starts(with: Fold.words(name))
    guard Item.contactName.form(of: said, in: context).reading != nil else { return nil }
    return isWhole ? said : "\(name) \(said)"
  }
}
