import CTexts

/// The texts of one language. Parsed from the embedded file when the language is first used.
package final class Texts {
  /// The language's tag, such as `es`.
  package let tag: String
  private let entries: [String: String]

  /// Reads a text file: `key = text` lines, `#` comments, empty lines.
  package init(tag: String, file: String) {
    self.tag = tag
    var entries: [String: String] = [:]
    for line in file.split(separator: "\n") where !line.hasPrefix("#") {
      guard let mark = line.firstRange(of: " = ") else { continue }
      entries[String(line[..<mark.lowerBound])] = String(line[mark.upperBound...])
    }
    self.entries = entries
  }

  /// Every key there is.
  package var keys: Set<String> { Set(entries.keys) }

  /// The text of a key with its values put in. A key that is not there gives itself, which a test rules out.
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard var text = entries[key] else { return key }
    for (name, value) in values { text.replace("{\(name)}", with: value) }
    return text
  }

  /// Whether there is a text of that key.
  package func has(_ key: String) -> Bool { entries[key] != nil }

  /// A text that is a list, its parts separated by semicolons.
  package func list(_ key: String) -> [String] { self(key).split(separator: ";").map(String.init) }
}

/// The embedded languages, each parsed when it is first asked for.
package final class Languages {
  private var parsed: [String: Texts] = [:]

  /// No language is parsed yet.
  package init() {}

  /// The tags of all embedded languages, English first.
  package static let tags: [String] = embedded.map(\.tag)

  /// The language of that tag, or English.
  package subscript(tag: String) -> Texts {
    if let texts = parsed[tag] { return texts }
    guard let file = Self.embedded.first(where: { $0.tag == tag }) ?? Self.embedded.first
    else { return Texts(tag: tag, file: "") }
    let texts = Texts(tag: file.tag, file: file.text)
    parsed[tag] = texts
    return texts
  }

  private struct Embedded: Sendable {
    let tag: String
    let text: String
  }

  private static let embedded: [Embedded] = {
    var count = 0
    let languages = unsafe UnsafeBufferPointer(start: ctexts_languages(&count), count: count)
    return unsafe languages.map { language in
      unsafe Embedded(
        tag: String(cString: language.tag),
        text: String(decoding: UnsafeBufferPointer(start: language.bytes, count: language.length), as: UTF8.self))
    }
  }()
}
