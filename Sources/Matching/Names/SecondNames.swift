/// Words that may be a second given name which the record lacks. `JUAN LOPEZ PEREZ` is not Juan Pérez, nor Robert Smith
/// Wilson Robert Wilson: a name that is added stands for no family name.
struct SecondNames {
  /// The family names on record; nil where any word counts, because a given name alone was asked.
  var families: [String]?
  /// Whether it has to be a listed given name: always beside something else that is overlooked.
  var areListed = false
  /// Whether only the Thị and Văn of half a people may stand behind a given name, which is the last word of a Vietnamese name.
  var areCommon = false

  /// The same ones, if they are listed.
  var listed: SecondNames { SecondNames(families: families, areListed: true, areCommon: areCommon) }

  /// Whether the word may stand behind the known name. What no list has is taken for a given name: documents have rare ones,
  /// and whoever has first and last name right needs no second one. Among Spanish speakers, who bear two family names, it is
  /// taken for the other of them.
  func mayFollow(_ word: String) -> Bool {
    guard let families else { return true }
    if MiddleNames.common.contains(word) { return true }
    if areCommon { return false }
    if GivenNames.contains(word) { return Self.mayBeGiven(word, beside: families) }
    return !areListed && word.count > 1 && !FamilyNames.contains(word)
      && !families.contains(where: SpanishNames.contains)
  }

  /// Whether the word may be the middle name in front of a Vietnamese given name: often the mother's family name.
  func mayLead(_ word: String) -> Bool {
    families == nil || VietnameseNames.families.contains(word) || !FamilyNames.contains(word)
      || GivenNames.contains(word)
  }

  /// Some listed given names are mainly family names, and are given only among Spanish speakers (Wilson, Nelson); Kim and Lee
  /// are none beside a name of East Asia.
  private static func mayBeGiven(_ word: String, beside families: [String]) -> Bool {
    if FamilyNames.isMainlyEastAsian(word) { return !families.contains(where: FamilyNames.areEastAsian) }
    return !mainlyFamilies.contains(word) || families.contains(where: SpanishNames.contains)
  }

  /// Of the hundred and fifty most frequent family names of the census those that are listed given names too, but given to
  /// fewer than a third as many.
  private static let mainlyFamilies: Set<String> = [
    "anderson", "bailey", "bennett", "cole", "graham", "griffin", "morgan", "morris", "nelson", "parker", "taylor",
    "wilson",
  ]
}
