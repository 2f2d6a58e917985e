/// Where the cells of a prompt and a line are in a window, counted as libedit counts them.
struct LineLayout: Hashable {
  /// Rows below the prompt's first, of the cursor and of the text's end.
  let cursorRow: Int, endRow: Int
  /// Columns from 0, of the same.
  let cursorColumn: Int, endColumn: Int

  init(prompt: String, scalars: [Unicode.Scalar], cursor: Int, columns: Int) {
    var (row, column) = (0, 0)
    func advance(_ scalar: Unicode.Scalar) {
      let cells = DisplayWidth.of(scalar)
      // A character of two cells does not part at the window's edge.
      if column + cells > columns { (row, column) = (row + 1, 0) }
      column += cells
      if column >= columns { (row, column) = (row + 1, 0) }
    }
    for scalar in prompt.unicodeScalars { advance(scalar) }
    var cursorAt = (row, column)
    for (place, scalar) in scalars.enumerated() {
      if place == cursor { cursorAt = (row, column) }
      advance(scalar)
    }
    if cursor >= scalars.count { cursorAt = (row, column) }
    (cursorRow, cursorColumn) = cursorAt
    (endRow, endColumn) = (row, column)
  }
}
