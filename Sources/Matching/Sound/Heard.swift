/// Whether what was heard is the word on record (IV.1): as it sounds in one of the languages that names here come from.
///
/// The languages are those of names, not of the call: González is Spanish on an English call too. A word is read in one
/// language as a whole, never half in one and half in another.
/// - Guide: IV.1.m
enum Heard {
  /// Folded words.
  static func same(_ said: String, _ recorded: String) -> Bool {
    // A letter alone is itself: `C St` is not `K St`.
    if said.utf8.count == 1 || recorded.utf8.count == 1 { return said == recorded }
    if said == recorded || Spellings.areOne(said, recorded) { return true }
    // What differs in length by half is no spelling of one name.
    guard max(said.utf8.count, recorded.utf8.count) <= 2 * min(said.utf8.count, recorded.utf8.count),
      mayBeginAlike(said, recorded), !Spellings.areApart(said, recorded)
    else { return false }
    return SpanishSounds.areAlike(said, recorded)
      || languages.contains { key in
        guard let one = key(said) else { return false }
        return one == key(recorded)
      }
  }

  /// Whether some table gives the two first letters one sound: most pairs of names are told apart by that alone.
  static func mayBeginAlike(_ one: String, _ other: String) -> Bool {
    guard let first = one.utf8.first, let second = other.utf8.first else { return false }
    return first == second || beginnings[Int(first)] & beginnings[Int(second)] != 0
  }

  /// First letters that one sound may be written with: for each byte a bit for each such group that it is of.
  private static let beginnings: [UInt16] = {
    let groups = [
      "aehioux", "bv", "ckqgx", "cszx", "fp", "gjx", "hj", "iylje", "kgn", "mn", "rw", "wvu", "tcdj", "yu",
    ]
    var bits = [UInt16](repeating: 0, count: 256)
    for (place, group) in groups.enumerated() { for letter in group.utf8 { bits[Int(letter)] |= 1 << UInt16(place) } }
    return bits
  }()

  private static let languages: [@Sendable (String) -> String?] = [
    { EnglishSounds.key($0) }, { Romanizations.armenian($0) },
    { Romanizations.slavic($0) }, { Romanizations.eastAsian($0) },
  ]
}
