/// The languages that diagnostics are in. Whoever has words for one has them for each: they are chosen by a `switch` without
/// a default.
package enum DiagnosticLanguage: Hashable, Sendable, CaseIterable {
  /// The languages.
  case english, spanish

  /// The language of a tag such as `es`; English where there are no words in it.
  package init(tag: String) { self = tag == "es" ? .spanish : .english }

  /// What stands before what to do next.
  var hint: String {
    switch self {
    case .english: "hint"
    case .spanish: "pista"
    }
  }
}
