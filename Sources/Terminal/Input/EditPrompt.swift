/// A prompt as libedit takes it. One that would leave little room to type goes onto a line above.
struct EditPrompt {
  /// What is printed above the line, if anything.
  let above: StyledText?
  /// What stands before the line, without escapes.
  let visible: String
  private let style: Style

  init(_ prompt: StyledText, columns: Int) {
    let text = OutputFilter.clean(prompt.text)
    style = prompt.pieces.first?.style ?? .plain
    if DisplayWidth.of(text) > columns / 2 {
      above = StyledText(String(text.reversed().drop { $0 == " " || $0 == ">" }.reversed()), style)
      visible = "> "
    } else {
      above = nil
      visible = text
    }
  }

  /// The prompt with its escapes between marks. libedit drops a literal that ends a prompt, so the style ends before
  /// the last two characters.
  func encoded(on output: Output) -> [UInt32] {
    guard let code = output.code(of: style), visible.count > 2 else { return Self.scalars(visible) }
    let mark = "\u{1}"
    return Self.scalars(
      "\(mark)\u{1B}[\(code)m\(mark)\(visible.dropLast(2))\(mark)\u{1B}[0m\(mark)\(visible.suffix(2))")
  }

  /// Scalars, ended by 0.
  static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) + [0] }
}
