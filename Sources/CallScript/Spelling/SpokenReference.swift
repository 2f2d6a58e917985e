package import Diagnostics
package import Ledger

/// How a case reference is dictated to a caller who did not catch it.
package enum SpokenReference {
  /// One line a breath: its letters with their words, then its digits in the groups between the hyphens. What the caller writes
  /// down is the reference as it is on the screen.
  package static func lines(_ reference: CaseReference, _ language: SpokenLanguage) -> [String] {
    reference.description.split(separator: "-").map { group in
      group.allSatisfy(\.isWholeNumber)
        ? SpokenNumber.words(of: String(group), in: language)
        : group.map { SpellingAlphabet.spelled($0, in: language) }.joined(separator: ", ")
    }
  }
}
