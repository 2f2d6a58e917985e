import ArgumentParser
import Operations

/// How verifying, and an import that nobody is at, end besides 0.
enum ExitCodes {
  /// Something is not as it should be.
  static let broken = ExitCode(1)
  /// There was nothing to check.
  static let nothingChecked = ExitCode(2)
  /// Rows were left out, and the rest came in.
  static let leftOut = ExitCode(ImportStatus.leftOut)
}
