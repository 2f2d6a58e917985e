import CallScript
import Diagnostics
import Foundation
import Ledger
import Records
import TestSupport
import Testing
import Verification

@Suite("A call in each caller's language")
struct SpokenLanguagesTests {
  /// As the screen has it: what is read from the right stands the other way round there, with letters in their joined forms.
  private func isSeen(_ text: String, _ language: SpokenLanguage, in screen: String) -> Bool {
    let shown = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard language.isRightToLeft else { return shown.contains(text) }
    let turned = String(String.UnicodeScalarView(shown.unicodeScalars.reversed()))
    func letters(_ text: String) -> String { text.decomposedStringWithCompatibilityMapping.filter { $0.isLetter } }
    return letters(turned).contains(letters(text))
  }

  @Test(arguments: SpokenLanguage.allCases.filter { $0.operators == nil })
  func `comes to the first question with the operator's line below it`(_ language: SpokenLanguage) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller, by: "v \(language.rawValue) w")
    // What stands under the prompt is drawn after it.
    let status = "\(language.rawValue), reviewed: no · question 1 of 8"
    try console.terminal.expectScreen { $0.text.contains(status) }
    let screen = console.terminal.screen
    #expect(screen.unknown == [])
    #expect(screen.text.contains("\(language.english): machine-drafted, reviewed: no."))
    #expect(screen.text.contains("What is the child's date of birth?"))
    #expect(isSeen(ScriptLine.item(.birthDate).in(language), language, in: screen.text))
    console.terminal.enter("/abandon")
    try console.press("m\r", then: "done> ")
    try console.press("\r", then: "pinline> ")
    try console.say("log", then: "case opened: by video, \(language.rawValue)")
  }

  @Test(arguments: [SpokenLanguage.ar, .ko]) func `comes to its end`(_ language: SpokenLanguage) throws {
    let home = try ScratchFolder()
    let record = home.file("record.txt")
    let console = try ConsoleOnScreen(home, arguments: ["--record", record])
    let caller = try console.card()
    try console.playToPIN(caller, by: "v \(language.rawValue) w")
    _ = try console.readPIN()
    #expect(console.terminal.screen.text.contains("Closed: PIN disclosed and confirmed."))
    try console.press("\r", then: "pinline> ")
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
    // All that was read out stands in the record, in its own order, and the operator's line with each.
    let text = try String(decoding: home.bytes(of: "record.txt"), as: UTF8.self)
    let said: [ScriptLine] = [
      .child, .caller, .relationship, .readBack, .id, .idName, .ready(.remote), .readBackPIN(.remote),
      .closed(.disclosed, nil), .sibling,
    ]
    for line in said + Item.allCases.map(ScriptLine.item) {
      #expect(text.contains("» \(line.in(language))\n  \(line.english)\n"), "\(line)")
    }
  }

  @Test func `is picked by number out of the list behind one key`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.press("call\r", then: "counter> ")
    try console.press("v\r", then: "another reason> ")
    try console.press("w\r", then: "Enter: English · es: Spanish · o: another> ")
    try console.press("o\r", then: "1-8> ")
    #expect(console.terminal.screen.text.contains("  2  Korean, 한국어"))
    try console.press("2\r", then: "brought> ")
    try console.press("vendor\r", then: "first name> ")
    // With an interpreter the operator's own line is the one that is read out.
    let rows = console.terminal.screen.lines
    let own = try #require(rows.firstIndex { $0.contains("» \(ScriptLine.child.english)") })
    #expect(rows[own + 1].contains("사진이 있는 신분증을"))
    #expect(caller.student.count > 3)
  }

  @Test func `is told in the operator's language and fits a narrow window`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, columns: 40, rows: 24, arguments: ["--language", "es"])
    console.terminal.enter("v fa w")
    // The status line is cut where the window ends; whole it stands at the head.
    try console.terminal.expectScreen { $0.lastLines.last?.contains(" · fa, revi") == true }
    let screen = console.terminal.screen
    #expect(screen.text.contains("farsi: borrador automático,\nrevisado: no. "))
    #expect(screen.unknown == [])
    let row = try #require(screen.lines.firstIndex { $0.hasSuffix("«") })
    #expect(screen.lines[row].unicodeScalars.count <= 39 && isSeen("لطفا یک کارت شناسایی", .fa, in: screen.lines[row]))
  }

  @Test func `is text in its own order for a screen reader`() throws {
    let home = try ScratchFolder()
    let terminal = try PseudoTerminal(
      Program.path, ["demo", "--plain", "--operator", "Ana Ruiz"], environment: Program.environment(home.path),
      in: home.path)
    try terminal.expect("pinline> ")
    terminal.enter("v ar w")
    try terminal.expect("name> ")
    let text = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(text.contains("Arabic: machine-drafted, reviewed: no."))
    #expect(text.contains("» \(ScriptLine.child.arabic.prefix(20))"))
    #expect(!text.contains("\u{2067}") && !text.contains("\u{1B}[8l"))
  }
}
