import Foundation
import TestSupport
import Testing

@Suite("Calls that are cut off (IV)")
struct InterruptedCallTests {
  @Test func `killed among the questions it goes on and asks the round again`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    for (answer, prompt) in zip(caller.answers.prefix(4), ConsoleOnScreen.prompts) {
      try console.say(answer, then: prompt)
    }
    console.terminal.kill(SIGKILL)
    #expect(try console.terminal.end() == 128 + SIGKILL)

    let again = try ConsoleOnScreen(home)
    #expect(again.terminal.text.contains("Open cases waiting: 1."))
    try again.press("resume\r", then: "never out of sight")
    try again.press("y\r", then: "no video> ")
    try again.press("\r", then: "birth date> ")
    try again.answer(caller.answers)
    try again.press("\r", then: "n: none> ")
    try again.identify(caller)
    #expect(try again.showPIN().count >= 4)
  }

  @Test func `killed while the PIN is shown it counts as shown`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.identify(caller)
    _ = try console.showPIN()
    console.terminal.kill(SIGKILL)
    _ = try console.terminal.end()

    let again = try ConsoleOnScreen(home)
    try again.press("resume\r", then: "never out of sight")
    again.terminal.enter("y")
    // Nobody looked at the caller meanwhile: nothing more is shown.
    try again.terminal.expect("Closed: unconfirmed.")
  }

  @Test func `the end of the terminal parks the case`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    console.terminal.kill(SIGHUP)
    #expect(try console.terminal.end() == 129)

    let again = try ConsoleOnScreen(home)
    try again.press("resume\r", then: "was parked")
    try again.terminal.expect("no video> ")
  }

  @Test func `another operator has to take the case over`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    console.terminal.kill(SIGKILL)
    _ = try console.terminal.end()

    let other = try ConsoleOnScreen(home, operator: "Sam Lee")
    try other.press("resume\r", then: "Ana Ruiz")
    try other.terminal.expect("pinline> ")
    try other.press("resume take\r", then: "no video> ")
    other.terminal.kill(SIGTERM)
    _ = try other.terminal.end()
    let log = try Program.run(["log", "show"], home: home.path)
    #expect(log.output.contains("taken over"))
  }

  @Test func `ctrl C clears the line then offers to leave`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    console.terminal.send("half an ans")
    try console.terminal.expect("half an ans")
    console.terminal.send("\u{3}")
    try console.terminal.expectScreen { !$0.text.contains("half an ans") }
    console.terminal.send("\u{3}")
    try console.terminal.expect("p: park")
    try console.press("\r", then: "birth date> ")
    console.terminal.send("\u{3}")
    try console.terminal.expect("a: abandon")
    try console.press("p\r", then: "Parked.")
    try console.terminal.expect("pinline> ")
  }

  @Test func `a paste of many lines answers one question only`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    console.terminal.send("\u{1B}[200~3/14/12\rArmen\rRuiz\r\u{1B}[201~")
    try console.terminal.expectScreen { $0.text.contains("3/14/12 Armen Ruiz") }
    #expect(console.terminal.screen.lines.contains { $0.hasSuffix("birth date> 3/14/12 Armen Ruiz") })
    #expect(!console.terminal.text.contains("What is the child's first name?"))
  }
}
