/// Streets that go by a short name.
enum NamedStreets {
  /// The words with a short name written in full: `MLK`, `M L King`, `PCH`; `State Route 1` and `CA-1` as `Hwy 1`.
  static func evened(_ words: [String]) -> [String] {
    for (short, long) in names {
      guard let place = words.firstRange(of: short), !long.elementsEqual(words[place]) else { continue }
      return Array(words[..<place.lowerBound]) + long + words[place.upperBound...]
    }
    return words
  }

  /// A numbered highway in one form.
  static func highway(_ words: [String]) -> [String] {
    for sign in highways {
      guard let place = words.firstRange(of: sign), place.upperBound < words.count,
        words[place.upperBound].first?.isNumber == true || NumberWords.isCardinal(words[place.upperBound])
      else { continue }
      return Array(words[..<place.lowerBound]) + ["hwy"] + words[place.upperBound...]
    }
    return words
  }

  private static let names: [([String], [String])] = [
    ("martin luther king", "mlk"), ("m l king", "mlk"), ("m l k", "mlk"), ("ml king", "mlk"),
    ("pch", "pacific coast hwy"),
  ].map { (Fold.words($0.0), Fold.words($0.1)) }

  /// The longest first: Publication 28, appendix F.
  private static let highways: [[String]] = """
    california state highway, california state route, california highway, california hwy, ca state highway, ca highway, ca hwy, \
    state highway, state hwy, state route, state rte, state road, st highway, st hwy, st rt, us highway, us hwy, us route, interstate, \
    interstate highway, county highway, county hwy, carretera estatal, autopista, carretera, highway, route, rte, ruta, sr, hwy, ca, us
    """.split(separator: ",").map { Fold.words($0) }.sorted { $0.count > $1.count }
}
