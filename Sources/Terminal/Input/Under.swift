/// What stands under a line while it is typed: the check of its form, a menu of completions, the status.
///
/// Drawn with moves from the cursor only. No scroll region and no saved position: both go wrong when the window
/// scrolls.
struct Under: Hashable {
  /// A dim hint behind the text.
  var ghost = ""
  /// Lines below, styled.
  var lines: [[StyledText.Piece]] = []

  /// The bytes that take away what stands behind and under the text, and draw this; the cursor ends where it was.
  func drawing(at layout: LineLayout, columns: Int, on output: Output) -> String {
    var text = Self.toEnd(of: layout) + "\u{1B}[J"
    let room = columns - layout.endColumn - 1
    if !ghost.isEmpty, room > 3 {
      let fitted = DisplayWidth.of(ghost) > room ? DisplayWidth.fitted(ghost, to: room) : ghost
      text += output.styled([StyledText.Piece(fitted, .dim)])
    }
    for line in lines { text += "\r\n" + output.styled(Self.cut(line, to: columns - 1), width: columns - 1) }
    return text + Self.back(to: layout, from: layout.endRow + lines.count)
  }

  /// The bytes that only take it away.
  static func erasing(at layout: LineLayout) -> String {
    toEnd(of: layout) + "\u{1B}[J" + back(to: layout, from: layout.endRow)
  }

  private static func toEnd(of layout: LineLayout) -> String {
    let down = layout.endRow - layout.cursorRow
    return (down > 0 ? "\u{1B}[\(down)B" : "") + "\u{1B}[\(layout.endColumn + 1)G"
  }

  private static func back(to layout: LineLayout, from row: Int) -> String {
    let up = row - layout.cursorRow
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[\(layout.cursorColumn + 1)G"
  }

  private static func cut(_ line: [StyledText.Piece], to width: Int) -> [StyledText.Piece] {
    var left = width
    return line.compactMap { piece in
      guard left > 0 else { return nil }
      let own = DisplayWidth.of(piece.text)
      let text = own <= left ? piece.text : DisplayWidth.fitted(piece.text, to: left)
      left -= min(own, left)
      return StyledText.Piece(text, piece.style, isPrivate: piece.isPrivate)
    }
  }
}
