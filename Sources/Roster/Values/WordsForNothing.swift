/// Words that a program or a person writes where there is nothing to write.
enum WordsForNothing {
  /// Whether a field that may be empty holds such a word instead.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= longest, mayBegin(text, beginnings) else { return false }
    return words.contains(text.lowercased()) || text.unicodeScalars.allSatisfy(isStroke) && !text.isEmpty
  }

  /// The same where a single letter can mean nothing else: a court order is not called `N`.
  static func isNo(_ text: String) -> Bool {
    guard text.utf8.count <= longest, mayBegin(text, beginningsOfNo) else { return false }
    return isOne(text) || negations.contains(text.lowercased())
  }

  /// The same for a required name, where a surname may be Null and a name Nan, and where `-` and `FNU` say that there is none.
  static func isNoName(_ text: String) -> Bool {
    guard text.utf8.count <= longest, mayBegin(text, beginnings) else { return false }
    return text == "nan" || text == "NaN" || neverNames.contains(text.lowercased())
  }

  private static let longest = 20

  /// Whether the text begins as some of the words do: nearly no value does, and each is looked at.
  private static func mayBegin(_ text: String, _ beginnings: [Bool]) -> Bool {
    text.utf8.first.map { beginnings[Int($0)] } ?? false
  }

  private static let beginnings = beginnings(of: words)
  private static let beginningsOfNo = beginnings(of: words.union(negations))

  /// For each byte whether a word, in whatever case, or a stroke may begin with it.
  private static func beginnings(of words: Set<String>) -> [Bool] {
    let first = Set(words.flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.first))
    return (UInt8.min...UInt8.max).map { byte in
      byte >= 0x80 || first.contains(byte) || isStroke(Unicode.Scalar(byte))
    }
  }

  private static let neverNames: Set<String> = [
    "\\n", "n/a", "#n/a", "#null!", "#ref!", "#value!", "#name?", "#div/0!", "#num!", "(null)", "<null>", "[null]",
    "(blank)", "undefined", "not applicable", "no aplica",
  ]

  private static let words = neverNames.union(["null", "none", "nil", "nan", "na", "n.a.", "nothing"])

  private static let negations: Set<String> = [
    "n", "no", "0", "false", "f", "ninguna", "ninguno", "no restriction", "no restrictions", "sin restricción",
    "sin restriccion", "sin restricciones",
  ]

  private static func isStroke(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "_", ".", "?", "*", "/", " ": true
    default: false
    }
  }
}
