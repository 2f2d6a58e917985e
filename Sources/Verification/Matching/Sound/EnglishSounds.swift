/// What English letters sound like.
///
/// ph/f; c/k/ck/ch before r; s/z but at the beginning and between vowels; -ie/-y/-ey/-i/-ee at the end; y/i inside; oo/u at
/// the end; silent h at the end and between vowel and consonant (Sarah, John); silent letters of Knight and Wright; Mc/Mac;
/// a silent e behind doubled letters (Anne); doubled letters but before a last syllable in -y, -er or -el. Main/Maine,
/// Park/Parker, Rice/Reese, Moon/Munn, Hammer/Hamer, Anderson/Andersen and Scholz/Scholze stay apart.
enum EnglishSounds {
  static func key(_ word: String) -> String? {
    table.key(word).map { isShort(word) ? $0 + "2" : $0 }
  }

  /// A doubled letter before the last syllable makes the vowel before it short: Hammer is not Hamer, Eddie not Edie.
  private static func isShort(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard let ending = ["ie", "ey", "ee", "er", "el", "y", "i"].first(where: word.hasSuffix) else { return false }
    let stem = letters.dropLast(ending.utf8.count)
    guard stem.count > 2, let last = stem.last, let before = stem.dropLast().last else { return false }
    return last == before || last == UInt8(ascii: "k") && before == UInt8(ascii: "c")
  }

  private static let table = SoundTable(
    """
    ^kn n, ^wr r, wh w, ^mc mac
    sch S, sh S, chr kr, tch C, ch C
    ph f
    ck k, cc/eiy ks, sc/eiy s, c/eiy s, c k
    qu kw, q k
    ^x z, x ks
    ^z z, aeiouy<z/aeiouy z, z s
    eigh$ i, dt$ t
    bcdfghjklmnpqrstvwxz<ie$ i, bcdfghjklmnpqrstvwxz<ey$ i, ee$ i, ee E
    ay$ ai, oy$ oi, uy$ ui, y$ i, aeiou<y/aeiou y, ^y y, y i
    oo$ u, oo O
    ah$ a, eh$ e, oh$ o, ah/bcdfgjklmnpqrstvwxz a, eh/bcdfgjklmnpqrstvwxz e, oh/bcdfgjklmnpqrstvwxz o
    nne$ n, tte$ t, rke$ rk, wne$ wn
    """)
}
