import Foundation

/// The language in which a caller answers.
enum Tongue {
  case english, spanish

  /// Of the language that the school has for the child's home: Spanish, or English as everybody else's second one.
  init(home: String?) { self = home == "es" ? .spanish : .english }
}

extension String {
  /// In small letters without marks.
  var simple: String { folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil) }

  /// The words between spaces.
  var pieces: [String] { split(separator: " ").map(String.init) }

  /// Letters and digits only, in small letters without marks: two texts of one value in the plainest comparison there
  /// is.
  var bare: String { simple.filter { $0.isLetter || $0.isNumber } }

  /// The letters with something between them, as when a word is spelled.
  func spelled(with gap: String) -> String {
    filter(\.isLetter).map { $0.uppercased() }.joined(separator: gap)
  }
}
