import Terminal
import Wording

/// The language that the operator is spoken to in.
package enum ConsoleLanguage {
  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, if it is an embedded language; else English.
  package static func detect(environment: (String) -> String? = TerminalTraits.processEnvironment) -> String {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    let tag = locale.prefix { $0.isLetter }.lowercased()
    return Languages.tags.contains(tag) ? tag : "en"
  }
}
