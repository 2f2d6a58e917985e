import Diagnostics
import Glibc
import Operations

/// A note on standard input. It is about somebody: it belongs into no list of processes and no shell's history.
enum NoteLine {
  /// One line, asked for on a terminal; empty where there is none.
  static func read(in language: Language) -> String {
    if isatty(STDIN_FILENO) == 1 { print("\(LogWord.note.in(language)): ", terminator: "") }
    return String((readLine() ?? "").prefix { $0 != "\r" })
  }
}
