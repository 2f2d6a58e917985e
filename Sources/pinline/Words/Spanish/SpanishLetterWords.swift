import Diagnostics

extension LetterWord {
  var spanish: String {
    switch self {
    case .specimen(let file, let language):
      "se escribió \(file) · \(language.rawValue) · revisado: \(language.isReviewed ? "sí" : "no")"
    }
  }
}
