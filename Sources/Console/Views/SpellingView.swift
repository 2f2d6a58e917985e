import CallScript
import Diagnostics
import Terminal

/// The spelling alphabet of a language: what caller and operator say to each other, letter by letter.
enum SpellingView {
  /// In as many columns as there is room for, with `as in` at its head.
  static func lines(in language: Language, columns: Int) -> [StyledText] {
    let entries = SpellingAlphabet().in(language)
    let width = (entries.map(\.count).max() ?? 0) + 2
    let perLine = max(1, (columns - 3) / width)
    return [StyledText("  … \(SpelledAs().in(language)) …", .dim)]
      + stride(from: 0, to: entries.count, by: perLine).map { start in
        StyledText("  " + row(entries[start...].prefix(perLine), width), .label)
      }
  }

  private static func row(_ entries: ArraySlice<String>, _ width: Int) -> String {
    entries.enumerated().map { place, entry in
      place == entries.count - 1 ? entry : entry + String(repeating: " ", count: width - entry.count)
    }.joined()
  }
}
