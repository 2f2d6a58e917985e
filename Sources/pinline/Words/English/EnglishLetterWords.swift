import Diagnostics

extension LetterWord {
  var english: String {
    switch self {
    case .specimen(let file, let language):
      "wrote \(file) · \(language.rawValue) · reviewed: \(language.isReviewed ? "yes" : "no")"
    }
  }
}
