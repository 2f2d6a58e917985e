import Testing

@testable import Terminal

@Suite("Windows of every width")
struct WidthTests {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    Wrapping.lines(of: StyledText(text), width: width).map { $0.map(\.text).joined() }
  }

  @Test(arguments: [
    ("one two three", 20, ["one two three"]), ("one two three", 8, ["one two", "three"]),
    ("one two", 7, ["one two"]), ("» please say it now", 12, ["» please say", "  it now"]),
    ("  a long one", 8, ["  a long", "  one"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("金金金金金", 5, ["金金", "金金", "金"]), ("a 金金 b", 6, ["a 金金", "b"]), ("", 5, [""]),
  ])
  func `lines break between words`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrapped(text, width) == lines)
  }

  @Test func `no line is wider than the window and no letter is lost`() {
    let text = "» Please tell me the child's first and last name, as the school has it: 김민준 or Ñuñez-Ferdinandovich."
    for width in 4...110 {
      let lines = wrapped(text, width)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(width)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "\(width)")
    }
  }

  private var table: Table {
    var table = Table(headers: ["case", "who"])
    table.add(["K7", "김민준"])
    table.add(["K8-LONG", "Ana", "too much"])
    table.add(["K9"])
    return table
  }

  @Test func `columns are as wide as their widest cell`() {
    #expect(table.lines.map(\.text) == ["  case     who", "  K7       김민준", "  K8-LONG  Ana", "  K9"])
    #expect(table.lines.map { $0.pieces.first?.style } == [.bold, .plain, .plain, .plain])
  }

  private func rows(_ table: Table, within width: Int) -> [String] {
    table.lines.flatMap { $0.row?.lines(within: width) ?? [] }
  }

  @Test func `in a narrow window the last column goes on below`() {
    var table = Table(headers: ["case", "fact"])
    table.add(["K7", "opened by video for working hours"])
    #expect(
      rows(table, within: 30) == ["  case  fact", "  K7    opened by video for", "        working hours"])
    #expect(rows(table, within: 24).joined().contains("hours"))
  }

  @Test func `in a very narrow one the widest give way and rows stay aligned`() {
    #expect(rows(table, within: 13) == ["  case  who", "  K7    김민", "        준", "  K8-…  Ana", "  K9"])
    for width in 12...40 {
      #expect(rows(table, within: width).allSatisfy { DisplayWidth.of($0) <= width }, "\(width)")
    }
  }

  @Test func `a window shows a row of a table in lines that fit`() throws {
    let written = try Written()
    var table = Table(headers: ["case", "fact"])
    table.add(["K7", String(repeating: "word ", count: 30) + "end"])
    let output = Output(TerminalTraits(kind: .plain), descriptor: written.descriptor)
    for line in table.lines { output.write(line) }
    let lines = try written.text().split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { DisplayWidth.of($0) < 80 })
    #expect(lines.last?.hasSuffix("end") == true)
  }

  @Test func `a cell cannot break out of its row`() {
    var table = Table(headers: ["name"])
    table.add(["a\n\u{1B}[2J"])
    #expect(table.lines.map(\.text) == ["  name", "  a\u{FFFD}\u{FFFD}[2J"])
  }
}
