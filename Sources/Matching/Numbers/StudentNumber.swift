/// Reads a student's number as it is said or typed: in digits or words, in groups, with `ID` or `#` before it, a full stop
/// behind it, the letter O for a zero.
package enum StudentNumber {
  /// What the number may be, the most usual reading first; none if the text is no number. A number with letters in it
  /// stands as typed.
  package static func readings(_ text: String) -> [String] {
    let words = Fillers.removed(from: Fold.words(text)).filter { !labels.contains($0) }
    guard !words.isEmpty else { return [] }
    if words.contains(where: { $0.contains(where: \.isNumber) }) {
      let typed = words.joined()
      let zeros = typed.map { $0 == "o" ? "0" : String($0) }.joined()
      let spoken = SpokenDigits.readings(words)
      return [text.filter { !$0.isWhitespace && $0 != "-" }, typed, typed.uppercased(), zeros].uniqued(and: spoken)
    }
    return [String]().uniqued(and: SpokenDigits.readings(words))
  }

  /// Whether a text that may as well be a name is a number: there is a digit in it, or it is three digits in words at the least. *Seven*
  /// and *Lima* are children.
  package static func isMeant(by text: String) -> Bool { readings(text).contains { isLikely($0, saidAs: text) } }

  /// Whether one reading of it is more likely than the name.
  package static func isLikely(_ digits: String, saidAs text: String) -> Bool {
    !digits.isEmpty
      && (text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber } || digits.count >= 3)
  }

  private static let labels: Set<String> = [
    "id", "number", "numero", "no", "num", "student", "estudiante", "students", "the", "his", "her", "is", "it", "its",
    "el", "es", "su",
    "de", "del", "alumno", "alumna", "identificacion", "matricula", "district", "distrito", "lausd",
  ]
}

extension [String] {
  fileprivate func uniqued(and others: [String]) -> [String] {
    (self + others).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
