/// A language that Pinline speaks, by its BCP 47 tag. To add one, add its case here, then texts like the others' in each target
/// that has words, until it compiles.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case spanish = "es"

  /// The language of a tag; English for one that there are no texts in.
  package init(orEnglish tag: String) { self = Language(rawValue: tag) ?? .english }

  /// What stands before what to do next.
  package var hint: String {
    switch self {
    case .english: "hint"
    case .spanish: "sugerencia"
    }
  }

  /// What stands before something that was done and has to be known.
  var warning: String {
    switch self {
    case .english: "warning"
    case .spanish: "aviso"
    }
  }
}
