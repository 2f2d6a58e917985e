package import Diagnostics
package import Guide

/// A problem of the guide's file is told at its place.
extension GuideProblem: Explained {
  /// The name of what is wrong.
  package var code: String { "GuideProblem.\("\(fault)".prefix { $0 != "(" })" }

  package var site: Diagnostic.Place? { Diagnostic.Place(file: file, line: line, column: column) }

  /// The key, what is wrong with it, and what next.
  package func words(in language: Language) -> Words {
    let words = fault.in(language)
    return Words((path.isEmpty ? "" : "\(path): ") + words.what, next: words.next)
  }
}

extension GuideFault: Localized {}

extension GuideProblems: Explained {
  /// Every problem with its place and its hint, one after another.
  package func words(in language: Language) -> Words {
    Words(all.map { $0.diagnostic(in: language).description }.joined(separator: "\n"))
  }
}
