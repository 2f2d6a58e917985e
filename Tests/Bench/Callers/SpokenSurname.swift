/// A surname, one or two, as people say it.
struct SpokenSurname {
  /// As on file: `de la Cruz Ortiz`.
  let surname: String
  let home: String?

  private var tongue: Tongue { Tongue(home: home) }
  private static let particles: Set<String> = [
    "de", "la", "del", "los", "las", "dela", "van", "der", "den", "mc", "st.", "san", "santa", "y", "ponce", "montes",
  ]
  /// Second surnames of the caller's own papers, which the school may lack.
  static let more = [
    "Aguirre", "Beltrán", "Cisneros", "Delgado", "Esparza", "Galván", "Lozano", "Palacios", "Solís", "Trejo",
  ]

  /// The surnames with the particles of each.
  static func parts(of surname: String) -> [String] {
    var parts: [String] = []
    var open = false
    for word in surname.pieces {
      if open, let last = parts.popLast() { parts.append(last + " " + word) } else { parts.append(word) }
      // "Montes de Oca" and "Ponce de León" are one surname each.
      open = particles.contains(word.simple)
    }
    return parts
  }

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    var forms = Sayings()
    forms.add(62, "surname as on file", surname, plain: true)
    let parts = Self.parts(of: surname)
    if parts.count == 2 {
      forms.add(24, "first of two surnames", parts[0])
      forms.add(3, "second of two surnames", parts[1])
      forms.add(5, "two surnames, hyphen", parts.joined(separator: "-"), plain: true)
      forms.add(1, "two surnames, y", parts.joined(separator: " y "), plain: true)
    } else if tongue == .spanish {
      forms.add(5, "second surname that the school lacks", "\(surname) \(dice.pick(Self.more, or: ""))", plain: true)
    }
    hyphens(&forms)
    particles(parts, &forms)
    apostrophes(&forms)
    let heard = Ear.heard(surname, tongue, &dice)
    forms.add(3, "surname by ear", heard)
    forms.add(1, "surname by ear", heard, plain: true)
    if surname.pieces.count == 1 {
      forms.add(2, "surname spelled, hyphens", surname.spelled(with: "-"), plain: true)
      forms.add(1, "surname spelled, spaces", surname.spelled(with: " "), plain: true)
    }
    return forms.draw(plain: plain, &dice).typedLoosely(&dice)
  }

  private func hyphens(_ forms: inout Sayings) {
    let halves = surname.split(separator: "-").map(String.init)
    guard halves.count == 2 else { return }
    forms.add(25, "surname, hyphen as a space", halves.joined(separator: " "), plain: true)
    forms.add(6, "surname, hyphen left out", halves.joined(), plain: true)
    forms.add(2, "hyphen said", halves.joined(separator: tongue == .spanish ? " guion " : " hyphen "))
    if halves.allSatisfy({ $0.count > 3 }) { forms.add(6, "half of a hyphened surname", halves[1]) }
    if halves[0].count < 4 { forms.add(2, "surname without its particle", halves[1]) }
  }

  private func particles(_ parts: [String], _ forms: inout Sayings) {
    guard let first = parts.first, case let words = first.pieces, words.count > 1 else { return }
    let rest = parts.dropFirst().map { " " + $0 }.joined()
    if ["de", "del", "dela", "van", "mc"].contains(words[0].simple) {
      forms.add(12, "particles joined to the surname", words.joined() + rest, plain: true)
      if words.count == 3 {
        forms.add(10, "particles joined", words.dropLast().joined() + " " + words[2] + rest, plain: true)
      }
    }
    if words[0].simple == "st." { forms.add(20, "saint in full", "Saint " + words.dropFirst().joined(separator: " ")) }
    if Self.particles.isSuperset(of: words.dropLast().map(\.simple)), words[0].first?.lowercased() == "d" {
      forms.add(2, "surname without its particle", words[words.count - 1] + rest)
    }
  }

  private func apostrophes(_ forms: inout Sayings) {
    if surname.contains("'") {
      forms.add(25, "apostrophe left out", surname.replacing("'", with: ""), plain: true)
      forms.add(12, "apostrophe as a space", surname.replacing("'", with: " "), plain: true)
      forms.add(10, "curly apostrophe", surname.replacing("'", with: "’"), plain: true)
    }
    if surname.hasPrefix("Mc"), !surname.contains(" ") {
      forms.add(8, "Mc parted", "Mc " + surname.dropFirst(2), plain: true)
    }
  }
}
