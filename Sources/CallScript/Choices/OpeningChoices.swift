package import Diagnostics
package import Verification

/// How the caller reaches the district (IV).
package enum ChannelChoice: String, CallChoice {
  case video, phone, counter

  package static let list = ChoiceList.channel
  package var key: String { rawValue }
  package var channel: Channel {
    switch self {
    case .video: .video
    case .phone: .phone
    case .counter: .counter
    }
  }
}

/// Why the caller cannot come to a counter (IV).
package enum ReasonChoice: String, CallChoice {
  case work, travel, health, closed, other

  package static let list = ChoiceList.reason
  package var key: String { rawValue }
  package var reason: RemoteReason {
    switch self {
    case .work: .work
    case .travel: .travel
    case .health: .health
    case .closed: .closed
    case .other: .other
    }
  }
}

/// What language the case is in. What Enter alone means is for whoever asks: it is the station's setting. All but the two that most
/// callers speak stand behind `other`, and their tags can be typed at once.
package enum LanguageChoice: String, CallChoice {
  case english, spanish
  case armenian, korean, chinese, tagalog, vietnamese, russian, arabic, farsi
  case other

  package static let list = ChoiceList.language
  package var key: String {
    switch self {
    case .english: "e"
    case .spanish: "s"
    case .armenian, .korean, .chinese, .tagalog, .vietnamese, .russian, .arabic, .farsi: language?.rawValue ?? ""
    case .other: "o"
    }
  }
  /// Nil for `other`, which asks which.
  package var language: SpokenLanguage? {
    switch self {
    case .english: .en
    case .spanish: .es
    case .armenian: .hy
    case .korean: .ko
    case .chinese: .zh
    case .tagalog: .tl
    case .vietnamese: .vi
    case .russian: .ru
    case .arabic: .ar
    case .farsi: .fa
    case .other: nil
    }
  }

  /// Whether it stands behind `other`.
  package var isOther: Bool { language != nil && key == language?.rawValue }

  /// The name in the operator's language, and the caller's own for whoever can read it; the tag where a shorter key is shown.
  func word(_ name: String) -> ChoiceWord {
    guard let language else { return ChoiceWord(name) }
    if !isOther { return ChoiceWord(name, also: language.rawValue) }
    return ChoiceWord(name, name == language.ownName ? nil : "\(name), \(language.ownName)")
  }
}

/// Who interprets, where the operator does not speak the caller's language. A child never does.
package enum InterpreterChoice: String, CallChoice {
  case none, staff, vendor, adult

  package static let list = ChoiceList.interpreter
  package var key: String { self == .none ? "" : rawValue }
  package var interpreter: Interpreter {
    switch self {
    case .none: .none
    case .staff: .staff
    case .vendor: .vendor
    case .adult: .adult
    }
  }
}

/// Whether a caller on a voice line joins by video.
package enum JoinChoice: String, CallChoice {
  case joins, cannot

  package static let list = ChoiceList.join
  package var key: String { self == .joins ? "" : "n" }
}

/// Whether the live session of an interrupted case was never broken.
package enum UnbrokenChoice: String, CallChoice {
  case unbroken, broken

  package static let list = ChoiceList.unbroken
  package var key: String { self == .unbroken ? "y" : "n" }
}
