import CallScript
package import Diagnostics
import Terminal

/// The language that the operator is spoken to in.
package enum ConsoleLanguage {
  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, if Pinline speaks it; else English.
  package static func detect(environment: (String) -> String? = TerminalTraits.processEnvironment) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    return Language(orEnglish: locale.prefix { $0.isLetter }.lowercased())
  }
}
