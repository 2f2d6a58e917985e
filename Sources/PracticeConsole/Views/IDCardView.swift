import CallScript
import Diagnostics
import Practice
import Terminal

/// A document held up to the camera or over the counter, and below it the photo on it beside the face of who holds it.
struct IDCardView {
  let language: Language
  let columns: Int
  /// Nil where faces are described.
  let pictures: DrawnPicture?

  private static let width = 46

  func lines(_ card: IDCard) -> [StyledText] {
    let title = DocumentLabel(titleOf: card).in(language)
    let expires = DocumentLabel.expires(card.expires).in(language)
    guard pictures != nil else {
      return ["  \(title)", "  \(card.name)", "  \(expires)"].map { StyledText($0) } + faces(card)
    }
    let inner = max(20, min(Self.width, columns - 5))
    let line = String(repeating: "─", count: inner)
    let rows = [title] + Self.broken(card.name, inner - 3) + [expires]
    let box = ["┌\(line)┐"] + rows.map { Self.row($0, inner) } + ["└\(line)┘"]
    return box.map { StyledText("  \($0)") } + faces(card)
  }

  /// Both faces alone.
  func faces(_ card: IDCard) -> [StyledText] {
    FacesView(language: language, columns: columns, pictures: pictures).lines(card.faces)
  }

  private static func row(_ text: String, _ inner: Int) -> String {
    let fits = String(text.prefix(max(0, inner - 2)))
    return "│  " + fits + String(repeating: " ", count: max(0, inner - 2 - fits.count)) + "│"
  }

  /// A name in as many rows as it needs, broken between words.
  private static func broken(_ name: String, _ width: Int) -> [String] {
    name.split(separator: " ").reduce(into: [""]) { lines, word in
      let last = lines.count - 1
      let longer = lines[last].isEmpty ? String(word) : lines[last] + " " + word
      if lines[last].isEmpty || longer.count <= width { lines[last] = longer } else { lines.append(String(word)) }
    }
  }
}

extension DocumentLabel {
  /// What a document calls itself.
  init(titleOf card: IDCard) { self = card.isOnScreen ? DocumentLabel.onScreen : .kind(card.kind) }
}
