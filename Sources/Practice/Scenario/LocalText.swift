import CallScript
import Diagnostics

/// A text of a scenario that the trainee reads, in English and, where its author wrote one, in Spanish.
package struct LocalText: Hashable, Sendable, Localized {
  package let english: String
  private let own: String?

  /// A text, and its Spanish; without it the text stands for every language.
  init(_ text: String, spanish: String? = nil) {
    english = text
    own = spanish
  }

  package var spanish: String { own ?? english }

  /// The text with each language's own changed.
  func map(_ change: (String) -> String) -> LocalText {
    LocalText(change(english), spanish: own.map(change))
  }
}

extension ScenarioValues {
  /// The text of a key and of its Spanish.
  func local(_ path: String) -> LocalText { LocalText(text(path), spanish: texts[path + "-es"]) }
}
