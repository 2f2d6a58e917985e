import TestSupport
import Testing

@Suite("Terminals that only ever add lines")
struct PlainModeTests {
  @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"]])
  func `write no escape and number their choices`(_ environment: [String: String]) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: environment)
    let caller = try console.card()
    console.terminal.enter("call")
    try console.terminal.expect("  3  at the counter")
    try console.terminal.expect("channel: 1-3> ")
    console.terminal.enter("3")
    try console.terminal.expect("first name> ")
    console.terminal.enter(caller.student)
    try console.terminal.expect("caller's name> ")
    #expect(!console.terminal.bytes.contains(0x1B))
    console.terminal.send("\u{4}")
    #expect(try console.terminal.end() == 0)
  }

  @Test func `an arrow in a line is told and the line asked for again`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: ["ACCESSIBLE": "1"])
    console.terminal.enter("cardd\u{1B}[D\u{1B}[D")
    try console.terminal.expect("arrow keys do nothing in plain mode")
    try console.terminal.expect("type the line again")
    try console.terminal.expect("pinline> ")
    console.terminal.enter("card")
    try console.terminal.expect("on your ID")
  }

  @Test func `no colour takes away colour only`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: ["NO_COLOR": "1"])
    console.terminal.enter("help")
    try console.terminal.expect("leave\n")
    let text = String(decoding: console.terminal.bytes, as: UTF8.self)
    #expect(text.contains("\u{1B}[1m"))
    #expect(text.firstMatch(of: #/\x1B\[[0-9;]*(3[0-7]|9[0-7]|4[0-7])m/#) == nil)
  }
}
