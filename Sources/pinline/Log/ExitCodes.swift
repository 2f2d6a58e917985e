import ArgumentParser
import Operations

/// How verifying, and an import by a timer, end, besides 0.
enum ExitCodes {
  /// Something is not as it should be.
  static let broken = ExitCode(1)
  /// There was nothing to check.
  static let nothingChecked = ExitCode(2)
  /// Rows were left out, and the rest came in.
  static let leftOut = ExitCode(ImportTimer.leftOutStatus)
  /// The policy allows no such change, and nothing was changed.
  static let overLimit = ExitCode(11)
}
