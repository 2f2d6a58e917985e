/// Text for a line that a person copies into a POSIX shell.
enum ShellWord {
  /// One word of it.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { Self.plain.contains($0) }
    return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: #"'\''"#))'"
  }

  /// An option with a blank before it; nothing where it was not given.
  static func option(_ name: String, _ value: String?) -> String {
    guard let value else { return "" }
    // A value that looks like an option would be taken for one.
    return " \(name)\(value.hasPrefix("-") ? "=" : " ")\(quoted(value))"
  }

  /// What no shell takes for anything else.
  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./,:@%+".utf8)
}
