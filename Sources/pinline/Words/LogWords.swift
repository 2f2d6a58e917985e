import Diagnostics

/// What is told of a command on the log.
enum LogWord: Hashable, Localized {
  /// Asks for a note.
  case note
  case corrected(Int64)
  case code(String)
  case exported(String, entries: Int64, new: Int64)
  /// So many cases would be erased, but something still goes by their values.
  case held(cases: Int)
  case erased(values: Int, cases: Int, before: String, isDone: Bool)
}
