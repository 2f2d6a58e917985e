import Console
package import Diagnostics
package import Practice

/// A problem is told as an error is, and never thrown by itself.
extension ScenarioProblem: Explained {
  /// The name of what is wrong.
  package var code: String { "ScenarioProblem.\("\(fault)".prefix { $0 != "(" })" }

  package var site: Diagnostic.Place? { Diagnostic.Place(file: file, line: line, column: column) }

  /// The key, what is wrong with it, and what next.
  package func words(in language: Language) -> Words {
    let words = fault.in(language)
    return Words((key.isEmpty ? "" : "\(key): ") + words.what, next: words.next)
  }
}

extension ScenarioFault: Localized {}

extension ScenarioProblems: Explained {
  /// Every problem with its place and its hint, one after another.
  package func words(in language: Language) -> Words {
    Words(all.map { $0.diagnostic(in: language).description }.joined(separator: "\n"))
  }
}
