/// Something that is said to callers, in every language that they are spoken to in: one that lacks a text does not compile.
package protocol Spoken<Wording>: Localized {
  var armenian: Wording { get }
  var korean: Wording { get }
  var chinese: Wording { get }
  var tagalog: Wording { get }
  var vietnamese: Wording { get }
  var russian: Wording { get }
  var arabic: Wording { get }
  var farsi: Wording { get }
}

extension Spoken {
  package func `in`(_ language: SpokenLanguage) -> Wording {
    switch language {
    case .en: english
    case .es: spanish
    case .hy: armenian
    case .ko: korean
    case .zh: chinese
    case .tl: tagalog
    case .vi: vietnamese
    case .ru: russian
    case .ar: arabic
    case .fa: farsi
    }
  }
}

extension Localized {
  /// For what only operators' languages have: English to a caller of another.
  package func orEnglish(_ language: SpokenLanguage) -> Wording { self.in(language.operators ?? .english) }
}
