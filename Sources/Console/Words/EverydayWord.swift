/// What people type to be helped, or to leave, in their own words.
enum EverydayWord {
  /// Whether a line is how people leave a program.
  static func leaves(_ line: String) -> Bool { ["exit", "quit"].contains(line.lowercased()) }

  /// Whether a line asks for help: `?`, or `/help` as short as it stays one.
  static func asksForHelp(_ line: String) -> Bool {
    line == "?" || line.count > 2 && "/help".hasPrefix(line.lowercased())
  }
}
