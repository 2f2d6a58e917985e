import CLibEdit

/// How many cells text takes up, by the C library's tables: an East Asian character two, a combining mark none.
enum DisplayWidth {
  /// The tables are those of the process's locale, which is set once: while it is set anew, other threads read no tables at all.
  static let locale: Void = text_locale()

  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    _ = locale
    return Int(text_width(scalar.value))
  }

  /// The text, cut with an ellipsis if it is wider than so many cells, and filled up with spaces to them.
  static func fitted(_ text: String, to width: Int) -> String {
    let own = of(text)
    if own <= width { return text + String(repeating: " ", count: width - own) }
    var (kept, used) = ("", 0)
    for character in text {
      let cells = of(String(character))
      if used + cells > width - 1 { break }
      kept.append(character)
      used += cells
    }
    return kept + "…" + String(repeating: " ", count: max(0, width - used - 1))
  }
}
