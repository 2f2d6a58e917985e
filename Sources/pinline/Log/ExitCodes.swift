import ArgumentParser

/// How verifying ends, besides 0.
enum ExitCodes {
  /// Something is not as it should be.
  static let broken = ExitCode(1)
  /// There was nothing to check.
  static let nothingChecked = ExitCode(2)
}
