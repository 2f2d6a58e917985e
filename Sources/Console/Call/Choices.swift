package import CallScript
import Matching
package import Diagnostics
package import Terminal

/// A few things, of which one can be picked by a letter, a word, a number or Enter alone.
package struct Choices<Value> {
  package struct Choice {
    package let value: Value
    /// What may be typed for it, Enter alone if empty; the last is shown.
    fileprivate(set) var keys: [String]
    let label: String
    let whole: String
    /// Whether it is picked by *yes* or *no*, too.
    var answers: YesOrNo?
    /// Whether it can be typed, and is not listed.
    fileprivate(set) var isHidden = false
  }

  package private(set) var all: [Choice]
  /// What else may be typed, if anything: as it is listed, and what it means. Then nothing picks a choice but its very keys: the rest may
  /// be a name.
  private(set) var other: (label: String, taken: (String) -> Value?)?
  /// Those that are listed.
  var shown: [Choice] { all.filter { !$0.isHidden } }

  /// Choices with keys and labels of their own.
  package init(_ all: [(value: Value, key: String, label: String)]) {
    self.all = all.map { Choice(value: $0.value, keys: [$0.key], label: $0.label, whole: $0.label) }
  }

  /// Choices with several keys each, of which the last is shown.
  init(_ all: [(value: Value, keys: [String], label: String)]) {
    self.all = all.map { Choice(value: $0.value, keys: $0.keys, label: $0.label, whole: $0.label) }
  }

  /// A list of the call script, in its order.
  package init(of _: Value.Type, in language: Language) where Value: ScriptChoice {
    all = Value.allCases.map { value in
      Choice(
        value: value, keys: value.keys(in: language), label: value.in(language).label,
        whole: value.in(language).whole,
        answers: value == Value.onYes ? .yes : value == Value.onNo ? .no : nil)
    }
  }

  /// The same, with one of them for Enter alone.
  func offering(_ value: Value?) -> Choices where Value: Equatable {
    var choices = self
    choices.all = all.map { choice in
      var choice = choice
      if choice.value == value { choice.keys.append("") }
      return choice
    }
    return choices
  }

  /// The same, beside which something else may be typed.
  func or(_ label: String, _ taken: @escaping (String) -> Value?) -> Choices {
    var choices = self
    choices.other = (label, taken)
    return choices
  }

  /// The same, of which only these are listed.
  func showing(_ isShown: (Value) -> Bool) -> Choices {
    var choices = self
    for place in choices.all.indices { choices.all[place].isHidden = !isShown(choices.all[place].value) }
    return choices
  }

  /// What a line picks: a key, the beginning of a word that only one has, or a number as plain mode counts them.
  package func value(typed: String) -> Value? { choice(typed: typed)?.value }

  func choice(typed: String) -> Choice? {
    let typed = typed.lowercased()
    if let exact = all.first(where: { $0.keys.contains(typed) }) { return exact }
    if typed.isEmpty { return nil }
    if let answer = YesOrNo(typed: typed), let said = all.first(where: { $0.answers == answer }) { return said }
    if let number = Int(typed), shown.indices.contains(number - 1) { return shown[number - 1] }
    if let whole = word(typed: typed) { return whole }
    if other != nil { return nil }
    let begun = all.filter { choice in choice.keys.contains { $0.count > 1 && $0.hasPrefix(typed) } }
    if begun.count == 1 { return begun.first }
    // What is on the screen can be typed as it stands there; a letter that begins a word is no word yet.
    let folded = Fold.words(typed).joined(separator: " ")
    if folded.count < 2 { return nil }
    let named = all.filter { choice in
      [choice.label, choice.whole].contains { Fold.words($0).joined(separator: " ").hasPrefix(folded) }
    }
    return named.count == 1 ? named.first : nil
  }

  /// The choice of which one key is typed without its accents: `mas` is *más*, also beside what may be a name. A letter is no word.
  private func word(typed: String) -> Choice? {
    let folded = Fold.joined(typed)
    if folded.count < 2 { return nil }
    let meant = all.filter { $0.keys.contains { Fold.joined($0) == folded } }
    return meant.count == 1 ? meant.first : nil
  }

  /// All on one line: `Enter: done · r: refused`.
  package func line(enter: String, isWhole: Bool = false) -> String {
    let keys = shown.map { choice in
      let key = choice.keys.last ?? ""
      return "\(key.isEmpty ? enter : key): \(isWhole ? choice.whole : choice.label)"
    }
    return (keys + (other.map { [$0.label] } ?? [])).joined(separator: " · ")
  }

  /// One a line, numbered, for who hears the screen rather than sees it.
  package func numbered(enter: String) -> [StyledText] {
    shown.enumerated().map { place, choice in
      StyledText("  \(place + 1)  \(choice.whole)\(choice.keys.last == "" ? " (\(enter))" : "")", .plain)
    } + (other.map { [StyledText("  \($0.label)")] } ?? [])
  }
}
