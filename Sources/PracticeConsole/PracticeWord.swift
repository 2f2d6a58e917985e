package import Console
import Terminal

/// What a trainee may ask for beside the commands of a real call. A live console knows neither.
enum PracticeWord: String, CaseIterable {
  /// The caller says it again, slowly.
  case `repeat`
  /// What to look at here; it costs points.
  case hint

  /// Nil for any other line. Whole words only, so that no command of a real call is shortened differently here.
  init?(_ line: String) {
    guard line.hasPrefix("/") else { return nil }
    self.init(rawValue: line.dropFirst().lowercased())
  }
}

extension PracticeCall {
  /// What a trainee may type beside the commands of a real call.
  package var words: [String] { PracticeWord.allCases.map(\.rawValue) }

  /// Answers a trainee; what the caller says comes before the next prompt.
  package func carryOut(_ line: String, on talk: Talk) -> Bool {
    guard let word = PracticeWord(line) else { return false }
    switch word {
    case .repeat: sayAgain(on: talk)
    case .hint: talk.tell(hint(in: talk.texts), .warning)
    }
    return true
  }
}
