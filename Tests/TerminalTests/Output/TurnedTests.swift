import TestSupport
import Testing

@testable import Terminal

@Suite("Text that is read from the right")
struct TurnedTests {
  /// What one row looks like, cell by cell from the left.
  private func cells(_ text: String, fromRight: Bool = true) -> String {
    Turned.laidOut([StyledText.Piece(text)], fromRight: fromRight).map(\.text).joined()
  }

  @Test func `knows what is read from the right by its first letter`() {
    for text in ["سلام", "  » 24 سلام PIN", "482: أربعة", "שלום"] { #expect(Turned.isFromRight(text), "\(text)") }
    for text in ["PIN سلام", "482", "", "» 한국어", "հայերեն"] { #expect(!Turned.isFromRight(text), "\(text)") }
  }

  /// Alef, lam with its meem: read from the right they are in their order, and joined.
  @Test func `has its first letter at the right and its letters joined`() {
    #expect(cells("سلم") == "\u{FEE2}\u{FEE0}\u{FEB3}")
    // Lam and alef are one sign, and take one cell.
    #expect(cells("لا") == "\u{FEFB}")
    #expect(cells("(ب)") == "(\u{FE8F})")
    #expect(cells("» ب") == "\u{FE8F} «")
  }

  @Test func `keeps numbers references and Latin words as they are read`() {
    for value in ["912 3456 7890", "KPK-482-1914", "PIN", "24", "(626) 555-0155".filter { $0 != "(" && $0 != ")" }] {
      let row = cells("رقم \(value)، ورمز.")
      #expect(row.contains("،\(value) "), "\(row)")
      #expect(row.hasPrefix("."))
    }
    #expect(cells("482: ب") == "\u{FE8F} :482")
  }

  @Test func `within a row that is read from the left stays in its place`() {
    #expect(cells("1  سلم: x", fromRight: false) == "1  \u{FEE2}\u{FEE0}\u{FEB3}: x")
  }

  /// What ends the joining within a Persian word has no cell of its own.
  @Test func `ends a joining where Persian is spelled so and nowhere else`() {
    let word = "می\u{200C}شود"
    #expect(OutputFilter.clean(word).unicodeScalars.elementsEqual(word.unicodeScalars))
    #expect(!cells(word).unicodeScalars.contains("\u{200C}"))
    #expect(cells(word).hasSuffix("\u{FBFD}\u{FEE3}"))
    for text in ["a\u{200C}b", "\u{200C}ب", "ب\u{200C}", "ب\u{200C}\u{200C}ب", "ب\u{200D}ب", "ب\u{200F}ب"] {
      #expect(OutputFilter.clean(text).contains("\u{FFFD}"), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `keeps the style of each piece`() {
    var line = StyledText("رقم ", .label)
    line.append(private: "سلم 12", .say)
    let laid = Turned.laidOut(line.pieces, fromRight: true)
    #expect(laid.map(\.style) == [.say, .label])
    #expect(laid.map(\.isPrivate) == [true, false])
    #expect(laid.first?.text == "12 \u{FEE2}\u{FEE0}\u{FEB3}")
  }

  private func written(_ traits: TerminalTraits, _ line: StyledText) throws -> String {
    let file = try Written()
    Output(traits, descriptor: file.descriptor).write(line)
    return try file.text()
  }

  /// A terminal that could turn cells is told to leave them; nothing but the sink writes any of this.
  @Test func `ends at the right margin and its terminal is told to leave it so`() throws {
    let line = StyledText("سلم")
    let row = String(repeating: " ", count: 76) + "\u{FEE2}\u{FEE0}\u{FEB3}"
    #expect(try written(TerminalTraits(kind: .full), line) == row + "\n")
    #expect(try written(TerminalTraits(kind: .full, takesMarks: true), line) == "\u{1B}[8l" + row + "\u{1B}[8h\n")
    #expect(try written(TerminalTraits(kind: .full, takesMarks: true), StyledText("left")) == "left\n")
    // A row of it with nothing but a number is of the same line, and stands as the line does.
    let long = StyledText(String(repeating: "سلم ", count: 19) + "KPK-482-1914.")
    let last = String(repeating: " ", count: 66) + ".KPK-482-1914"
    #expect(try written(TerminalTraits(kind: .full), long).split(separator: "\n").last.map(String.init) == last)
  }

  /// For a screen reader, a file or a program it is text, and no picture of it.
  @Test func `stays in its own order where nobody looks at cells`() throws {
    for kind in [TerminalKind.plain, .pipe] {
      #expect(try written(TerminalTraits(kind: kind), StyledText("» رقم PIN.")) == "» رقم PIN.\n")
    }
    let turning = try written(TerminalTraits(kind: .full, turnsText: true), StyledText("رقم 12 34.", .plain))
    #expect(turning == "\u{2067}رقم \u{2066}12 34\u{2069}.\u{2069}\n")
  }

  @Test(arguments: [
    (["KONSOLE_VERSION": "220401"], true), (["TERM_PROGRAM": "Apple_Terminal"], true),
    (["TERM": "putty-256color"], true),
    (["MLTERM": "3.9"], true), ([:], false), (["VTE_VERSION": "7000"], false), (["PINLINE_RTL": "terminal"], true),
    (["PINLINE_RTL": "console", "KONSOLE_VERSION": "220401"], false),
  ])
  func `is left to a terminal that turns it whatever it is told`(_ environment: [String: String], _ turns: Bool) {
    let all = ["TERM": "xterm-256color"].merging(environment) { $1 }
    let traits = TerminalTraits.detect(inputIsTerminal: true, outputIsTerminal: true) { all[$0] }
    #expect(traits.turnsText == turns)
  }
}
