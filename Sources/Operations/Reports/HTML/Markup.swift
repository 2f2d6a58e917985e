/// HTML that is written element by element, and is well-formed XML too, so that a strict parser can check it. Text and values of
/// attributes are escaped here and nowhere else.
struct Markup {
  private(set) var text = ""

  typealias Attributes = [(name: String, value: String)]

  mutating func element(_ name: String, _ attributes: Attributes = [], _ body: (inout Markup) -> Void) {
    open(name, attributes)
    body(&self)
    text += "</\(name)>\n"
  }

  mutating func element(_ name: String, _ attributes: Attributes = [], text content: String) {
    element(name, attributes) { $0.text += Self.escaped(content) }
  }

  /// An element that never has content, or has none.
  mutating func empty(_ name: String, _ attributes: Attributes = []) {
    open(name, attributes)
    text.removeLast()
    text += " />\n"
  }

  /// The page's own style sheet, which holds nothing that comes from data.
  mutating func style(_ sheet: String) { text += "<style>\n\(sheet)</style>\n" }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<" + name
    for attribute in attributes { text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    text += ">"
  }

  /// Text that is nothing but text, wherever it stands. What XML cannot hold, and what could turn the direction of a line around, is left
  /// out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n", "\r": escaped += " "
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}": break
      default: if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}

/// A whole page: one file that asks for nothing else, runs nothing, and can be kept, mailed and printed.
struct Page {
  /// Its language as a BCP 47 tag, and its title.
  let language: String, title: String
  let sheet: String

  /// Nothing may be loaded from anywhere, and nothing run; only the page's own style counts.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  func html(_ body: (inout Markup) -> Void) -> String {
    var page = Markup()
    page.element("html", [("lang", language)]) { page in
      page.element("head") { page in
        page.empty("meta", [("charset", "utf-8")])
        page.empty("meta", [("http-equiv", "Content-Security-Policy"), ("content", Self.policy)])
        page.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        page.empty("meta", [("name", "color-scheme"), ("content", "light dark")])
        page.element("title", text: title)
        page.style(sheet)
      }
      page.element("body", [], body)
    }
    return "<!DOCTYPE html>\n" + page.text
  }
}
