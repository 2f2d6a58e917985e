import Matching
import Records
import Foundation
import Verification

/// A guardian's name as an ID prints it, typed by the operator from what is seen.
struct PrintedName {
  let name: PersonName
  let home: String?
  let isWoman: Bool

  /// The kind of document and the text, with the kind of form.
  func shown(_ dice: inout Dice) -> (kind: IDKind, text: Utterance) {
    let isSpanish = home == "es"
    let kind = dice.pick(
      weighted: isSpanish
        ? [(40, IDKind.consulateCard), (25, .driversLicense), (20, .californiaID), (15, .passport)]
        : [(60, IDKind.driversLicense), (20, .californiaID), (20, .passport)], or: .passport)
    var forms = Sayings()
    orders(&forms)
    let parts = SpokenSurname.parts(of: name.last)
    if home == "vi" {
      forms.add(12, "ID: Vietnamese middle name", "\(name.last) \(isWoman ? "Thi" : "Van") \(name.first)")
    }
    if isSpanish {
      hispanic(parts, &forms, &dice)
    } else if home == "en" {
      forms.add(5, "ID: initial more", "\(name.first) A \(name.last)")
      forms.add(4, "ID: middle name more", "\(name.first) \(isWoman ? "Marie" : "James") \(name.last)")
      forms.add(2, "ID: middle name more, last name first", "\(name.last) \(name.first) \(isWoman ? "Marie" : "James")")
    }
    if !isWoman { forms.add(1, "ID: suffix", "\(name.first) \(name.last) JR") }
    if let alias = name.aliases.first, alias.allSatisfy({ $0.isASCII }) {
      forms.add(3, "ID: other name on record", alias)
    }
    var text = forms.draw(plain: false, &dice)
    if dice.chance(perMille: 900) { text.text = text.text.uppercased() }
    if dice.chance(perMille: 700) { text.text = text.text.unmarked }
    return (kind, text)
  }

  private func orders(_ forms: inout Sayings) {
    let (first, last) = (name.first, name.last)
    forms.add(44, "ID: as on file", "\(first) \(last)")
    forms.add(12, "ID: last name first, comma", "\(last), \(first)")
    forms.add(14, "ID: last name first", "\(last) \(first)")
    if first.contains("-") || last.contains("-") {
      forms.add(12, "ID: hyphen as a space", "\(first) \(last)".replacing("-", with: " "))
      forms.add(12, "ID: hyphen as a space, last name first", "\(last) \(first)".replacing("-", with: " "))
    }
    if first.hasPrefix("Ma. ") { forms.add(12, "ID: Ma. in full", "Maria \(first.dropFirst(4)) \(last)") }
    if last.contains("'") { forms.add(8, "ID: apostrophe left out", "\(first) \(last.replacing("'", with: ""))") }
  }

  private func hispanic(_ parts: [String], _ forms: inout Sayings, _ dice: inout Dice) {
    let (first, last, extra) = (name.first, name.last, dice.pick(SpokenSurname.more, or: ""))
    let given = GivenNames.second(after: first, &dice)
    if parts.count == 1 {
      forms.add(26, "ID: second surname more", "\(first) \(last) \(extra)")
      forms.add(14, "ID: second surname more, last names first", "\(last) \(extra) \(first)")
      if first.pieces.count == 1 {
        forms.add(5, "ID: given name and surname more", "\(first) \(given) \(last) \(extra)")
      }
      if isWoman { forms.add(3, "ID: married, de", "\(first) \(last) de \(extra)") }
    } else {
      forms.add(10, "ID: one of two surnames", "\(first) \(parts[0])")
      forms.add(2, "ID: two surnames, hyphen", "\(first) \(parts.joined(separator: "-"))")
      if isWoman { forms.add(2, "ID: married, de", "\(first) \(parts[0]) de \(extra)") }
    }
    if first.pieces.count == 1 {
      forms.add(8, "ID: given name more", "\(first) \(given) \(last)")
      forms.add(3, "ID: initial more", "\(first) \(given.prefix(1)) \(last)")
    } else if first.pieces.count == 2 {
      forms.add(6, "ID: second given name's initial", "\(first.pieces[0]) \(first.pieces[1].prefix(1)) \(last)")
    }
  }
}

extension String {
  /// Without marks on Latin letters, capitals kept.
  fileprivate var unmarked: String { folding(options: .diacriticInsensitive, locale: nil) }
}
