import ArgumentParser
import Diagnostics

/// A command whose every error is one line, a hint and an exit code.
protocol StationCommand: ParsableCommand {
  /// The language that errors are told in.
  var operatorLanguage: Language { get }
  /// Does the work.
  func perform() throws
}

extension StationCommand {
  var operatorLanguage: Language { .operators }

  /// Does the work; whatever goes wrong is told as a `Failure`.
  func run() throws {
    do {
      try perform()
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Failure(error, in: operatorLanguage)
    }
  }
}

/// A command with the console's options: its errors are told in the language that `--language` names.
protocol ConsoleCommand: StationCommand {
  var console: ConsoleOptions { get }
}

extension ConsoleCommand {
  /// Where it names none that Pinline speaks, the error about that is told in the operators' own.
  var operatorLanguage: Language { (try? console.spoken()) ?? .operators }
}
