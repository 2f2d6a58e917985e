/// A text of a scenario that the trainee reads, in English and, where its author wrote one, in Spanish.
public struct LocalText: Hashable, Sendable {
  let english: String
  let spanish: String?

  /// The text for an operator's language.
  public func callAsFunction(in language: String) -> String { language == "es" ? spanish ?? english : english }

  /// The text with each language's own changed.
  func map(_ change: (String) -> String) -> LocalText {
    LocalText(english: change(english), spanish: spanish.map(change))
  }
}

extension ScenarioValues {
  /// The text of a key and of its Spanish.
  func local(_ path: String) -> LocalText { LocalText(english: text(path), spanish: texts[path + "-es"]) }
}
