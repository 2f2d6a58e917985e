import Records

/// The name of an emergency contact as a caller says it.
struct SpokenContact {
  let name: PersonName
  let home: String?
  let pets: PetNames

  private var tongue: Tongue { Tongue(home: home) }

  private static let english = [
    "my mom", "my sister", "my brother", "aunt", "uncle", "grandma", "her grandmother", "his uncle", "my neighbor",
    "my friend", "Mrs.", "Mr.",
  ]
  private static let spanish = [
    "mi mamá", "mi hermana", "mi hermano", "tía", "tío", "la tía", "su abuela", "mi comadre", "su madrina", "mi vecina",
    "doña", "don", "la señora", "Sra.",
  ]

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    let (first, last, surnames) = (name.first, name.last, SpokenSurname.parts(of: name.last))
    var forms = Sayings()
    forms.add(60, "contact as on file", "\(first) \(last)", plain: true)
    orders(&forms)
    if surnames.count == 2 {
      forms.add(22, "contact by the first of two surnames", "\(first) \(surnames[0])")
      forms.add(2, "contact by the second of two surnames", "\(first) \(surnames[1])")
    }
    if tongue == .spanish { more(surnames, &forms, &dice) }
    let relation = dice.pick(tongue == .spanish ? Self.spanish : Self.english, or: "")
    forms.add(6, "relation before the contact", "\(relation) \(first) \(last)")
    let after = tongue == .spanish ? "su tía" : "her aunt"
    forms.add(1, "relation after the contact", "\(first) \(last), \(after)")
    forms.add(3, "contact by nickname", pets.one(of: first, tongue, &dice).map { "\($0) \(last)" })
    if first.pieces.count > 1, first.pieces[0].count > 3, home != "vi" {
      forms.add(6, "contact by one given name", "\(first.pieces[0]) \(last)")
    }
    spellings(&forms, &dice)
    return forms.draw(plain: plain, &dice).typedLoosely(&dice)
  }

  private func orders(_ forms: inout Sayings) {
    let eastern = ["vi", "ko", "zh"].contains(home ?? "")
    forms.add(eastern ? 14 : 1, "contact, last name first", "\(name.last) \(name.first)")
    forms.add(1, "contact, last name first, comma", "\(name.last), \(name.first)")
  }

  /// What the school lacks, as Spanish speakers know it of one another.
  private func more(_ surnames: [String], _ forms: inout Sayings, _ dice: inout Dice) {
    let (extra, given) = (dice.pick(SpokenSurname.more, or: ""), GivenNames.second(after: name.first, &dice))
    if surnames.count == 1 {
      forms.add(5, "contact with a second surname more", "\(name.first) \(name.last) \(extra)", plain: true)
    }
    guard !name.first.contains(" ") else { return }
    forms.add(3, "contact with a given name more", "\(name.first) \(given) \(name.last)", plain: true)
    forms.add(1, "contact with an initial more", "\(name.first) \(given.prefix(1)) \(name.last)")
    if surnames.count == 1 {
      forms.add(1, "contact with both more", "\(name.first) \(given) \(name.last) \(extra)", plain: true)
    }
  }

  private func spellings(_ forms: inout Sayings, _ dice: inout Dice) {
    var firsts = Sayings()
    SpokenGivenName.spellings(of: name.first, &firsts)
    let first = firsts.draw(plain: true, &dice)
    if !first.text.isEmpty {
      forms.add(20, "contact, " + (first.kinds.first ?? ""), "\(first.text) \(name.last)", plain: true)
    }
    let given = Ear.heard(name.first, tongue, &dice).map { "\($0) \(name.last)" }
    let surname = Ear.heard(name.last, tongue, &dice).map { "\(name.first) \($0)" }
    for (weight, isPlain) in [(2, false), (1, true)] {
      forms.add(weight, "contact's given name by ear", given, plain: isPlain)
      forms.add(weight, "contact's surname by ear", surname, plain: isPlain)
    }
    if name.last.pieces.count > 1, SpokenSurname.parts(of: name.last).count == 1 {
      forms.add(1, "contact's surname joined", "\(name.first) \(name.last.replacing(" ", with: ""))")
    }
    if name.last.contains("-") {
      forms.add(
        12, "contact, surname's hyphen as a space", "\(name.first) \(name.last.replacing("-", with: " "))", plain: true)
    }
    if name.last.contains("'") {
      forms.add(12, "contact, apostrophe left out", "\(name.first) \(name.last.replacing("'", with: ""))", plain: true)
    }
  }
}

/// Second given names, as papers have them and schools often do not.
enum GivenNames {
  private static let women = ["Elena", "Isabel", "Guadalupe", "Luisa", "del Carmen"]
  private static let men = ["Antonio", "Luis", "Alberto", "Enrique", "Carlos"]

  /// One that goes with the first, by its ending.
  static func second(after first: String, _ dice: inout Dice) -> String {
    let list = (first.simple.hasSuffix("a") ? women : men).filter { !first.contains($0) }
    return dice.pick(list, or: "Elena")
  }
}
