/// What people type to be helped, or to leave, in their own words.
package enum EverydayWord {
  /// Whether a line is how people leave a program.
  package static func leaves(_ line: String) -> Bool { ["exit", "quit", "salir"].contains(line.lowercased()) }

  /// Whether a line asks for help: `?`, or `/help` as short as it stays one; `ayuda` with a slash, for it may be a name.
  package static func asksForHelp(_ line: String) -> Bool {
    line == "?" || line.count > 2 && ["/help", "/ayuda"].contains { $0.hasPrefix(line.lowercased()) }
  }
}
