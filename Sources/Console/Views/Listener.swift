import Diagnostics

/// Who is spoken to.
struct Listener: Hashable {
  let language: SpokenLanguage
  /// Whether somebody puts into that language what the operator says (IV).
  let hasInterpreter: Bool

  init(_ language: SpokenLanguage, hasInterpreter: Bool = false) {
    self.language = language
    self.hasInterpreter = hasInterpreter
  }
}
