/// Lines that are no wider than a window: broken between words, the rest indented like the beginning.
enum Wrapping {
  /// The lines of a text, each with its pieces.
  static func lines(of line: StyledText, width: Int) -> [[StyledText.Piece]] {
    let whole = line.text
    guard DisplayWidth.of(whole) > width else { return [line.pieces] }
    let indent = min(whole.prefix { $0 == " " || $0 == "»" || $0 == "«" }.count, width / 2)
    var lines: [[StyledText.Piece]] = []
    var current: [StyledText.Piece] = []
    var used = 0
    func put(_ text: Substring, like piece: StyledText.Piece) {
      var text = String(text)
      if let last = current.last, last.style == piece.style, last.isPrivate == piece.isPrivate {
        text = last.text + text
        current.removeLast()
      }
      current.append(StyledText.Piece(text, piece.style, isPrivate: piece.isPrivate))
    }
    func end() {
      lines.append(current)
      current = []
      used = indent
      if indent > 0 { put(Substring(repeating: " ", count: indent), like: StyledText.Piece(" ")) }
    }
    for piece in line.pieces {
      for word in words(of: piece.text) {
        var rest = word[...]
        if used + DisplayWidth.of(rest) > width, used > indent {
          end()
          rest = rest.drop { $0 == " " }
        }
        // A word wider than the window is broken anywhere.
        while DisplayWidth.of(rest) > width - used, width > indent {
          let head = prefix(of: rest, width: width - used)
          put(head, like: piece)
          rest = rest[head.endIndex...]
          end()
        }
        if !rest.isEmpty {
          put(rest, like: piece)
          used += DisplayWidth.of(rest)
        }
      }
    }
    if used > indent || lines.isEmpty { lines.append(current) }
    return lines
  }

  /// Words, each with the spaces before it. What ends in a colon stays with the word that it is for.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    var place = text.startIndex
    while place < text.endIndex {
      let next = text.index(after: place)
      if next < text.endIndex, isBreak(text[place], text[next]) {
        words.append(text[start..<next])
        start = next
      }
      place = next
    }
    if start < text.endIndex { words.append(text[start...]) }
    return words
  }

  /// Whether a row may end between two characters: before a space, and between those of scripts that have none.
  private static func isBreak(_ one: Character, _ next: Character) -> Bool {
    if next == " " { return one != " " && one != ":" }
    return (isIdeographic(one) || isIdeographic(next)) && one != " " && !opening.contains(one)
      && !closing.contains(next)
  }

  /// What no row may begin with, and none end with.
  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "》", "”", "’", "…", ",", ".", ";", ":", "?", "!", ")",
  ]
  private static let opening: Set<Character> = ["（", "「", "『", "《", "“", "‘", "("]

  /// Han characters, Japanese syllables and the punctuation of their width. Korean has spaces between words.
  private static func isIdeographic(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF00...0xFF60).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  /// As many characters as fit, at least one. One that is wider than that, as Hangul letters without end are, is broken itself.
  private static func prefix(of text: Substring, width: Int) -> Substring {
    let first = text.prefix(1)
    if DisplayWidth.of(first) > width {
      let places = first.unicodeScalars.indices.dropFirst()
      if let end = places.first(where: { DisplayWidth.of(String(first.unicodeScalars[...$0])) > width }) {
        return first[..<end]
      }
    }
    var used = 0
    var end = text.startIndex
    for place in text.indices {
      used += DisplayWidth.of(String(text[place]))
      if used > width, place > text.startIndex { break }
      end = text.index(after: place)
    }
    return text[..<end]
  }
}
