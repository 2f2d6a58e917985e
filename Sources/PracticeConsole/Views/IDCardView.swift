import CallScript
import Diagnostics
import Matching
import Records
import Practice
import Terminal

/// A document held up to the camera or over the counter, and beside it the face of who holds it. In plain mode both are described.
enum IDCardView {
  private static let width = 46

  static func lines(_ card: IDCard, in language: Language, columns: Int, isPlain: Bool) -> [StyledText] {
    let title = DocumentLabel.kind(card.kind).in(language)
    let expires = DocumentLabel.expires(card.expires).in(language)
    if isPlain {
      return [
        "  \(title)", "  \(card.name)", "  \(expires)",
        "  \(DocumentLabel.photo.in(language)): \(described(card.photo, language))",
        "  \(DocumentLabel.live.in(language)): \(described(card.live, language))",
      ].map { StyledText($0) }
    }
    let inner = max(20, min(width, columns - 5))
    let photo = card.photo.rows
    let name = broken(card.name, inner - 15, rows: photo.count - 1)
    let beside = name + Array(repeating: "", count: photo.count - 1 - name.count) + [expires]
    var box = ["┌" + String(repeating: "─", count: inner) + "┐", row(title, inner)]
    for (place, row) in photo.enumerated() where beside.indices.contains(place) {
      box.append(self.row(" \(row)  \(fitted(beside[place], inner - 14))", inner))
    }
    box.append("└" + String(repeating: "─", count: inner) + "┘")
    let live = [DocumentLabel.live.in(language)] + card.live.rows
    let isWide = columns >= inner + 22
    var lines = box.enumerated().map { place, text in
      let picture = isWide && live.indices.contains(place - 1) ? "   " + live[place - 1] : ""
      return StyledText("  \(text)\(picture)")
    }
    if !isWide { lines += live.map { StyledText("  \($0)") } }
    return lines
  }

  private static func described(_ face: Face, _ language: Language) -> String {
    face.parts.map { $0.in(language) }.joined(separator: ", ")
  }

  private static func row(_ text: String, _ inner: Int) -> String {
    let fits = fitted(text, inner - 1)
    return "│ " + fits + String(repeating: " ", count: max(0, inner - 1 - fits.count)) + "│"
  }

  /// A name in as many rows as it needs, broken between words.
  private static func broken(_ name: String, _ width: Int, rows: Int) -> [String] {
    name.split(separator: " ").reduce(into: [""]) { lines, word in
      let last = lines.count - 1
      let longer = lines[last].isEmpty ? String(word) : lines[last] + " " + word
      if longer.count <= width || last == rows - 1 { lines[last] = longer } else { lines.append(String(word)) }
    }
  }

  private static func fitted(_ text: String, _ width: Int) -> String { String(text.prefix(max(0, width))) }
}
