package import Diagnostics

/// What the PIN letter and the counter slip say in one language: first how to register (I), then how to add the student (V), and
/// that the PIN is the parent's own (V). A language that lacks a part does not compile.
/// - Guide: XII.2
package struct LetterText: Hashable, Sendable {
  /// What the letter is called.
  package let title: String
  let date: String
  let greeting: String
  /// What this is, and of which student.
  let opening: String
  /// What stands over the PIN, and below it: that it is not the student's own (V).
  let pinLabel: String, pinNote: String
  /// What stands below the code, and what it is for who cannot see it.
  let codeCaption: String, codeDescription: String
  let registerTitle: String, registerSteps: [String]
  let addTitle: String, addSteps: [String]
  let careTitle: String
  /// One's own, not to be passed on, never asked for by the district.
  let care: String
  let help: String
  /// Of which case it is.
  let reference: String
  /// What is printed across a specimen.
  let specimen: String
}

extension SpokenLanguage {
  /// What the letter says in this language, with what is filled in.
  package func letter(_ facts: LetterFacts) -> LetterText {
    switch self {
    case .en: .english(facts)
    case .es: .spanish(facts)
    case .hy: .armenian(facts)
    case .ko: .korean(facts)
    case .zh: .chinese(facts)
    case .tl: .tagalog(facts)
    case .vi: .vietnamese(facts)
    case .ru: .russian(facts)
    case .ar: .arabic(facts)
    case .fa: .persian(facts)
    }
  }
}
