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
  }

  @Test func `by video takes few keys beside what the caller says`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    // The first call says why nobody comes to a counter; those after it go on with that.
    try console.playCleanCall(try console.card())
    let before = console.keys
    let caller = try console.card()
    try console.playCleanCall(caller, by: "v")
    print("keys beside what the caller says, in a clean call by video: \(console.keys - before)")
    #expect(console.keys - before <= 25)
  }

  @Test func `at the counter takes the same steps without a challenge`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.playCleanCall(caller, by: "c")
    #expect(!console.terminal.text.contains("challenge done"))
    #expect(console.terminal.text.contains("I can show you your PIN now"))
  }

  @Test func `in Spanish says everything in Spanish with a gloss`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller, by: "v es w")
    #expect(console.terminal.text.contains("¿Y me puede dar su nombre y apellido? Deletréeme su apellido, por favor."))
    #expect(
      console.terminal.text.contains("And what is your own first and last name? Please spell your last name for me."))
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
    try console.press("\r", then: "none of these\n> ")
    try console.identify(caller)
    try console.press("\r", then: "0:59")
    #expect(console.terminal.screen.lines.count { $0.contains("█") } == 5)
    console.terminal.resize(columns: 40, rows: 20)
    try console.terminal.expectScreen { !$0.text.contains("█") && $0.text.contains { $0.isNumber } }
    try console.press("\u{1B}", then: "PIN as read back> ")
    #expect(!console.terminal.screen.isAlternate)
  }
}
