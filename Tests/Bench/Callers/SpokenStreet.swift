/// Direction, name and suffix of a street as people say them.
struct SpokenStreet {
  let parts: StreetParts
  let tongue: Tongue

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    let direction = direction(plain, &dice)
    let name = name(plain, &dice)
    return Utterance(
      text: [direction.text, name.text].filter { !$0.isEmpty }.joined(separator: " "),
      kinds: direction.kinds + name.kinds, isPlain: direction.isPlain && name.isPlain)
  }

  private func direction(_ plain: Bool, _ dice: inout Dice) -> Utterance {
    guard let (english, spanish) = StreetParts.directions[parts.direction] else { return .nothing }
    var forms = Sayings()
    forms.add(40, "direction as on file", parts.direction, plain: true)
    forms.add(2, "direction with a point", parts.direction + ".", plain: true)
    if tongue == .spanish { forms.add(24, "direction in Spanish", spanish, plain: true) }
    forms.add(tongue == .spanish ? 10 : 34, "direction spelled", english, plain: true)
    var said = forms.draw(plain: plain, &dice)
    // On a numbered street people know that East and West are two places.
    if !plain, dice.chance(perMille: parts.ordinal == nil ? 180 : 60) {
      said = Utterance(text: "", kinds: ["direction left out"], isPlain: false)
    }
    return said
  }

  private func name(_ plain: Bool, _ dice: inout Dice) -> Utterance {
    var forms = Sayings()
    guard parts.road.isEmpty else {
      forms.add(80, "Spanish street as on file", "\(parts.road) \(parts.core)", plain: true)
      if parts.road == "Avenida" {
        forms.add(8, "Ave for Avenida", "Ave \(parts.core)")
        forms.add(4, "Av. for Avenida", "Av. \(parts.core)")
      }
      return forms.draw(plain: plain, &dice)
    }
    let (core, long) = (parts.core, StreetParts.longSuffixes[parts.suffix] ?? parts.suffix)
    forms.add(38, "suffix as on file", "\(core) \(parts.suffix)", plain: true)
    forms.add(3, "suffix with a point", "\(core) \(parts.suffix).", plain: true)
    forms.add(tongue == .english ? 34 : 14, "suffix spelled", "\(core) \(long)", plain: true)
    if parts.suffix == "Ave" { forms.add(2, "Av", "\(core) Av") }
    // 55th Street and 55th Place are two streets; nobody there leaves Place out.
    if parts.ordinal == nil || parts.suffix == "St" { forms.add(24, "suffix left out", core) }
    if let number = parts.ordinal { numbered(number, long, &forms) }
    if tongue == .spanish { inSpanish(&forms) }
    return forms.draw(plain: plain, &dice)
  }

  private func numbered(_ number: Int, _ long: String, _ forms: inout Sayings) {
    let words = EnglishNumbers.ordinal(number)
    forms.add(5, "numbered street in words", "\(words) \(long)")
    forms.add(2, "numbered street in words, no suffix", parts.suffix == "St" ? words : nil)
    guard tongue == .spanish, parts.suffix == "St" else { return }
    forms.add(14, "calle 4", "calle \(number)")
    forms.add(4, "de la calle 4", "de la calle \(number)")
    forms.add(4, "la calle 4", "la calle \(number)")
    forms.add(4, "calle in words", "calle \(SpanishNumbers.feminine(number) ?? SpanishNumbers.cardinal(number))")
    forms.add(2, "4 street", "\(number) street")
  }

  private func inSpanish(_ forms: inout Sayings) {
    guard parts.ordinal == nil else { return }
    switch parts.suffix {
    case "St": forms.add(12, "calle before the name", "calle \(parts.core)")
    case "Ave":
      forms.add(10, "avenida before the name", "avenida \(parts.core)")
      forms.add(4, "avenida after the name", "\(parts.core) avenida")
    case "Blvd":
      forms.add(6, "bulevar before the name", "bulevar \(parts.core)")
      forms.add(3, "bulevar after the name", "\(parts.core) bulevar")
    default: break
    }
  }
}
