/// Something that is said in every language.
package protocol Localized<Wording> {
  /// A text, or several of one kind.
  associatedtype Wording

  var english: Wording { get }
  var spanish: Wording { get }
}

extension Localized {
  package func `in`(_ language: Language) -> Wording {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
