/// A text of a scenario that the trainee reads, in English and, where its author wrote one, in Spanish.
package struct LocalText: Hashable, Sendable {
  private let text: String
  private let spanish: String?

  /// A text, and its Spanish; without it the text stands for every language.
  init(_ text: String, spanish: String? = nil) {
    self.text = text
    self.spanish = spanish
  }

  /// The text for an operator's language.
  package func callAsFunction(in language: String) -> String { language == "es" ? spanish ?? text : text }

  /// The text with each language's own changed.
  func map(_ change: (String) -> String) -> LocalText {
    LocalText(change(text), spanish: spanish.map(change))
  }
}

extension ScenarioValues {
  /// The text of a key and of its Spanish.
  func local(_ path: String) -> LocalText { LocalText(text(path), spanish: texts[path + "-es"]) }
}
