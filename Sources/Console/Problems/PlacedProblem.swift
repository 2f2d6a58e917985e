package import Diagnostics

/// Something that is wrong at a place of a file.
package protocol PlacedProblem: Explained {
  associatedtype Fault: Localized where Fault.Wording == Words
  var file: String { get }
  var line: Int { get }
  var column: Int { get }
  /// The key that it is about; empty if the fault names it, or it is about the whole.
  var key: String { get }
  var fault: Fault { get }
}

extension PlacedProblem {
  package var key: String { "" }
  /// The name of what is wrong.
  package var code: String { "\(Self.self).\("\(fault)".prefix { $0 != "(" })" }
  package var site: Diagnostic.Place? { Diagnostic.Place(file: file, line: line, column: column) }

  /// The key, what is wrong with it, and what next.
  package func words(in language: Language) -> Words {
    let words = fault.in(language)
    return Words((key.isEmpty ? "" : "\(key): ") + words.what, next: words.next)
  }
}

/// All that is wrong with a file.
package protocol PlacedProblems: Explained {
  associatedtype Single: PlacedProblem
  var all: [Single] { get }
}

extension PlacedProblems {
  /// Every problem with its place and its hint, one after another.
  package func words(in language: Language) -> Words {
    Words(all.map { $0.diagnostic(in: language).description }.joined(separator: "\n"))
  }
}
