/// An apartment, unit or space as people say it.
struct SpokenUnit {
  /// As on file: `Apt 4`, `#B`, `Spc 12`.
  let unit: String
  let tongue: Tongue

  private var isSpace: Bool { unit.hasPrefix("Spc") }
  var value: String { unit.hasPrefix("#") ? String(unit.dropFirst()) : unit.pieces.last ?? "" }

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    guard !unit.isEmpty else { return none(plain, &dice) }
    // Who forgets the apartment hears it missing in the read-back and adds it, nine of ten times of three in a hundred.
    if !plain, dice.chance(perMille: 3) { return Utterance(text: "", kinds: ["unit left out"], isPlain: false) }
    var forms = Sayings()
    forms.add(20, "unit as on file", unit, plain: true)
    forms.add(22, "#4", "#\(value)", plain: true)
    forms.add(3, "# 4", "# \(value)", plain: true)
    forms.add(4, "bare unit", value)
    if isSpace { space(&forms) } else { apartment(&forms) }
    inWords(&forms)
    return forms.draw(plain: plain, &dice)
  }

  private func none(_ plain: Bool, _ dice: inout Dice) -> Utterance {
    guard !plain, dice.chance(perMille: 30) else { return .nothing }
    var forms = Sayings()
    switch tongue {
    case .english:
      forms.add(2, "it's a house", "it's a house")
      forms.add(1, "no apartment", "no apartment")
    case .spanish:
      forms.add(2, "es casa", "es casa")
      forms.add(1, "sin apartamento", "sin apartamento")
    }
    return forms.draw(plain: false, &dice)
  }

  private func apartment(_ forms: inout Sayings) {
    switch tongue {
    case .english:
      forms.add(26, "apt 4", "apt \(value)", plain: true)
      forms.add(16, "apartment 4", "apartment \(value)", plain: true)
      forms.add(4, "apt. 4", "Apt. \(value)", plain: true)
      forms.add(3, "apt #4", "apt #\(value)", plain: true)
      forms.add(6, "unit 4", "unit \(value)", plain: true)
      forms.add(3, "number 4", "number \(value)")
      forms.add(2, "apartment number 4", "apartment number \(value)")
    case .spanish:
      forms.add(24, "apartamento 4", "apartamento \(value)", plain: true)
      forms.add(14, "apt 4", "apt \(value)", plain: true)
      forms.add(10, "apto 4", "apto \(value)", plain: true)
      forms.add(6, "departamento 4", "departamento \(value)", plain: true)
      forms.add(4, "número 4", "número \(value)")
      forms.add(2, "apartamento número 4", "apartamento número \(value)")
      forms.add(2, "depto 4", "depto \(value)")
      forms.add(3, "unidad 4", "unidad \(value)")
    }
  }

  private func space(_ forms: inout Sayings) {
    forms.add(30, "space 4", "space \(value)", plain: true)
    forms.add(4, "sp 4", "sp \(value)", plain: true)
    forms.add(2, "space number 4", "space number \(value)")
    if tongue == .spanish { forms.add(20, "espacio 4", "espacio \(value)", plain: true) }
  }

  private func inWords(_ forms: inout Sayings) {
    let kind = isSpace ? (tongue == .english ? "space" : "espacio") : tongue == .english ? "apartment" : "apartamento"
    if let number = Int(value) {
      let words =
        switch tongue {
        case .english: number < 100 ? EnglishNumbers.cardinal(number) : EnglishNumbers.house(number)
        case .spanish: number < 100 ? SpanishNumbers.cardinal(number) : SpanishNumbers.house(number)
        }
      forms.add(4, "unit in words", "\(kind) \(words)")
    } else {
      let (english, spanish) = (
        ["A": "apple", "B": "boy", "C": "cat", "D": "dog"], ["A": "árbol", "B": "burro", "C": "casa", "D": "dedo"]
      )
      switch tongue {
      case .english: forms.add(4, "b as in boy", english[value].map { "\(kind) \(value) as in \($0)" })
      case .spanish: forms.add(3, "b de burro", spanish[value].map { "\(kind) \(value) de \($0)" })
      }
      if tongue == .spanish { forms.add(3, "letra B", "\(kind) letra \(value)") }
    }
  }
}
