/// A command that there is not.
package enum CommandProblem: Error, Hashable {
  /// It is none, or lacks something; the one most like it, if any is.
  case unknown(nearest: String?)
  /// The case reference in it was misheard: its check digit does not fit.
  case misheard
}
