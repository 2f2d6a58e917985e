/// The first error of a script, which ends the run.
package struct ScriptStop: Error, Hashable {
  /// The line of the script, from 1.
  package let line: Int
  /// What is wrong, then the hint.
  package let message: String

  package init(line: Int, message: String) {
    (self.line, self.message) = (line, message)
  }
}
