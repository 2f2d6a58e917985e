import Files
import Glibc

/// Whether what sits at the other end is a terminal that does as it is told.
enum TerminalAnswer {
  /// How `TERM` begins where it names a terminal, or a program between, that blanks what it is told to blank.
  private static let known = modern + ["vt1", "vt2", "vt3", "vt4", "vt5", "linux"]
  /// Of these, the ones that pass over a sequence that they do not know, whatever its kind.
  private static let modern = [
    "xterm", "tmux", "screen", "rxvt", "alacritty", "kitty", "foot", "konsole", "gnome", "vte", "st-", "wezterm",
    "iterm", "putty", "ghostty", "contour", "mlterm",
  ]
  private static let patience: Int64 = 1000

  static func isKnown(_ name: String?) -> Bool { begins(name, with: known) }

  static func isModern(_ name: String?) -> Bool { begins(name, with: modern) }

  private static func begins(_ name: String?, with beginnings: [String]) -> Bool {
    name.map { name in beginnings.contains { name.hasPrefix($0) } } ?? false
  }

  /// Asks the terminal what it is (primary device attributes). What is typed meanwhile is lost.
  static func comes() -> Bool {
    guard let mode = TerminalMode(raw: STDIN_FILENO) else { return false }
    defer { extendLifetime(mode) }
    guard Descriptor.write(Array("\u{1B}[c".utf8), to: STDOUT_FILENO) else { return false }
    let deadline = SteadyClock.milliseconds() + patience
    var bytes: [UInt8] = []
    while !isAnswer(bytes) {
      let left = deadline - SteadyClock.milliseconds()
      guard left > 0, Descriptor.hasInput(STDIN_FILENO, within: Int(left)),
        let more = Descriptor.read(STDIN_FILENO, limit: 256), !more.isEmpty
      else { return false }
      bytes += more
    }
    return true
  }

  /// `CSI ? … c`, among whatever else was typed.
  static func isAnswer(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstRange(of: Array("\u{1B}[?".utf8)) else { return false }
    let rest = bytes[start.upperBound...].drop { (0x30...0x39).contains($0) || $0 == 0x3B }
    return rest.first == UInt8(ascii: "c")
  }
}
