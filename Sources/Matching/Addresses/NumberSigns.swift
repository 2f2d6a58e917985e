/// What stands between two numbers of an address: fractions, decimals and thousands, and signs that keep them apart.
enum NumberSigns {
  /// The word for a hyphen between two numbers: `2-14` is not `214`.
  static let dash = "dash"

  /// The text with `½`, `1/2`, `3 / 4` and `.5` as words, `12,504` as one number, and any other sign between two numbers as
  /// a word that parts them: `830,5` and `12 1/3` are not `8305` and `1213`.
  static func spelled(_ text: String) -> String {
    var rest = Array(text)[...]
    var result = ""
    while let letter = rest.popFirst() {
      if let fraction = fractionSigns[letter] {
        result += " \(fraction) "
      } else if signs.contains(letter), let after = number(in: rest), let before = number(atEndOf: result) {
        let said = between(before, letter, after.digits, isParted: rest.first == " ")
        if said.replacesBefore { result.removeLast(result.count - before.start) }
        result += said.text
        if said.takesAfter { rest = rest.dropFirst(after.length) }
      } else {
        result.append(letter)
      }
    }
    return result
  }

  private static func between(
    _ before: Before, _ sign: Character, _ after: String, isParted: Bool
  ) -> (text: String, replacesBefore: Bool, takesAfter: Bool) {
    switch sign {
    case "/", "⁄":
      guard let fraction = slashed["\(before.digits)/\(after)"] else { return (" sign ", false, false) }
      return (" \(fraction) ", true, true)
    case let sign where dashes.contains(sign): return (" \(dash) ", false, false)
    case ".":
      guard let fraction = decimals[after] else { return (" sign ", false, false) }
      return (" \(fraction) ", false, true)
    default:
      if isParted { return (" ", false, false) }
      return (before.digits.count <= 3 && after.count == 3 ? "" : " sign ", false, false)
    }
  }

  /// The digits of the last number of a text, and where they begin.
  private struct Before {
    let digits: String
    let start: Int
  }

  private static func number(atEndOf text: String) -> Before? {
    let trimmed = text.last == " " ? text.dropLast() : text[...]
    let digits = String(trimmed.reversed().prefix { $0.isNumber && $0.isASCII }.reversed())
    return digits.isEmpty ? nil : Before(digits: digits, start: trimmed.count - digits.count)
  }

  private static func number(in rest: ArraySlice<Character>) -> (digits: String, length: Int)? {
    let gap = rest.first == " " ? 1 : 0
    let digits = rest.dropFirst(gap).prefix { $0.isNumber && $0.isASCII }
    return digits.isEmpty ? nil : (String(digits), gap + digits.count)
  }

  private static let dashes: Set<Character> = ["-", "‐", "‑", "–", "—", "&"]
  private static let signs: Set<Character> = dashes.union(["/", "⁄", ".", ","])
  private static let fractionSigns: [Character: String] = ["½": "half", "¼": "quarter", "¾": "threequarters"]
  private static let slashed = ["1/2": "half", "1/4": "quarter", "3/4": "threequarters"]
  private static let decimals = ["5": "half", "50": "half", "25": "quarter", "75": "threequarters"]
}
