package import Terminal
package import Wording

/// One of a few things that can be answered by a letter, a word, a number or Enter alone.
package struct Choice: Hashable {
  /// What it means to Pinline; empty for Enter alone.
  package let id: String
  /// What may be typed for it; the last is shown.
  package let keys: [String]
  /// What it says.
  package let label: String

  package init(id: String, keys: [String], label: String) {
    (self.id, self.keys, self.label) = (id, keys, label)
  }
}

/// The choices of a prompt, as the texts have them: `key,key=label` parts, separated by semicolons.
package struct Choices: Hashable {
  package let all: [Choice]
  /// The text that they come from.
  package let key: String

  /// Choices with keys and labels of their own.
  package init(_ all: [Choice], key: String) {
    self.all = all
    self.key = key
  }

  package init(_ texts: Texts, _ key: String) {
    self.key = key
    all = texts.list(key).compactMap { part in
      guard let mark = part.firstIndex(of: "=") else { return nil }
      let keys = part[..<mark].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Choice(id: keys.first ?? "", keys: keys, label: String(part[part.index(after: mark)...]))
    }
  }

  /// What was typed, as a choice's id: a key, the beginning of a word that only one has, or a number as plain mode counts them.
  package func id(typed: String) -> String? {
    let typed = typed.lowercased()
    if let exact = all.first(where: { $0.keys.contains(typed) }) { return exact.id }
    if typed.isEmpty { return nil }
    if let number = Int(typed), all.indices.contains(number - 1) { return all[number - 1].id }
    let begun = all.filter { $0.id.count > 1 && $0.id.hasPrefix(typed) }
    return begun.count == 1 ? begun.first?.id : nil
  }

  /// All on one line: `Enter: done · r: refused`.
  package func line(enter: String) -> String {
    all.map { choice in
      let key = choice.keys.last ?? ""
      return "\(key.isEmpty ? enter : key): \(choice.label)"
    }.joined(separator: " · ")
  }

  /// One a line, numbered, for who hears the screen rather than sees it.
  package func numbered(enter: String) -> [StyledText] {
    all.enumerated().map { place, choice in
      StyledText("  \(place + 1)  \(choice.label)\(choice.id.isEmpty ? " (\(enter))" : "")", .plain)
    }
  }
}
