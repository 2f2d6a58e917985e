import Diagnostics

/// The letters of a language: which fonts have them, and how the language is named in a document.
struct Face {
  /// Families of Noto, of which the first has the language's own letters. All of them have to be there.
  let families: [String]
  /// BCP 47.
  let tag: String
  private(set) var isRightToLeft: Bool

  init(_ language: SpokenLanguage) {
    isRightToLeft = language.isRightToLeft
    let latin = "Noto Sans"
    switch language {
    case .en, .es, .tl, .vi, .ru: families = [latin]
    case .hy: families = ["Noto Sans Armenian", latin]
    case .ko: families = ["Noto Sans CJK KR"]
    case .zh: families = ["Noto Sans CJK TC"]
    case .ar, .fa: families = ["Noto Sans Arabic", latin]
    }
    switch language {
    // Ballots and notices in Los Angeles County are in the traditional letters.
    case .zh: tag = "zh-Hant"
    // Tagalog is printed as Filipino, whose tag readers aloud know.
    case .tl: tag = "fil"
    case .en, .es, .hy, .ko, .vi, .ru, .ar, .fa: tag = language.rawValue
    }
  }

  /// The same for lines that run from left to right, whatever the language.
  var leftToRight: Face {
    var face = self
    face.isRightToLeft = false
    return face
  }

  /// A number, a name or an address as it is written, in lines of another direction.
  func kept(_ text: String) -> String {
    isRightToLeft && !Self.hasRightToLeftLetters(text) ? "\u{2066}\(text)\u{2069}" : text
  }

  /// Whether a letter of Arabic or Hebrew is in it.
  static func hasRightToLeftLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) }
  }

  /// Every family, as Pango takes them.
  var list: String { families.joined(separator: ",") }
}

/// How a text is set: its size in points, and where it stands.
struct Style {
  enum Place: Int32 { case start = -1, middle = 0, end = 1 }

  var size: Double
  var isBold = false
  var place = Place.start
  /// From 0 for white to 1 for black.
  var ink = 1.0
}
