/// Text whose letters were lost on the way here.
enum DamagedText {
  /// What is wrong with a name, in which no question mark is meant.
  static func fault(inName text: String) -> FieldFault? {
    if let fault = fault(in: text) { return fault }
    return text.utf8.contains(UInt8(ascii: "?")) && text.contains(where: \.isLetter) ? .damagedLetters : nil
  }

  /// What is wrong with any text.
  static func fault(in text: String) -> FieldFault? {
    var isPlain = true
    for byte in text.utf8 where byte >= 0x80 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "?") {
      isPlain = false
      break
    }
    if isPlain { return SpreadsheetText.fault(in: text) }
    let scalars = Array(text.unicodeScalars)
    if hasWebText(scalars) { return .webText }
    if hasWrongLetters(scalars) || hasLostLetter(scalars) { return .damagedLetters }
    return Scripts.areMixed(scalars) ? .mixedScripts : SpreadsheetText.fault(in: text)
  }

  /// `&#39;`, `&ntilde;`.
  private static func hasWebText(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { start in
      guard scalars[start] == "&", let end = scalars[start...].prefix(12).firstIndex(of: ";") else { return false }
      let name = scalars[(start + 1)..<end]
      return name.count > 1
        && name.allSatisfy { $0.isASCII && ($0 == "#" || $0.properties.isAlphabetic || isDigit($0)) }
    }
  }

  /// `?` between letters: what a program writes for a letter that it does not know.
  private static func hasLostLetter(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.dropFirst().dropLast().contains {
      scalars[$0] == "?" && scalars[$0 - 1].properties.isAlphabetic && scalars[$0 + 1].properties.isAlphabetic
    }
  }

  /// Bytes of UTF-8 that were shown one by one, as Windows or the Macintosh shows them, once or several times over; and what stands
  /// for a byte that was none.
  private static func hasWrongLetters(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { place in
      let scalar = scalars[place]
      if neverInText(scalar) { return true }
      let following: Int
      switch scalar.value {
      case 0xC2...0xDF: following = 1
      case 0xE0...0xEF: following = 2
      case 0xF0...0xF4: following = 3
      default: return false
      }
      let rest = scalars[(place + 1)...].prefix(following)
      return rest.count == following && rest.allSatisfy(isContinuation)
    }
  }

  /// What Latin-1 and Windows-1252 show for the bytes 80 to BF.
  private static func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0xBF).contains(scalar.value) || windows.contains(scalar)
  }

  private static let windows: Set<Unicode.Scalar> = Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars)

  /// The replacement character, the root sign that the Macintosh shows for the first byte of `ñ`, the lines that DOS shows.
  private static func neverInText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFFFD, 0x221A, 0xAC, 0xA4, 0xA6, 0x2500...0x259F: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
