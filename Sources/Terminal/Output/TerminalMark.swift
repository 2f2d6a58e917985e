/// What a modern terminal is told beside what it shows. Nothing of it has a width or comes into a transcript, and the clipboard is
/// never touched.
enum TerminalMark: String {
  /// Where a prompt begins, where the line behind it begins, and that the line was taken: a terminal then jumps from prompt to
  /// prompt (OSC 133).
  case promptBegins = "\u{1B}]133;A\u{1B}\\"
  case lineBegins = "\u{1B}]133;B\u{1B}\\"
  case lineIsTaken = "\u{1B}]133;C\u{1B}\\"
  /// What comes between these is shown at once: no half-drawn screen is seen.
  case drawingBegins = "\u{1B}[?2026h"
  case drawingEnds = "\u{1B}[?2026l"
  /// Whether the cells that come stand as they are written, or a terminal that can turns what is read from the right (ECMA-48 BDSM).
  case cellsStay = "\u{1B}[8l"
  case cellsMayTurn = "\u{1B}[8h"
}

extension Output {
  /// The bytes of a mark, where the terminal takes any.
  func bytes(of mark: TerminalMark) -> [UInt8] { traits.takesMarks ? Array(mark.rawValue.utf8) : [] }

  /// Rings for a prompt, where the terminal may.
  func ring() { if traits.canRing { send("\u{7}") } }
}
