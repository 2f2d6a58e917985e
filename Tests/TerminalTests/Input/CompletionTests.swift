import TestSupport
import Testing

@testable import Terminal

@Suite("Completion and history of commands")
struct CompletionTests {
  private static let commands: @Sendable (inout LineRequest) -> Void = { request in
    request.history = .commands
    request.complete = { typed in
      ["call", "cases", "card", "log", "log all"].filter { $0.hasPrefix(typed) }
        .map { Completion($0, note: "about \($0)") }
    }
  }

  @Test func `tab completes the only one`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("cal\t")
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline> call"] && $0.column == 14 }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("call"))
      }
    }
  }

  @Test func `tab shows several with their notes then goes through them and Esc goes back`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("c\t")
        let menu = ["  call   about call", "  cases  about cases", "  card   about card"]
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline> ca"] + menu && $0.row == 0 && $0.column == 11 }
        sitting.terminal.send("\t\t")
        try sitting.terminal.expectScreen { $0.lines[0] == "pinline> cases" && $0.lines[2] == "> cases  about cases" }
        sitting.terminal.send("\u{1B}[Z")
        try sitting.terminal.expectScreen { $0.lines[0] == "pinline> call" && $0.lines[1] == "> call   about call" }
        sitting.terminal.send("\u{1B}")
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline> ca"] }
        sitting.terminal.send("\t\t\t\t\r")
        #expect(try sitting.end(line) == .line("card"))
        #expect(sitting.terminal.screen.everything.trimmingLines == "pinline> card")
      }
    }
  }

  @Test func `the menu follows what is typed`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("c\t")
        try sitting.terminal.expectScreen { $0.lastLines.count == 4 }
        sitting.terminal.send("r")
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline> card"] && $0.column == 12 }
        sitting.terminal.send("\u{15}x\t")
        let bells = sitting.terminal.screen.bells
        try sitting.terminal.expectScreen { $0.bells > bells }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("x"))
      }
    }
  }

  @Test(arguments: ["\u{1B}[C", "\u{1B}[F", "\u{5}", "\u{6}"])
  func `the ghost of the only one is taken with right or end`(_ key: String) async {
    await #expect(processExitsWith: .success) { [key] in
      Sitting.run { (sitting) throws in
        let line = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("cas")
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline> cases"] && $0.column == 12 }
        sitting.terminal.send(key)
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline> cases"] && $0.column == 14 }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("cases"))
      }
    }
  }

  @Test func `a ghost that was not taken is not entered`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("cas")
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline> cases"] }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("cas"))
        #expect(sitting.terminal.screen.everything.trimmingLines == "pinline> cas")
      }
    }
  }

  @Test func `commands come back and answers never do`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let history = try folder.write(Array("old one\n".utf8), to: "history")
      Sitting.run(history: history) { (sitting) throws in
        #expect(try sitting.line(typing: "an answer") == .line("an answer"))
        _ = try sitting.end(sitting.begin { $0.editor?.remember("log K7") })
        let recalled = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("\u{1B}[A")
        try sitting.terminal.expectScreen { $0.lastLines.last == "pinline> log K7" }
        sitting.terminal.send("\u{1B}[A")
        try sitting.terminal.expectScreen { $0.lastLines.last == "pinline> old one" }
        sitting.terminal.send("\u{1B}[A\u{1B}[B\u{1B}[B!\r")
        #expect(try sitting.end(recalled) == .line("!"))
        #expect(try sitting.line(typing: "\u{1B}[Ax\u{12}log\u{10}") == .line("xlog"))
        #expect(try folder.text(of: "history") == "old one\nlog K7\n")
      }
    }
  }

  @Test func `ctrl R searches the commands`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let history = try folder.write(Array("log K7\ncases\nlog K8\nhelp\n".utf8), to: "history")
      Sitting.run(history: history) { (sitting) throws in
        let found = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("\u{12}log")
        try sitting.terminal.expectScreen { $0.lines[0] == "pinline> log K8" && $0.lines[1].hasPrefix("bck:log") }
        sitting.terminal.send("\u{12}")
        try sitting.terminal.expectScreen { $0.lines[0] == "pinline> log K7" }
        sitting.terminal.send("\r")
        #expect(try sitting.end(found) == .line("log K7"))
        #expect(!sitting.terminal.screen.everything.contains("bck:"))
      }
    }
  }

  @Test func `ctrl C leaves a search with an empty line`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let history = try folder.write(Array("cases\n".utf8), to: "history")
      Sitting.run(history: history) { (sitting) throws in
        let line = sitting.edit("pinline> ", Self.commands)
        try sitting.terminal.expect("pinline> ")
        sitting.terminal.send("\u{12}ca")
        try sitting.terminal.expectScreen { $0.lines[0] == "pinline> cases" }
        sitting.terminal.send("\u{3}")
        try sitting.terminal.expectScreen { $0.lastLines == ["pinline>"] }
        sitting.terminal.send("ok\r")
        #expect(try sitting.end(line) == .line("ok"))
      }
    }
  }
}
