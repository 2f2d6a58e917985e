package import Diagnostics
import Ledger

/// An error that can be told in every language of diagnostics. The rooms throw codes; here, and nowhere else, is what is said
/// of them.
package protocol Explained: Sendable {
  /// A name that stays the same in every language: the type's, and that of the case.
  var code: String { get }
  /// Where, if it is in a file at a line.
  var site: Diagnostic.Place? { get }
  /// An error, unless what was asked for was done.
  var severity: Diagnostic.Severity { get }
  /// What, and what next.
  func words(in language: Language) -> Words
}

extension Explained {
  /// The type's name and that of the case, without what the case carries.
  package var code: String { "\(type(of: self)).\("\(self)".prefix { $0 != "(" })" }
  /// Nowhere in particular.
  package var site: Diagnostic.Place? { nil }
  package var severity: Diagnostic.Severity { .error }
  /// The whole, in a language.
  package func diagnostic(in language: Language) -> Diagnostic {
    Diagnostic(code, words(in: language), in: language, at: site, severity: severity)
  }
}

extension Explained where Self: Localized, Wording == Words {
  package func words(in language: Language) -> Words { self.in(language) }
}

extension Diagnostic {
  /// What is told of any error. One that nobody foresaw is named by its type alone, since its text might hold data.
  package init(_ error: any Error, in language: Language) {
    if let error = error as? any Explained {
      self = error.diagnostic(in: language)
      return
    }
    let cause = "\(type(of: error))"
    let words =
      switch language {
      case .english:
        Words("something went wrong (\(cause))", next: "run it again; if it stays, report this line")
      case .spanish:
        Words("algo salió mal (\(cause))", next: "inténtelo de nuevo; si continúa, reporte esta línea")
      }
    self.init("unforeseen", words, in: language, cause: cause)
  }
}
