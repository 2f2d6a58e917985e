import ArgumentParser
import Operations

extension ExitCode {
  /// A code of the table, for a command that has said already how it ended.
  init(_ status: ExitStatus) { self.init(status.rawValue) }
}
