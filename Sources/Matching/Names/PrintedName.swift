import Records

/// A name as a document prints it (IV.2).
/// - Guide: IV.2.b
struct PrintedName {
  let kind: IDKind

  /// What is compared with the record: passports may spell `Ü` as `UE` (ICAO Doc 9303, part 3, section 6).
  func readings(_ text: String) -> [PartedName] {
    let plain = PartedName.readings(text)
    guard kind == .passport else { return plain }
    return plain + PartedName.readings(Self.transliterated(text))
  }

  /// Whether the document may have cut a name of so many letters short.
  private var cutsLongNames: Bool { kind == .driversLicense || kind == .californiaID }

  /// A license that has room for no more prints the beginning of a long name: all its words in the order of the record,
  /// or family name first, the last one cut.
  func isCut(_ said: [String], _ form: RecordedName.Arrangement) -> Bool {
    let printed = said.joined()
    guard cutsLongNames, said.joined(separator: " ").count >= Self.leastCut else { return false }
    let (first, middle, last) = (form.first.joined(), form.middle.joined(), form.last.joined())
    // The cut falls within the last field: the others are whole.
    return [(first + middle, last), (first, last), (last, first + middle), (last, first)].contains { whole, cut in
      let name = whole + cut
      return printed.count > whole.count && printed.count < name.count && name.hasPrefix(printed)
    } || areFieldsCut(said, form)
  }

  /// Family and given names each in a field of its own, of which one is cut or both.
  private func areFieldsCut(_ said: [String], _ form: RecordedName.Arrangement) -> Bool {
    guard said.count >= 2 else { return false }
    let given = [form.first.joined(), (form.first + form.middle).joined()]
    let family = [form.last.joined()]
    func fits(_ field: [String], _ whole: [String]) -> (fits: Bool, isCut: Bool) {
      let text = field.joined()
      if whole.contains(text) { return (true, false) }
      let isLong = field.joined(separator: " ").count >= Self.leastCut
      return (isLong && whole.contains { $0.hasPrefix(text) }, true)
    }
    return (1..<said.count).contains { place in
      let (front, back) = (Array(said[..<place]), Array(said[place...]))
      return [(front, back), (back, front)].contains { names, surname in
        let (one, other) = (fits(names, given), fits(surname, family))
        return one.fits && other.fits && (one.isCut || other.isCut)
      }
    }
  }

  /// Letters and spaces in a field before a license cuts it.
  private static let leastCut = 20

  private static func transliterated(_ text: String) -> String {
    text.map { letters[$0] ?? String($0) }.joined()
  }

  private static let letters: [Character: String] = [
    "ä": "ae", "Ä": "AE", "ö": "oe", "Ö": "OE", "ü": "ue", "Ü": "UE", "å": "aa", "Å": "AA", "ø": "oe", "Ø": "OE",
    "æ": "ae", "Æ": "AE", "ñ": "n", "Ñ": "N", "ß": "ss",
  ]

  /// The record's name as a passport may spell it.
  func transliterated(_ name: PersonName) -> PersonName? {
    guard kind == .passport else { return nil }
    return PersonName(
      first: Self.transliterated(name.first), middle: Self.transliterated(name.middle),
      last: Self.transliterated(name.last), aliases: name.aliases.map(Self.transliterated))
  }
}
