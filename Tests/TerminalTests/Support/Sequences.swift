/// What a terminal sends beside characters.
enum Sequences {
  /// Keys without a character.
  static let ofKeys = [
    "\u{1B}[A", "\u{1B}OA", "\u{1B}OP", "\u{1B}[1;5C", "\u{1B}[15~", "\u{1B}[3~", "\u{1B}[[A",
    "\u{1B}[" + String(repeating: "1;", count: 40) + "C",
  ]
  /// Pastes, and what is nearly one.
  static let pastes = [
    "\u{1B}[200~12\r3+4\u{1B}[201~", "\u{1B}[200~\u{1B}[A\u{1B}\u{1B}[201~", "\u{1B}[200~5\u{1B}[20\u{1B}[201~",
    "\u{1B}[20~", "\u{1B}[2001~", "\u{1B}[201~",
  ]
  /// Answers to what was asked, however late.
  static let answers = [
    "\u{1B}[?62;22c", "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}]11;rgb:1111/2222/3333\u{7}",
    "\u{1B}]11;rgb:1111/2222/3333\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_G1;OK\u{1B}\\", "\u{1B}^12\u{1B}\\",
    "\u{1B}X34\r5\u{1B}\\", "\u{1B}P>|XTerm(380)\u{1B}\\",
  ]
}
