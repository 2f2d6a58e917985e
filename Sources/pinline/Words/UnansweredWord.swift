import Diagnostics
import Records
import Station

/// What is told of a question for which a source's format has no room.
enum UnansweredWord: Hashable, Localized {
  case question(Int, [Item], children: Int)

  /// A line for each question of a report.
  static func lines(_ questions: UnansweredQuestions, in language: Language) -> [String] {
    questions.items.sorted { $0.key < $1.key }.map { question, items in
      UnansweredWord.question(question, items, children: questions.children[question] ?? 0).in(language)
    }
  }
}
