/// How names of other scripts are written in Latin letters: what one person may spell in more than one way.
enum Romanizations {
  /// Armenian family names: -ian/-yan/-ean; voiced and unvoiced letters inside (Hakobyan, Hakopian, Hagopian), which East
  /// and West write differently; gh/g, kh/k, ou/u, tz/ts, dj/j. The first letter stays: Petrosyan is not Bedrosian.
  static func armenian(_ word: String) -> String? {
    guard word.utf8.count >= 6, word.hasSuffix("an"), let end = word.dropLast(2).last, "yie".contains(end) else {
      return nil
    }
    return armenianTable.key(word)
  }

  private static let armenianTable = SoundTable(
    """
    ^dzh C, ^dj C, ^ho o, ^b B, ^p p, ^d D, ^t t, ^g G, ^k k
    iyan$ yan, ian$ yan, ean$ yan
    gh k, kh k, g k, q k, b p, d t
    ou u, tz C, ts C, dz C, tch C, ch C, dzh C, dj C, j C
    aeiou<h -
    z s
    """)

  /// Slavic names: -sky/-ski/-skiy, -ov/-off, -ev/-eff, ya/ia/ja and yu/iu/ju inside and at the end, w/v before -sk, ks/x.
  static func slavic(_ word: String) -> String? {
    guard word.utf8.count >= 5 else { return nil }
    return slavicTable.key(word)
  }

  private static let slavicTable = SoundTable(
    """
    ^ya A, ^ia A, ^yu U, ^iu U, ^ye/bdfgklmnprstvz e
    iya$ A, ya$ A, ia$ A, ja$ A, aya$ aA
    bcdfghjklmnpqrstvwxz<ya A, bcdfghjklmnpqrstvwxz<ia A, bcdfghjklmnpqrstvwxz<yu U, bcdfghjklmnpqrstvwxz<iu U
    skiy$ ski, skyi$ ski, skii$ ski, skij$ ski, sky$ ski
    iy$ i, ii$ i, ij$ i, yi$ i, y$ i, ey$ ei, ei$ ei
    off$ ov, ow$ ov, eff$ ev, ew$ ev
    x ks
    """, keepingDoubled: "bcdefghjklmnopqrstvwxyz")

  /// Korean syllables: eong/ung, yeong/young/yung, hyeon/hyun, oo/u. Vietnamese: i/y at the end, ph/f, ngh/ng, c/k. A
  /// Chinese Leong is no Lung, a Root no Rut, and Trai no Tray.
  static func eastAsian(_ word: String) -> String? {
    isOfSyllables(word) ? eastAsianTable.key(word) : nil
  }

  private static let eastAsianTable = SoundTable(
    """
    young yung, yeong yung, leong leong, eong ung, hyeon hyun, oo$ u, oo/bghjkmnprswyz u
    ngh ng, ch C, ph f, ck ck, c/aou k, quy$ qui, bcdghklmnpqrstvx<y$ i
    """, keepingDoubled: "eo")

  /// Whether a word could be made of such syllables: Bruce and Luke could not.
  private static func isOfSyllables(_ word: String) -> Bool {
    guard let last = word.utf8.last, "aiouynghmptkc".utf8.contains(last) else { return false }
    let isDoubled = zip(word.utf8, word.utf8.dropFirst()).contains { $0 == $1 && !"aeo".utf8.contains($0) }
    guard !isDoubled else { return false }
    let beginning = word.prefix { !"aeiouy".contains($0) }
    return beginning.utf8.count <= 1
      || ["ch", "sh", "th", "ph", "kh", "ng", "ngh", "nh", "tr", "gh", "hw", "kw", "gw"].contains(beginning)
  }
}
