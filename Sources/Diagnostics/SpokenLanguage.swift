/// A language in which callers are spoken to, by its BCP 47 tag. Operators have English and Spanish; to add one for callers, add its
/// case here and to `Spoken`, then texts like the others' wherever it does not compile.
package enum SpokenLanguage: String, Hashable, Sendable, CaseIterable {
  case en, es
  case hy, ko, zh, tl, vi, ru, ar, fa

  /// The language of a tag; English for one that there are no texts in.
  package init(orEnglish tag: String) { self = SpokenLanguage(tag: tag) ?? .en }

  /// The language of a tag, whatever region or script stands behind it; nil for one that there are no texts in. Rosters say `fil` for what
  /// callers call Tagalog.
  package init?(tag: String) {
    let language = String(tag.prefix { $0 != "-" })
    guard let known = SpokenLanguage(rawValue: language == "fil" ? Self.tl.rawValue : language) else { return nil }
    self = known
  }

  /// The same language as operators have it.
  package init(_ language: Language) {
    switch language {
    case .english: self = .en
    case .spanish: self = .es
    }
  }

  /// The operator's language that it is; nil where the console speaks it to callers only.
  package var operators: Language? {
    switch self {
    case .en: .english
    case .es: .spanish
    case .hy, .ko, .zh, .tl, .vi, .ru, .ar, .fa: nil
    }
  }

  /// Whether a person who speaks it has signed the texts off; until then they are a machine's draft, and the console says so.
  package var isReviewed: Bool {
    switch self {
    case .en, .es: true
    case .hy, .ko, .zh, .tl, .vi, .ru, .ar, .fa: false
    }
  }

  package var isRightToLeft: Bool {
    switch self {
    case .ar, .fa: true
    case .en, .es, .hy, .ko, .zh, .tl, .vi, .ru: false
    }
  }

  /// What those who speak it call it.
  package var ownName: String {
    switch self {
    case .en: "English"
    case .es: "español"
    case .hy: "հայերեն"
    case .ko: "한국어"
    case .zh: "中文"
    case .tl: "Tagalog"
    case .vi: "tiếng Việt"
    case .ru: "русский"
    case .ar: "العربية"
    case .fa: "فارسی"
    }
  }
}

/// What operators call it.
extension SpokenLanguage: Localized {
  package var english: String {
    switch self {
    case .en: "English"
    case .es: "Spanish"
    case .hy: "Armenian"
    case .ko: "Korean"
    case .zh: "Chinese"
    case .tl: "Tagalog"
    case .vi: "Vietnamese"
    case .ru: "Russian"
    case .ar: "Arabic"
    case .fa: "Farsi"
    }
  }

  package var spanish: String {
    switch self {
    case .en: "inglés"
    case .es: "español"
    case .hy: "armenio"
    case .ko: "coreano"
    case .zh: "chino"
    case .tl: "tagalo"
    case .vi: "vietnamita"
    case .ru: "ruso"
    case .ar: "árabe"
    case .fa: "farsi"
    }
  }
}
