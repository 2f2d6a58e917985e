package import Diagnostics
/// A list of a few things, of which the operator picks one by a letter, a word, a number or Enter alone.
package protocol ScriptChoice: CaseIterable, Hashable, Sendable, Localized where Wording == ChoiceWord {
  /// What can be typed for it in every language; empty for Enter alone.
  var key: String { get }
  /// What *yes* and *no* pick; nil where the question is none that they answer.
  static var onYes: Self? { get }
  static var onNo: Self? { get }
}

extension ScriptChoice {
  package static var onYes: Self? { nil }
  package static var onNo: Self? { nil }
}

/// What a choice says in one language.
package struct ChoiceWord: Hashable, Sendable {
  package let label: String
  /// The label where there is room for more than a word: a line of its own, help.
  package let whole: String
  /// What can be typed in this language besides; it is shown instead.
  let also: String?

  package init(_ label: String, _ whole: String? = nil, also: String? = nil) {
    self.label = label
    self.whole = whole ?? label
    self.also = also
  }
}

extension ScriptChoice {
  /// All that can be typed for it in a language; the last is shown.
  /// Where another is shown, the letter that means *yes* in that language is none of them: in Spanish `s` would show a PIN.
  package func keys(in language: Language) -> [String] {
    guard let also = self.in(language).also else { return [key] }
    return key == YesOrNo.letter(in: language) ? [also] : [key, also]
  }
}
