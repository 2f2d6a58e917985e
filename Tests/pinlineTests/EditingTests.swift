import Glibc
import TestSupport
import Testing

@Suite("Typing at the console")
struct EditingTests {
  @Test(arguments: ["Peña Núñez", "Արմեն", "김민준", "小明", "Ngọc"])
  func `letters of all families are taken and shown`(_ name: String) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.press("c v w\r", then: "first name> ")
    try console.say(caller.student, then: "caller's name> ")
    console.terminal.send(name)
    try console.terminal.expectScreen { $0.text.contains(name) }
    console.terminal.send("x\u{7F}\r")
    // One word is asked for more.
    if !name.contains(" ") {
      try console.terminal.expect("that is all)> ")
      console.terminal.send("\r")
    }
    try console.terminal.expect("relationship> ")
  }

  @Test func `a mark typed after its letter becomes one with it`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    console.terminal.send("e\u{301}")
    try console.terminal.expectScreen { $0.text.contains("pinline> \u{E9}") }
  }

  @Test func `tab completes and shows a menu with notes`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    console.terminal.send("ca\t")
    try console.terminal.expectScreen { $0.text.contains("list open cases") && $0.text.contains("a caller card") }
    console.terminal.send("r\t\r")
    try console.terminal.expect("on your ID")
    try console.terminal.expect("pinline> ")
    #expect(!console.terminal.screen.text.contains("list open cases"))
  }

  @Test func `the ghost of the only completion stands behind the cursor`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    console.terminal.send("pol")
    try console.terminal.expectScreen { $0.text.contains("pinline> policy") }
    console.terminal.send("\u{15}")
    try console.terminal.expectScreen { !$0.text.contains("policy") }
  }

  @Test func `commands come back and answers do not`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    console.terminal.enter("cases")
    try console.terminal.expect("No open cases.")
    try console.terminal.expect("pinline> ")
    console.terminal.send("\u{1B}[A")
    try console.terminal.expectScreen { $0.lines.contains("pinline> cases") }
    console.terminal.send("\u{15}")
    let caller = try console.card()
    try console.open(caller)
    console.terminal.send("\u{1B}[A")
    console.terminal.send("3")
    try console.terminal.expectScreen { $0.lines.contains { $0.hasSuffix("birth date> 3") } }
  }

  @Test func `a window that changes keeps line and status`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    console.terminal.send("3/14/12")
    try console.terminal.expect("March 14, 2012")
    console.terminal.resize(columns: 60, rows: 30)
    try console.terminal.expectScreen {
      $0.lines.contains { $0.hasSuffix("birth date> 3/14/12") } && $0.text.contains("question 1 of 8")
    }
  }

  @Test func `control D on an empty line leaves`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    console.terminal.send("\u{4}")
    #expect(try console.terminal.end() == 0)
    #expect(console.terminal.isCooked)
  }

  @Test func `stopped and continued it goes on with the same line`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    console.terminal.send("pol")
    try console.terminal.expectScreen { $0.text.contains("pinline> policy") }
    console.terminal.send("\u{1A}")
    while !console.terminal.isCooked { console.terminal.read(within: 100) }
    try console.terminal.goOn()
    console.terminal.send("i")
    try console.terminal.expectScreen { $0.lastLines.contains { $0.hasPrefix("pinline> policy") } }
    console.terminal.enter("cy")
    try console.terminal.expect("clearance-minutes")
  }
}
