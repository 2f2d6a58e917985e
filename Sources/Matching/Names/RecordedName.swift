import Records

/// A person's name on record in the ways in which it can be taken: as it stands, without titles in its fields, and where
/// a record has one name only, or a Vietnamese one with its fields turned round, as that.
struct RecordedName {
  /// One way to take it.
  struct Arrangement {
    let first: [String]
    let middle: [String]
    let last: [String]
    /// Whether the words of the first name are one name: `Ji-woo`, `Ji Woo` before a Korean or Chinese family name.
    var isOneName = false
    /// Whether a word of the first name was left out that may be a name (`Tia Marie`): then none may be added in its place.
    var isFirstShortened = false
    /// Whether words of the last name were left out (`Lopez Tercero`): then none may be added in their place.
    var isShortened = false
    /// Whether the family name is a Vietnamese one.
    var isVietnamese: Bool { last.count == 1 && last.allSatisfy(VietnameseNames.families.contains) }
  }

  /// As the record's fields have it.
  let forms: [Arrangement]
  /// Whole names only: fields turned round.
  let turned: [Arrangement]
  /// The one name of somebody who has no other: `Suharto`, `-`.
  let only: [String]?

  /// Whether a record has a name at all. An import asks it of everybody, so no form is made for it.
  static func canBeSaid(_ name: PersonName) -> Bool {
    names(name.first) || names(name.last)
  }

  private static func names(_ field: String) -> Bool {
    NameWords.surelyNames(field) || !NameWords.isNone(NameWords.plain(field))
  }

  init(_ name: PersonName) {
    let middle = NameWords.words(name.middle).filter { !NameWords.none.contains($0) }
    let firsts = NameWords.readings(name.first)
    let lasts = NameWords.readings(name.last)
    let (first, last) = (firsts.first ?? [], lasts.first ?? [])
    if NameWords.isNone(first) || NameWords.isNone(last) || first == last && middle.isEmpty {
      let one = NameWords.isNone(first) ? last : first
      only = NameWords.isNone(one) ? nil : one
      (forms, turned) = ([], [])
      return
    }
    only = nil
    let isOneName = Self.isOneName(name.first, first, beside: last)
    forms = firsts.flatMap { form in
      let isNameLeftOut = form != first && Set(first).subtracting(form).contains(where: GivenNames.contains)
      return lasts.map {
        Arrangement(
          first: form, middle: middle, last: $0, isOneName: isOneName, isFirstShortened: isNameLeftOut,
          isShortened: $0 != last)
      }
    }
    let isTurned =
      first.count == 1 && first.allSatisfy(VietnameseNames.families.contains)
      && !last.contains(where: VietnameseNames.families.contains)
    turned =
      isTurned ? [Arrangement(first: Array(last.suffix(1)), middle: Array(last.dropLast()) + middle, last: first)] : []
  }
}

extension RecordedName {
  /// Whether a first name is tied by hyphens, or is syllables before a Korean or Chinese family name.
  fileprivate static func isOneName(_ text: String, _ words: [String], beside last: [String]) -> Bool {
    if text.utf8.contains(UInt8(ascii: "-")), text.contains("-") && !text.contains(" ") { return true }
    return words.allSatisfy { !GivenNames.contains($0) && isSyllable($0) }
      && last.contains { FamilyNames.areEastAsian($0) && !VietnameseNames.families.contains($0) }
  }

  /// Whether the word has one run of vowels.
  private static func isSyllable(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 < 0x80 } && word.split { !"aeiouy".contains($0) }.count == 1
  }
}
