import Console
import Diagnostics
import Glibc

/// Asks who the second person is, at the terminal and nowhere else.
enum SecondPersonPrompt {
  /// Nil where there is no terminal.
  static func ask(_ question: some Localized<String>) throws -> String? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    while true {
      print("\(question.in(.operators)): ", terminator: "")
      fflush(nil)
      guard let name = readLine(), !EverydayWord.leaves(name), !name.isEmpty else { throw UsageError.noOperatorName }
      if OperatorPrompt.accepts(name) { return name }
      print(Diagnostic(UsageError.noOperatorName, in: .operators))
    }
  }
}
