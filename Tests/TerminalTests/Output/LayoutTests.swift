import Testing

@testable import Terminal

@Suite("Text in cells")
struct LayoutTests {
  @Test(arguments: [("abc", 3), ("ñé", 2), ("e\u{301}", 1), ("김민준", 6), ("小", 2), ("", 0)])
  func is_measured_in_cells(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test func is_cut_to_fit_and_filled_up() {
    #expect(DisplayWidth.fitted("abc", to: 5) == "abc  ")
    #expect(DisplayWidth.fitted("abcdef", to: 4) == "abc…")
    #expect(DisplayWidth.fitted("김민준", to: 4) == "김… ")
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    Wrapping.lines(of: StyledText(text), width: width).map { $0.map(\.text).joined() }
  }

  @Test func breaks_between_words_and_keeps_the_indent() {
    #expect(wrapped("one two three", 20) == ["one two three"])
    #expect(wrapped("one two three", 8) == ["one two", "three"])
    #expect(wrapped("» Please turn your camera on", 14) == ["» Please turn", "  your camera", "  on"])
    #expect(wrapped("  1  birth date: x y", 12) == ["  1  birth", "  date: x y"])
  }

  @Test func breaks_a_word_that_is_wider_than_the_window() {
    #expect(wrapped("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    for width in 2...12 {
      for line in wrapped("aa bbbb cccccccccc 김민준 d", width) { #expect(DisplayWidth.of(line) <= width) }
    }
  }

  @Test func a_line_of_many_pieces_keeps_each_style() {
    var line = StyledText("item: ", .label)
    line.append(private: "what was said")
    let pieces = Wrapping.lines(of: line, width: 12).flatMap(\.self)
    #expect(pieces.first?.style == .label)
    #expect(pieces.filter(\.isPrivate).map(\.text).joined().contains("said"))
    #expect(line.redacted == "item: [redacted]")
  }

  @Test func a_table_is_as_wide_as_what_stands_in_it() {
    var table = Table(headers: ["case", "who"])
    table.add(["KP-4821", "김민준"])
    table.add(["HX-0001"])
    #expect(table.lines.map(\.text) == ["  case     who", "  KP-4821  김민준", "  HX-0001"])
  }

  @Test func the_cursor_is_found_as_libedit_counts() {
    let line = Array("abcdef".unicodeScalars)
    let layout = LineLayout(prompt: "> ", scalars: line, cursor: 3, columns: 5)
    #expect((layout.cursorRow, layout.cursorColumn) == (1, 0))
    #expect((layout.endRow, layout.endColumn) == (1, 3))
    let wide = LineLayout(prompt: "> ", scalars: Array("김민준".unicodeScalars), cursor: 3, columns: 5)
    #expect((wide.endRow, wide.endColumn) == (1, 4))
  }
}
