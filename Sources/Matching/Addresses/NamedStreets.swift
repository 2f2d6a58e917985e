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

  /// A numbered highway in one form, and whose it is: `state`, `us`, `interstate`, `county`; empty if that is not said.
  static func highway(_ words: [String]) -> (words: [String], system: String) {
    for (sign, system) in highways {
      guard let place = words.firstRange(of: sign), place.upperBound < words.count,
        words[place.upperBound].first?.isNumber == true || NumberWords.isCardinal(words[place.upperBound]),
        // `Avenue I 8` is no interstate.
        sign.count > 1 || system.isEmpty
          || words[..<place.lowerBound].allSatisfy({ AddressWords.directions[$0] != nil })
      else { continue }
      let number = NumberWords.merged(Array(words[place.upperBound...]))
      return (Array(words[..<place.lowerBound]) + ["hwy"] + number, system)
    }
    // The Pacific Coast Highway is the state's first.
    return (words, evened(words).firstRange(of: ["pacific", "coast", "hwy"]) == nil ? "" : "state")
  }

  private static let names: [([String], [String])] = [
    ("martin luther king", "mlk"), ("m l king", "mlk"), ("m l k", "mlk"), ("ml king", "mlk"),
    ("pch", "pacific coast hwy"), ("hwy 1", "pacific coast hwy"),
  ].map { (Fold.words($0.0), Fold.words($0.1)) }

  /// The longest first: Publication 28, appendix F.
  private static let highways: [(sign: [String], system: String)] = [
    (
      "state",
      """
      california state highway, california state route, california highway, california hwy, california route, california, \
      ca state highway, ca state route, ca highway, ca hwy, ca route, state highway, state hwy, state route, state rte, \
      state rt, state road, st highway, st hwy, st route, st rt, carretera estatal, ruta estatal, sr, ca
      """
    ),
    ("us", "united states highway, u s highway, us highway, us hwy, us route, u s, us"),
    ("interstate", "interstate highway, interstate hwy, interstate, interestatal, i"),
    ("county", "county highway, county hwy, county route, county road"),
    ("", "highway, hwy, autopista, carretera, freeway, fwy, route, rte, rt, ruta"),
  ].flatMap { system, signs in
    signs.split(separator: ",").map { (Fold.words($0), system) }
  }.sorted { $0.0.count > $1.0.count }
}
