/// Why a line at the main prompt is no command.
package enum CommandProblem: Error, Hashable {
  /// There is none of that name; the one most like it, if any is.
  case unknown(nearest: String?)
  /// The case reference in it was misheard: its check digit does not fit.
  case misheard
  /// Something more, or something else, has to stand behind this command.
  case incomplete(String)
}
