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

extension Talk {
  /// Answers a trainee; what the caller says comes before the next prompt.
  func answer(_ word: PracticeWord, from practice: PracticeCall, on output: Output) {
    switch word {
    case .repeat: practice.sayAgain(on: output)
    case .hint: tell(practice.hint(in: texts), .warning)
    }
  }
}
