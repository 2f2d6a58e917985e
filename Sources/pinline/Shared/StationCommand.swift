import ArgumentParser

/// A command whose every error is one line, a hint and an exit code.
protocol StationCommand: ParsableCommand {
  /// Does the work.
  func perform() throws
}

extension StationCommand {
  /// Does the work; whatever goes wrong is told as a `Failure`.
  func run() throws {
    do {
      try perform()
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Failure(error)
    }
  }
}
