import Records

/// A child's first name as parents say it.
struct SpokenGivenName {
  let name: PersonName
  let home: String?
  let pets: PetNames

  private var tongue: Tongue { Tongue(home: home) }

  /// Boys who may bear their father's name and so a suffix.
  private static let boys: Set<String> = [
    "jose", "juan", "luis", "miguel", "manuel", "francisco", "jesus", "diego", "victor", "arturo", "ruben", "ramon",
    "hector", "raul", "marcus", "andre", "isaiah", "henry", "samuel", "william", "thomas", "edward", "robert", "andrew",
    "walter", "oscar", "mark", "reynaldo", "danilo", "john",
  ]

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    let first = name.first
    var forms = Sayings()
    forms.add(66, "as on file", first, plain: true)
    if !name.middle.isEmpty { forms.add(6, "first and middle name", "\(first) \(name.middle)", plain: true) }
    Self.spellings(of: first, &forms)
    let words = first.pieces
    if words.count > 1, home != "vi" {
      if words[0].count > 3 { forms.add(12, "first of two given names", words[0]) }
      forms.add(3, "second of two given names", words[words.count - 1])
    }
    forms.add(12, "preferred name", name.preferred)
    forms.add(3, "nickname", pets.one(of: first, tongue, &dice))
    let heard = Ear.heard(first, tongue, &dice)
    forms.add(3, "first name by ear", heard)
    forms.add(1, "first name by ear", heard, plain: true)
    if words.count == 1 {
      forms.add(2, "letter by letter, hyphens", first.spelled(with: "-"), plain: true)
      forms.add(1, "letter by letter, spaces", first.spelled(with: " "), plain: true)
    }
    if Self.boys.contains(words.first?.simple ?? "") {
      forms.add(2, "with a suffix", "\(first) \(dice.pick(["Jr", "Jr.", "junior", "III"], or: "Jr"))")
    }
    return forms.draw(plain: plain, &dice).typedLoosely(&dice)
  }

  /// Ways to write a given name that leave every sound as it is.
  static func spellings(of first: String, _ forms: inout Sayings) {
    if first.contains("-") {
      forms.add(18, "hyphen as a space", first.replacing("-", with: " "), plain: true)
      forms.add(12, "hyphen left out", first.replacing("-", with: ""), plain: true)
    }
    if first.hasPrefix("Ma. ") {
      forms.add(20, "Ma. in full", "Maria " + first.dropFirst(4), plain: true)
      forms.add(8, "Ma without its point", "Ma " + first.dropFirst(4), plain: true)
    }
  }
}
