/// What Spanish letters sound like in America, and those of Filipino names of Spanish origin.
///
/// b/v; s, z and c before e and i; ll/y; c/k/qu; g/j before e and i; silent h; the x of Ximena, Xiomara and Xóchitl;
/// doubled letters, but not the trill: Caro is not Carro. Mora/Moran, Maria/Mario, Juan/Joan, Garza/Garcia and
/// Hernández/Fernández stay apart.
///
/// Only a name that Spanish has is read so: Vicente is Bicente and Zulema Sulema, but Bella is not Vella, nor Zora Sora.
enum SpanishSounds {
  /// Whether the two are said alike and at least one of them is a Spanish name; the other one may be how it was heard.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    guard SpanishNames.contains(one) || SpanishNames.contains(other), let sound = key(one) else { return false }
    return sound == key(other)
  }

  static func key(_ word: String) -> String? {
    guard isSpanish(word) else { return foreign.key(word) }
    // `Van` and `Ban` are names of other languages; three letters are too few to tell which.
    let table = word.utf8.count < 4 ? short : full
    // A first h is silent in a word that is long enough to be no other language's: Hernández, but not Han.
    guard word.first == "h", word.utf8.count < 5 else { return table.key(word) }
    return table.key(String(word.dropFirst())).map { "H" + $0 }
  }

  private static let short = SoundTable(rules, keepingDoubled: "aeo")
  private static let full = SoundTable(rules + "\nv b", keepingDoubled: "aeo")
  /// What a Spanish ear makes of other names: no th, no ph, c as k.
  private static let foreign = SoundTable(
    "^th th, th t, ph f, ck ck, c/ei c, c k", keepingDoubled: "bcdefghijklmnopqrstuvwxyz")

  private static let rules = """
    ch C, sh S, ph f
    cc/ei ks, c/ei s, qu/ei k, q k, c k
    z s
    ll/aeiou y
    rr R
    ^xim jim, ^xio sio, ^xit sit, ^xo so, x ks
    gu/ei g, g/ei j
    tl$ l
    y$ i, ^y/bcdfghjklmnpqrstvxz i
    h -
    """

  /// Whether a word is spelled as Spanish spells: no w, no th, kh, nh, gh, ck; nothing doubled but a, e, l, r and c; an ending
  /// that Spanish has.
  private static func isSpanish(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard let last = letters.last, "aeiouynsrlzdxj".utf8.contains(last), !letters.contains(UInt8(ascii: "w")) else {
      return false
    }
    for (one, next) in zip(letters, letters.dropFirst()) {
      if one == next, !"aelrc".utf8.contains(one) { return false }
      if next == UInt8(ascii: "h"), "tkngw".utf8.contains(one) { return false }
      if one == UInt8(ascii: "c"), next == UInt8(ascii: "k") { return false }
    }
    let isForeign = ["ton", "ey", "man", "son", "ll", "nn"].contains(where: word.hasSuffix)
    return !isForeign && (!word.hasSuffix("er") || word.hasSuffix("ier") || word.hasSuffix("ster"))
  }
}
