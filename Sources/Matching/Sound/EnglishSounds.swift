/// What English letters sound like.
///
/// ph/f; c/k/ck/ch before r; s/z but at the beginning, at the end and between vowels; -ie/-y/-ey/-i/-ee at the end; y/i
/// inside; oo/u at the end; silent h at the end, between vowel and consonant (Sarah, John) and behind r, j, b and d
/// (Rhonda, Jhoana, Gandhi); silent letters of Knight and Wright; Mc/Mac; a silent e behind doubled letters (Anne);
/// doubled letters but where they make the vowel before them short. Main/Maine, Park/Parker, Rice/Reese, Moon/Munn,
/// Hammer/Hamer, Jenna/Jena, Hope/Hoppe, Cohn/Conn, Brian/Brianne, Mazza/Massa and Scholz/Scholze stay apart.
enum EnglishSounds {
  static func key(_ word: String) -> String? {
    table.key(word).map { isShort(word) || isOneShortSyllable(word) ? $0 + "2" : $0 }
  }

  /// A doubled letter before the last syllable makes the vowel before it short: Hammer is not Hamer, Eddie not Edie.
  private static func isShort(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard let ending = ["ie", "ey", "ee", "er", "el", "y", "i"].first(where: word.hasSuffix) else { return false }
    let stem = letters.dropLast(ending.utf8.count)
    guard stem.count > 2, let last = stem.last, let before = stem.dropLast().last else { return false }
    return last == before || last == UInt8(ascii: "k") && before == UInt8(ascii: "c")
  }

  /// So does one behind a word's first vowel if there is but another vowel after it: Lissa is not Lisa, Hoppe not Hope,
  /// nor is Hall Hal. Longer words are said alike (Isabella), and so are Anna, Terra and Witte.
  private static func isOneShortSyllable(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    // A y that begins a word is no vowel.
    let rest = ("aeiou".utf8.contains(first) ? word.utf8[...] : word.utf8.dropFirst()).drop {
      !"aeiouy".utf8.contains($0)
    }
    let behind = rest.dropFirst()
    guard let vowel = rest.first, let doubled = behind.first, doubled == behind.dropFirst().first else { return false }
    if behind.elementsEqual("ll".utf8) { return vowel == UInt8(ascii: "a") }
    guard behind.count == 3, !"aeiouy".utf8.contains(doubled), let last = behind.last else { return false }
    switch Character(UnicodeScalar(last)) {
    case "a", "o": return vowel != UInt8(ascii: "a") && doubled != UInt8(ascii: "r")
    case "e": return !"nt".utf8.contains(doubled)
    default: return false
    }
  }

  private static let table = SoundTable(
    """
    ^kn n, ^wr r, wh w, ^mcc mac, ^mck mac, ^mc mac, ^rh r, jh j, bh b, dh d, ^gh g
    sch S, sh S, chr kr, ou<tch T, tch C, ch C
    ph f
    cke$ k, ck k, cc/eiy ks, sc/eiy s, c/eiy s, c k
    qu kw, ^q/i q, q k
    ^x z, x ks
    ^z z, aeiouy<z/aeiouy z, zz z, aeiouy<z$ z, z s
    ^bey$ bai, ^chey$ Cai, ^dey$ dai, ^frey$ frai, ^grey$ grai, ^ley$ lai, ^mey$ mai, ^rey$ rai, ^trey$ trai, ^wey$ wai
    aeiouy<anne$ aN, aeiouy<ann$ aN
    eigh$ i, dt$ t
    bcdfghjklmnpqrstvwxz<ie$ i, bcdfghjklmnpqrstvwxz<ey$ i, ee$ i, ee E
    ai$ AI, ay$ ai, oy$ oi, uy$ ui, y$ i, aeiou<y/aeiou y, ^y y, y i
    oo$ u, oo O
    john jon, oh/n oh, ohl$ ohl
    ah$ a, eh$ e, oh$ o, ah/bcdfgjklmnpqrstvwxz a, eh/bcdfgjklmnpqrstvwxz e, oh/bcdfgjklmnpqrstvwxz o
    nne$ n, tte$ t, rke$ rk, wne$ wn
    """)
}
