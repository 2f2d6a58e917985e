package import Diagnostics

/// The first error of a script, which ends the run.
package struct ScriptStop: Error, Hashable {
  /// The line of the script, from 1.
  package let line: Int
  package let diagnostic: Diagnostic

  package init(line: Int, diagnostic: Diagnostic) {
    (self.line, self.diagnostic) = (line, diagnostic)
  }
}
