/// The words of names, with what is only another way to write them evened out.
enum NameWords {
  /// The words of a name as typed or on record.
  static func words(_ text: some StringProtocol) -> [String] {
    Fold.words(text).map { word in
      switch word {
      case "st": "saint"
      case "sta": "santa"
      default: word
      }
    }
  }

  /// A given name in full where it is usually written short: `Ma. Gpe.`
  static func inFull(_ given: String) -> String { written[given] ?? given }

  /// The ways in which a name can be taken: word by word as it stands, and without what is said around a name (titles,
  /// relations, spelling aids, `Jr.`). A name that is itself such a word still is one.
  static func readings(_ text: some StringProtocol) -> [[String]] {
    guard text.utf8.count <= longest else { return [] }
    let plain = words(text)
    if PlainName.isPlain(plain), !text.utf8.contains(UInt8(ascii: "-")) { return [plain] }
    return readings(text, plain)
  }

  /// The same for every name, `PlainName`'s too.
  static func readings(_ text: some StringProtocol, _ plain: [String]) -> [[String]] {
    let typed = SpelledWords.joiningHyphens(String(text))
    let bare = bare(SpelledWords.assembled(withoutSeparators(words(typed))))
    return bare == plain || bare.isEmpty ? [plain] : [plain, bare]
  }

  /// The words as they stand: the first of the readings.
  static func plain(_ text: String) -> [String] { text.utf8.count <= longest ? words(text) : [] }

  /// No name takes more bytes; a text without end would only take time.
  private static let longest = 300

  /// The name alone.
  static func bare(_ words: [String]) -> [String] {
    NameSurroundings.taken(from: NameLabels.removed(from: words))
  }

  /// `Smith hyphen Jones`, `García guion López`.
  private static func withoutSeparators(_ words: [String]) -> [String] {
    words.enumerated().filter { place, word in
      !(separators.contains(word) && place > 0 && place < words.count - 1)
    }.map(\.element)
  }

  /// Whether a field says that there is no such name: empty, `-`, `FNU`, `LNU`.
  static func isNone(_ words: [String]) -> Bool { words.allSatisfy(none.contains) }

  /// What ties given names together and is none itself.
  static let connecting: Set<String> = [
    "de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "das", "di", "du",
  ]

  /// Whether a field begins as nothing does that says there is no such name. Of others it says nothing.
  static func surelyNames(_ text: String) -> Bool {
    guard text.utf8.count <= longest, let first = text.utf8.first, case .letter(let letter) = FoldedLetters.ascii(first)
    else { return false }
    return !beginningsOfNone.contains(letter)
  }

  private static let beginningsOfNone = Set(none.compactMap(\.utf8.first))

  static let none: Set<String> = ["fnu", "lnu", "nln", "nfn", "nmn", "xxx", "none", "ninguno", "unknown"]
  static let separators: Set<String> = [
    "hyphen", "dash", "guion", "apostrophe", "apostrofe", "space", "espacio", "just", "only",
  ]
  private static let written = [
    "ma": "maria", "fco": "francisco", "gpe": "guadalupe", "jse": "jose", "md": "muhammad", "mta": "martha",
    "sta": "santa", "st": "saint",
  ]
}
