import Foundation
import TestSupport
import Testing

@Suite("Nothing is lost by a slip, on the real console")
struct NeverStuckOnScreenTests {
  /// A console in a call, at the first question.
  private func asked(_ home: ScratchFolder) throws -> (console: ConsoleOnScreen, caller: PlayedCaller) {
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    return (console, caller)
  }

  @Test func `a shortened or unknown command does nothing and what was typed is replaced by what is typed next`() throws
  {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home)
    for typed in ["/badlin", "/notg"] { try console.say(typed, then: "so it is typed whole") }
    try console.say("/hlod", then: "did you mean /hold?")
    try console.say("july", then: "not a date yet")
    // The rejected answer stands there; a command or an answer takes its place.
    try console.terminal.expectScreen { $0.lastLines.contains { $0.hasSuffix("birth date> july") } }
    try console.say("?", then: "the birth date as said")
    try console.say(caller.answers[0], then: "first name> ")
    console.terminal.kill(9)
  }

  @Test func `at the name's prompt help says what to type, a command is no name, and yes is the account's`() throws {
    let home = try ScratchFolder()
    let terminal = try PseudoTerminal(
      Program.path, ["demo"], environment: Program.environment(home.path), in: home.path, columns: 80, rows: 40)
    try terminal.expect("Your name (Enter: ")
    for typed in ["?", "/help"] {
      terminal.enter(typed)
      try terminal.expect("Here: your own name")
      try terminal.expect("> ")
    }
    terminal.enter("/hepl")
    try terminal.expect("a name has letters")
    try terminal.expect("> ")
    terminal.enter("yes")
    try terminal.expect("pinline> ")
    terminal.enter("log")
    try terminal.expect("console opened")
    terminal.kill(9)
  }

  @Test(arguments: [[], ["--plain"]]) func `a line that is no text is told and the call goes on`(
    _ arguments: [String]
  ) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, arguments: arguments)
    let caller = try console.card()
    try console.press("c v w\r", then: "first name> ")
    console.terminal.send(bytes: Array("M".utf8) + [0xF1] + Array("a\r".utf8))
    try console.terminal.expect("this line cannot be read")
    try console.terminal.expect("first name> ")
    try console.say(caller.student, then: "caller's name> ")
    console.terminal.kill(9)
  }

  @Test func `yes, si and exit are understood where they answer`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.press("v\r", then: "another reason> ")
    try console.press("w\r", then: "first name> ")
    try console.say(caller.student, then: "caller's name> ")
    try console.say(caller.name, then: "relationship> ")
    try console.say("si", then: "how they are related")
    try console.say(caller.relationship, then: "no video> ")
    try console.say("no", then: "This ends the case")
    try console.say("no", then: "no video> ")
    try console.say("sí", then: "birth date> ")
    try console.say("exit", then: "a: abandon")
    try console.press("\r", then: "birth date> ")
    console.terminal.kill(9)
  }

  @Test func `one Ctrl-D asks what Ctrl-C asks, and a case given up asks nothing more`() throws {
    let home = try ScratchFolder()
    let (console, _) = try asked(home)
    console.terminal.send("\u{4}")
    try console.terminal.expect("h: hold")
    try console.press("\r", then: "birth date> ")
    console.terminal.send("\u{3}")
    try console.terminal.expect("h: hold")
    try console.press("a\r", then: "opened by mistake")
    try console.press("m\r", then: "Abandoned.")
    try console.terminal.expect("Enter: done> ")
    try console.press("\r", then: "pinline> ")
    #expect(!console.terminal.text.contains("no case is open here"))
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
  }

  @Test func `Ctrl-backslash is no key and ends nothing`() throws {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home)
    console.terminal.send("\u{1C}")
    try console.say(caller.answers[0], then: "first name> ")
    console.terminal.kill(9)
  }

  @Test func `hold comes back to the same prompt, and a park says the words for the caller`() throws {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home)
    try console.say(caller.answers[0], then: "first name> ")
    try console.say("/hold", then: "in view all the time")
    try console.press("y\r", then: "first name> ")
    try console.say("/park", then: "p: park> ")
    try console.press("p\r", then: "I'll save your case under number")
    try console.terminal.expect("pinline> ")
    console.terminal.kill(9)
  }

  @Test func `what ends a case at once is meant, and no key typed before answers that`() throws {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home)
    try console.say("3/14/2005", then: "That makes the student")
    try console.press("\r", then: "birth date> ")
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.press("p\r", then: "name as printed> ")
    try console.say("p", then: "a name has letters")
    try console.say(caller.printedName, then: "other face> ")
    // In one go, as fingers do that are ahead of the screen.
    try console.press("n\ry\r", then: "This ends the case")
    try console.press("\r", then: "other face> ")
    try console.press("y\r\r", then: "show the PIN> ")
    try console.terminal.expectScreen { $0.text.contains("step 7 of 8") }
    #expect(!console.terminal.screen.isAlternate)
    console.terminal.kill(9)
  }

  @Test func `a take-over is told at the next key, and takes the PIN off the first screen`() throws {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home)
    let number = try #require(console.terminal.screen.everything.firstMatch(of: #/[A-Z]{3}-[0-9]{3}-[0-9]{4}/#))
    let other = try ConsoleOnScreen(home, operator: "Ben Ito")
    other.terminal.enter("resume \(number.output) take-over")
    try other.terminal.expect("no video> ")
    console.terminal.enter(caller.answers[0])
    try console.terminal.expect("Ben Ito took over case \(number.output) at ")
    try console.terminal.expect("pinline> ")
    other.terminal.kill(9)
    console.terminal.kill(9)

    let shown = try ConsoleOnScreen(home, operator: "Ana Ruiz")
    let parent = try shown.card()
    try shown.open(parent)
    let second = try #require(shown.terminal.screen.everything.matches(of: #/[A-Z]{3}-[0-9]{3}-[0-9]{4}/#).last)
    try shown.answer(parent.answers)
    try shown.press("\r", then: "n: none> ")
    try shown.identify(parent)
    try shown.press("\r", then: "0:59")
    let taker = try ConsoleOnScreen(home, operator: "Ben Ito")
    taker.terminal.enter("resume \(second.output) take-over")
    try taker.terminal.expect("Closed: unconfirmed.")
    try shown.terminal.expectScreen { !$0.isAlternate && $0.text.contains("Ben Ito took over case ") }
    #expect(!shown.terminal.screen.everything.contains("█"))
  }

  @Test func `Ctrl-D at the PIN's read-back asks and ends nothing`() throws {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home)
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.identify(caller)
    try console.press("\r", then: "0:59")
    try console.press("\r", then: "PIN as read back> ")
    console.terminal.send("\u{4}")
    try console.terminal.expect("c: close> ")
    try console.press("\r", then: "PIN as read back> ")
    try console.press("?", then: "the digits that the parent reads back")
    console.terminal.kill(9)
  }

  @Test func `GNU screen keeps what it showed, so no PIN is shown in it`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: ["STY": "4711.pts-0.desk", "TERM": "screen"])
    let caller = try console.card()
    try console.open(caller)
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.press("p\r", then: "name as printed> ")
    try console.say(caller.printedName, then: "other face> ")
    try console.press("y\r", then: "Parked.")
    #expect(!console.terminal.text.contains("show the PIN"))
  }
}
