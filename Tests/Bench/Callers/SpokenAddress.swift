import Records

/// A child's address as parents say it, put together from its parts.
struct SpokenAddress {
  let address: PostalAddress
  let tongue: Tongue

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    let parts = StreetParts(address.street)
    let spoken = [
      lead(plain, &dice), number(parts, plain, &dice),
      SpokenStreet(parts: parts, tongue: tongue).said(plain: plain, &dice),
    ]
    var unit = SpokenUnit(unit: address.unit, tongue: tongue).said(plain: plain, &dice)
    // A bare number after a bare name would be no unit to anybody.
    if unit.kinds == ["bare unit"],
      spoken[2].kinds.contains(where: { $0.contains("suffix") && $0.contains("out") || $0.contains("no suffix") })
    {
      unit = Utterance(text: "#" + unit.text, kinds: ["#4"], isPlain: true)
    }
    let city = city(plain, &dice)
    let isParted = dice.chance(perMille: 300)
    var text = spoken.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    for part in [unit, city] where !part.text.isEmpty { text += (isParted ? ", " : " ") + part.text }
    let all = spoken + [unit, city]
    var said = Utterance(text: text, kinds: all.flatMap(\.kinds), isPlain: all.allSatisfy(\.isPlain))
    if dice.chance(perMille: 500) { said.text = said.text.lowercased() }
    if tongue == .spanish, dice.chance(perMille: 600) { said.text = said.text.simple }
    return said
  }

  private func lead(_ plain: Bool, _ dice: inout Dice) -> Utterance {
    var forms = Sayings()
    switch tongue {
    case .english:
      forms.add(2, "we live at", "we live at")
      forms.add(2, "it's", "it's")
      forms.add(1, "I live at", "I live at")
    case .spanish:
      forms.add(2, "vivimos en", "vivimos en")
      forms.add(2, "es", "es")
      forms.add(1, "vivo en el", "vivo en el")
    }
    return plain || !dice.chance(perMille: 50) ? .nothing : forms.draw(plain: false, &dice)
  }

  private func number(_ parts: StreetParts, _ plain: Bool, _ dice: inout Dice) -> Utterance {
    var forms = Sayings()
    forms.add(180, "number in figures", parts.number, plain: true)
    guard let number = Int(parts.number) else { return forms.draw(plain: plain, &dice) }
    switch tongue {
    // "Four twenty second street" is two addresses, so there the operator types figures.
    case .english where parts.ordinal != nil: break
    case .english:
      forms.add(7, "number in pairs", EnglishNumbers.house(number))
      forms.add(4, "number digit by digit", EnglishNumbers.digits(parts.number))
      forms.add(2, "number in full words", EnglishNumbers.cardinal(number))
      forms.add(2, "figures one by one", parts.number.map(String.init).joined(separator: " "))
    case .spanish:
      forms.add(4, "número en pares", SpanishNumbers.house(number))
      forms.add(3, "número por cifras", SpanishNumbers.digits(parts.number))
      forms.add(5, "número en palabras", SpanishNumbers.cardinal(number))
    }
    return forms.draw(plain: plain, &dice)
  }

  private func city(_ plain: Bool, _ dice: inout Dice) -> Utterance {
    let (city, zip) = (address.city, address.zip)
    var forms = Sayings()
    if !plain { forms.add(46, "no city", " ") }
    forms.add(24, "city", city, plain: true)
    forms.add(10, "city and ZIP", "\(city) \(zip)", plain: true)
    forms.add(6, "ZIP", zip, plain: true)
    forms.add(5, "city and state", "\(city) CA", plain: true)
    forms.add(3, "city, state and ZIP", "\(city), CA \(zip)", plain: true)
    forms.add(1, "California", "\(city) California \(zip)", plain: true)
    switch tongue {
    case .english:
      forms.add(2, "in the city", "in \(city)")
      forms.add(1, "zip code", "\(city) zip code \(zip)")
    case .spanish:
      forms.add(3, "en la ciudad", "en \(city)")
      forms.add(1, "código postal", "código postal \(zip)")
    }
    var said = forms.draw(plain: plain, &dice)
    // Leaving out the city takes nothing from an address.
    if said.text == " " { said = Utterance(text: "", kinds: said.kinds, isPlain: true) }
    return said
  }
}

extension Utterance {
  /// A part that was not said and is not missing.
  static let nothing = Utterance(text: "", kinds: [], isPlain: true)
}
