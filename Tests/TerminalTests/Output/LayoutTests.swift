import Testing

@testable import Terminal

@Suite("Text in cells")
struct LayoutTests {
  @Test(arguments: [("abc", 3), ("ñé", 2), ("e\u{301}", 1), ("김민준", 6), ("小", 2), ("", 0)])
  func `is measured in cells`(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test func `is cut to fit and filled up`() {
    #expect(DisplayWidth.fitted("abc", to: 5) == "abc  ")
    #expect(DisplayWidth.fitted("abcdef", to: 4) == "abc…")
    #expect(DisplayWidth.fitted("김민준", to: 4) == "김… ")
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    Wrapping.lines(of: StyledText(text), width: width).map { $0.map(\.text).joined() }
  }

  @Test func `breaks between words and keeps the indent`() {
    #expect(wrapped("one two three", 20) == ["one two three"])
    #expect(wrapped("one two three", 8) == ["one two", "three"])
    #expect(wrapped("» Please turn your camera on", 14) == ["» Please turn", "  your camera", "  on"])
    #expect(wrapped("  1  birth date: x y", 12) == ["  1  birth", "  date: x y"])
    #expect(wrapped("y: done · n: none of these", 14) == ["y: done ·", "n: none of", "these"])
  }

  @Test func `breaks a word that is wider than the window`() {
    #expect(wrapped("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    for width in 2...12 {
      for line in wrapped("aa bbbb cccccccccc 김민준 d", width) { #expect(DisplayWidth.of(line) <= width) }
    }
  }

  @Test func `a line of many pieces keeps each style`() {
    var line = StyledText("item: ", .label)
    line.append(private: "what was said")
    let pieces = Wrapping.lines(of: line, width: 12).flatMap(\.self)
    #expect(pieces.first?.style == .label)
    #expect(pieces.filter(\.isPrivate).map(\.text).joined().contains("said"))
    #expect(line.redacted == "item: [redacted]")
  }

  @Test func `a table is as wide as what stands in it`() {
    var table = Table(headers: ["case", "who"])
    table.add(["KP-4821", "김민준"])
    table.add(["HX-0001"])
    #expect(table.lines.map(\.text) == ["  case     who", "  KP-4821  김민준", "  HX-0001"])
  }

  @Test func `the cursor is found as libedit counts`() {
    let line = Array("abcdef".unicodeScalars)
    let layout = LineLayout(prompt: "> ", scalars: line, cursor: 3, columns: 5)
    #expect((layout.cursorRow, layout.cursorColumn) == (1, 0))
    #expect((layout.endRow, layout.endColumn) == (1, 3))
    let wide = LineLayout(prompt: "> ", scalars: Array("김민준".unicodeScalars), cursor: 3, columns: 5)
    #expect((wide.endRow, wide.endColumn) == (1, 4))
  }
}
