import CallScript
import Foundation
import TestSupport
import Testing

@Suite("A clean call on the real console (IV)")
struct CleanCallTests {
  @Test func `by video shows the PIN once and leaves nothing of it`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    let pin = try console.playCleanCall(caller)
    #expect(console.keys <= 30)
    #expect((4...12).contains(pin.count))
    let shown = pin.map(String.init).joined(separator: " ")
    #expect(!console.terminal.screen.everything.contains(shown.prefix(7)))
    #expect(!console.terminal.screen.everything.contains(caller.answers[6]))
    console.terminal.enter("log")
    try console.terminal.expect("closed: disclosed")
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
    #expect(console.terminal.isCooked)
    // The clipboard is nobody's to write (OSC 52).
    #expect(console.terminal.bytes.firstRange(of: Array("\u{1B}]52".utf8)) == nil)
  }

  /// The rows on the screen below one, but for the status line; nil where that one is not there.
  private func rows(of console: ConsoleOnScreen, after isFirst: (Substring) -> Bool) -> [Substring]? {
    let all = console.terminal.screen.everything.split(separator: "\n")
    return all.lastIndex(where: isFirst).map { Array(all[$0...].dropFirst().dropLast()) }
  }

  @Test func `by video takes few keys beside what the caller says, and few lines to read`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    // The first call says why nobody comes to a counter; those after it go on with that.
    try console.playCleanCall(try console.card())
    let before = console.keys
    var caller = try console.card()
    // The usual case: an apartment is asked for, and nothing breaks a row.
    while !PlayedCaller.asksForUnit(caller.answers[4]) || caller.answers.contains(where: { $0.count > 20 }) {
      caller = try console.card()
    }
    try console.playToPIN(caller, by: "v")
    // The status line stands below the prompt, and comes and goes with it.
    let first = try #require(rows(of: console, after: { $0.hasSuffix("pinline> v") })).count + 1
    _ = try console.readPIN()
    // What had scrolled away went with the PIN's page.
    let then = try #require(rows(of: console, after: { $0.contains("show the PIN>") })).count
    try console.press("\r", then: "pinline> ")
    let lines = first + then
    print("keys beside what the caller says, in a clean call by video: \(console.keys - before); lines: \(lines)")
    #expect(console.keys - before <= 25)
    #expect(lines <= 45)
  }

  /// In the caller's language, whatever the operator's is.
  @Test(arguments: [("v w", "five five five"), ("v es w", "cinco cinco cinco")])
  func `phone numbers and the PIN are a key away in words`(_ channel: String, _ words: String) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller, by: channel)
    try console.answer(caller.answers)
    console.terminal.send("\t")
    try console.terminal.expectScreen { screen in
      screen.lines.contains { $0.hasPrefix("  6  ") && $0.contains(words) }
        && screen.lines.contains { $0.hasPrefix("  8  ") && $0.contains(words) }
    }
    try console.press("\r", then: "n: none> ")
    try console.identify(caller)
    try console.press("\r", then: "0:59")
    console.terminal.send("\t")
    let names = channel == "v w" ? DigitWords().english : DigitWords().spanish
    let read: ([String]) -> [Int] = { lines in
      lines.flatMap { $0.split(separator: " ").compactMap { names.firstIndex(of: String($0)) } }
    }
    try console.terminal.expectScreen { read($0.lines).count >= 4 }
    let said = read(console.terminal.screen.lines).map(String.init).joined()
    console.terminal.send("\t")
    try console.press("\u{1B}", then: "PIN as read back> ")
    // What was said is the PIN.
    try console.say(said, then: "s: sibling")
    #expect(read(console.terminal.screen.everything.split(separator: "\n").map(String.init).suffix(6)).isEmpty)
    console.terminal.kill(9)
  }

  /// - Guide: IV.N1
  @Test func `at the counter takes the same steps without a challenge`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.playCleanCall(caller, by: "c")
    #expect(!console.terminal.text.contains("slowly") && !console.terminal.text.contains("both done"))
    #expect(console.terminal.text.contains("I can show you your PIN now"))
  }

  @Test func `in Spanish says everything in Spanish with a gloss`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller, by: "v es w")
    #expect(console.terminal.text.contains("¿Y el nombre completo de usted? Deletréemelo, por favor."))
    #expect(
      console.terminal.text.contains("And what's your full name? Please spell it."))
    console.terminal.send("14 de marzo de 2012")
    try console.terminal.expect("March 14, 2012, age")
    try console.press("\r", then: "first name> ")
  }

  @Test func `the PIN is large where there is room`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, columns: 80, rows: 24)
    console.terminal.enter("card")
    try console.terminal.expect("on your ID")
    try console.terminal.expect("pinline> ")
    let caller = PlayedCaller(card: console.terminal.screen.text)
    try console.open(caller)
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.identify(caller)
    try console.press("\r", then: "0:59")
    #expect(console.terminal.screen.lines.count { $0.contains("█") } == 5)
    console.terminal.resize(columns: 40, rows: 20)
    try console.terminal.expectScreen { !$0.text.contains("█") && $0.text.contains { $0.isNumber } }
    try console.press("\u{1B}", then: "PIN as read back> ")
    #expect(!console.terminal.screen.isAlternate)
  }
}
