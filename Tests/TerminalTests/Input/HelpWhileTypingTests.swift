import Synchronization
import TestSupport
import Testing

@testable import Terminal

@Suite("What helps while a line is typed")
struct HelpWhileTypingTests {
  @Test func `the check and the status stand under the line and leave nothing`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("birth date> ") {
          $0.check = { $0.count < 4 ? .incomplete("not a date yet") : .good("Wednesday, March 14") }
          $0.status = { "K7 · step 3 of 8" }
        }
        try sitting.terminal.expectScreen {
          $0.lastLines == ["birth date>", "  not a date yet", "K7 · step 3 of 8"] && $0.row == 0 && $0.column == 12
        }
        sitting.terminal.send("3/14")
        try sitting.terminal.expectScreen {
          $0.lastLines == ["birth date> 3/14", "  Wednesday, March 14", "K7 · step 3 of 8"] && $0.column == 16
        }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("3/14"))
        #expect(sitting.terminal.screen.everything.trimmingLines == "birth date> 3/14")
        #expect(sitting.terminal.screen.row == 1)
      }
    }
  }

  @Test func `at the bottom of the screen it makes room and leaves nothing`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(columns: 40, rows: 5) { (sitting) throws in
        for number in 1...4 { #expect(try sitting.line(typing: "\(number)") == .line("\(number)")) }
        let line = sitting.edit("answer> ") {
          $0.check = { .good("good: " + $0) }
          $0.status = { "step" }
        }
        try sitting.terminal.expectScreen { $0.lines == ["answer> 3", "answer> 4", "answer>", "  good:", "step"] }
        sitting.terminal.send(String(repeating: "x", count: 40))
        try sitting.terminal.expectScreen { $0.lines.last == "step" && $0.lines[2].hasPrefix("xxxxxxxx") }
        sitting.terminal.send("\r")
        _ = try sitting.end(line)
        let everything = sitting.terminal.screen.everything
        #expect(!everything.contains("good"))
        #expect(!everything.contains("step"))
        #expect(everything.replacing("\n", with: "").hasSuffix("answer> " + String(repeating: "x", count: 40)))
      }
    }
  }

  @Test func `a screen cleared with ctrl L has line and status again`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        #expect(try sitting.line(typing: "before") == .line("before"))
        let line = sitting.edit("answer> ") { $0.status = { "step" } }
        try sitting.terminal.expect("step")
        sitting.terminal.send("abc")
        try sitting.terminal.expectScreen { $0.lastLines == ["answer> before", "answer> abc", "step"] }
        sitting.terminal.send("\u{C}")
        try sitting.terminal.expectScreen { $0.lastLines == ["answer> abc", "step"] && $0.row == 0 && $0.column == 11 }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("abc"))
      }
    }
  }

  @Test func `a window of one row has room for the line only`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(columns: 40, rows: 1) { (sitting) throws in
        let line = sitting.edit("answer> ") { $0.status = { "step" } }
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("abc")
        try sitting.terminal.expectScreen { $0.lines == ["answer> abc"] }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("abc"))
        #expect(!sitting.terminal.text.contains("step"))
      }
    }
  }

  @Test func `the status goes on while nothing is typed and moves nothing`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let asked = Atomic(0)
        let line = sitting.edit("answer> ") {
          $0.status = { "asked \(asked.add(1, ordering: .relaxed).newValue > 4 ? "long" : "just")" }
        }
        try sitting.terminal.expectScreen { $0.lastLines == ["answer>", "asked just"] }
        try sitting.terminal.expectScreen {
          $0.lastLines == ["answer>", "asked long"] && $0.row == 0 && $0.column == 8
        }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line(""))
      }
    }
  }

  @Test func `a hint is shown behind the cursor but never typed`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("answer> ") { $0.hint = { $0.isEmpty ? "= : as before" : "" } }
        try sitting.terminal.expectScreen { $0.lastLines == ["answer> = : as before"] && $0.column == 8 }
        sitting.terminal.send("\u{1B}[C\u{5}")
        sitting.terminal.send("x")
        try sitting.terminal.expectScreen { $0.lastLines == ["answer> x"] }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("x"))
      }
    }
  }

  @Test func `a long prompt stands above the line`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(columns: 30) { (sitting) throws in
        let line = sitting.edit("video, phone or counter: which> ")
        try sitting.terminal.expectScreen { $0.lastLines == ["video, phone or", "counter: which", ">"] }
        sitting.terminal.send("v\r")
        #expect(try sitting.end(line) == .line("v"))
      }
    }
  }

  @Test(arguments: 10...14) func `a line that fills the window goes on below`(_ length: Int) async {
    await #expect(processExitsWith: .success) { [length] in
      Sitting.run(columns: 20) { (sitting) throws in
        let text = String(repeating: "x", count: length - 1) + "y"
        let line = sitting.edit("answer> ") { $0.status = { "step" } }
        try sitting.terminal.expectScreen { $0.lastLines == ["answer>", "step"] }
        sitting.terminal.send(text)
        let shown = "answer> " + text
        let rows = shown.count < 20 ? [shown] : [String(shown.prefix(20)), String(shown.dropFirst(20))]
        try sitting.terminal.expectScreen { $0.lastLines == rows + ["step"] && $0.column == shown.count % 20 }
        sitting.terminal.send("\u{7F}\u{7F}z")
        try sitting.terminal.expectScreen { $0.text.contains("z") && $0.lastLines.last == "step" }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line(text.dropLast(2) + "z"))
        #expect(!sitting.terminal.screen.text.contains("step"))
      }
    }
  }

  @Test(arguments: [20, 60]) func `a new size draws the line anew`(_ columns: Int) async {
    await #expect(processExitsWith: .success) { [columns] in
      Sitting.run(columns: 40) { (sitting) throws in
        let line = sitting.edit("answer> ") { $0.status = { "step 3 of 8 and a while on call" } }
        try sitting.terminal.expect("call")
        sitting.terminal.send("María Ñuñ")
        try sitting.terminal.expectScreen { $0.text.contains("Ñuñ") }
        sitting.terminal.resize(columns: columns, rows: 24)
        let status = columns == 20 ? "step 3 of 8 and a …" : "step 3 of 8 and a while on call"
        try sitting.terminal.expectScreen { $0.lastLines == ["answer> María Ñuñ", status] && $0.column == 17 }
        sitting.terminal.send("ez\r")
        #expect(try sitting.end(line) == .line("María Ñuñez"))
        #expect(sitting.terminal.screen.everything.trimmingLines == "answer> María Ñuñez")
      }
    }
  }
}

extension String {
  /// Without the empty rows at the end.
  var trimmingLines: String {
    var rest = self[...]
    while rest.last == "\n" { rest.removeLast() }
    return String(rest)
  }
}
