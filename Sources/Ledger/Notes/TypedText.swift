/// Text as people type and paste it: what a word processor made of blanks and hyphens is none of its meaning.
package enum TypedText {
  /// Without blanks, ends of lines, soft hyphens and other marks that show nothing; every dash is a hyphen.
  package static func plain(_ text: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace { continue }
      switch scalar.properties.generalCategory {
      case .dashPunctuation: plain.append("-")
      case .mathSymbol where scalar == "\u{2212}": plain.append("-")
      case .format: continue
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The lines that hold anything, plain, with their numbers from 1, wherever the text comes from.
  package static func lines(of text: String) -> [(number: Int, text: String)] {
    let ends = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    return ends.enumerated().map { (number: $0 + 1, text: plain(String($1))) }.filter { !$0.text.isEmpty }
  }
}
