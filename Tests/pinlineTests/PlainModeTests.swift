import TestSupport
import Testing

@Suite("Terminals that only ever add lines")
struct PlainModeTests {
  @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"]])
  func `write no escape and number their choices`(_ environment: [String: String]) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: environment)
    let reason = environment["TERM"] == nil ? "ACCESSIBLE" : "TERM"
    #expect(console.terminal.text.hasPrefix("Plain mode, because of \(reason): lines are only added; "))
    let caller = try console.card()
    console.terminal.enter("call")
    try console.terminal.expect("  3  at the counter")
    try console.terminal.expect("channel: 1-3> ")
    console.terminal.enter("3")
    try console.terminal.expect("1-3> ")
    console.terminal.enter()
    try console.terminal.expect("1-4> ")
    console.terminal.enter()
    try console.terminal.expect("first name> ")
    console.terminal.enter(caller.student)
    try console.terminal.expect("caller's name> ")
    #expect(!console.terminal.bytes.contains(0x1B))
    for _ in 0..<3 { console.terminal.send("\u{4}") }
    #expect(try console.terminal.end() == 0)
  }

  @Test func `show a PIN digit by digit and wipe it`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: ["ACCESSIBLE": "1"])
    let terminal = console.terminal
    let caller = try console.card()
    for (line, prompt) in [
      ("call video work", "first name> "), (caller.student, "caller's name> "), (caller.name, "relationship> "),
      (caller.relationship, "1-2> "), ("", "birth date> "),
    ] { try console.say(line, then: prompt) }
    try console.answer(caller.answers)
    for (line, prompt) in [
      ("", "6  none"), ("p", "name as printed> "), (caller.printedName, "a different face"), ("y", " 1> "),
    ] { try console.say(line, then: prompt) }
    let start = terminal.bytes.count
    console.terminal.enter()
    try terminal.expectScreen { $0.isAlternate && $0.lines.contains { $0.contains(#/^[0-9]( [0-9])+$/#) } }
    let lines = terminal.screen.lines.filter { $0.contains(#/^[0-9]( [0-9])+$/#) }
    let pin = lines.joined().filter(\.isNumber)
    #expect((4...12).contains(pin.count))
    terminal.send("\r\r")
    try terminal.expect("PIN as read back> ")
    // Only what switches and wipes the screen moves the cursor.
    let escapes = String(decoding: terminal.bytes[start...], as: UTF8.self).matches(of: #/\x1B\[[?0-9;]*[a-zA-Z]/#)
    #expect(
      escapes.map { String($0.output.dropFirst()) } == [
        "[?1049h", "[?25l", "[?25h", "[0m", "[9999;9999H", "[1J", "[H", "[?25h", "[?1049l", "[3J",
      ])
    terminal.enter(pin)
    try terminal.expect("sibling")
    terminal.enter()
    try terminal.expect("pinline> ")
    for line in lines { #expect(!terminal.screen.everything.contains(line)) }
    #expect(!terminal.screen.everything.contains(pin))
  }

  @Test func `an arrow in a line is told and the line asked for again`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: ["ACCESSIBLE": "1"])
    console.terminal.enter("cardd\u{1B}[D\u{1B}[D")
    try console.terminal.expect("arrow and control keys do nothing in plain mode")
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
