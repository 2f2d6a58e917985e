import Verification
import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite("Typing a PIN back (IV.3)")
struct DigitPromptTests {
  @Test func `dots stand for digits and the digits are lent once`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let outcome = sitting.readDigits()
        try sitting.terminal.expect("back> ")
        sitting.terminal.send("30-7x 4\u{1B}[A\u{7F}4")
        try sitting.terminal.expectScreen { $0.lastLines == ["back> ••••"] }
        sitting.terminal.send("1\r")
        #expect(try sitting.end(outcome) == "read 30741")
        #expect(sitting.terminal.screen.lastLines == ["back> •••••"])
        #expect(sitting.terminal.text.allSatisfy { !$0.isNumber })
        #expect(sitting.terminal.isCooked)
      }
    }
  }

  @Test func `sixteen digits are the most and ctrl U takes them all`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let outcome = sitting.readDigits()
        try sitting.terminal.expect("back> ")
        sitting.terminal.send(String(repeating: "1", count: 20))
        try sitting.terminal.expectScreen { $0.lastLines == ["back> " + String(repeating: "•", count: 16)] }
        sitting.terminal.send("\u{15}")
        try sitting.terminal.expectScreen { $0.lastLines == ["back>"] }
        sitting.terminal.send("0042\r")
        #expect(try sitting.end(outcome) == "read 0042")
      }
    }
  }

  @Test(arguments: [
    ("\u{1B}", "command"), ("/", "command"), ("12\u{1B}", "command"), ("12\u{3}", "interrupted"),
    ("\u{4}", "interrupted"), ("?", "command"),
    ("\u{1B}[200~12\r\u{1B}[201~\r/", "command"), ("\u{1B}[A7\r", "read 7"),
    ("\u{1B}Os\u{1B}Op\u{1B}OM", "read 30"), ("\u{1B}Oo", "command"),
  ])
  func `these keys end it`(_ keys: String, _ end: String) async {
    await #expect(processExitsWith: .success) { [keys, end] in
      Sitting.run { (sitting) throws in
        let outcome = sitting.readDigits()
        try sitting.terminal.expect("back> ")
        sitting.terminal.send(keys)
        #expect(try sitting.end(outcome) == end)
        #expect(sitting.terminal.screen.column == 0)
      }
    }
  }

  @Test(arguments: ["\r", "\n", "\r\r\r", "y", "s\r", "no\r\t", "\u{1}\u{5}", "é\r", "3\u{7F}\r"])
  func `these keys mean nothing`(_ keys: String) async {
    await #expect(processExitsWith: .success) { [keys] in
      Sitting.run { (sitting) throws in
        let outcome = sitting.readDigits()
        try sitting.terminal.expect("back> ")
        sitting.terminal.send(keys + "5")
        try sitting.terminal.expectScreen { $0.lastLines == ["back> •"] }
        sitting.terminal.send("\r")
        #expect(try sitting.end(outcome) == "read 5")
      }
    }
  }

  @Test func `nobody types for too long`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let outcome = sitting.begin { desk in
          let screen = SecretScreen(output: desk.output, idleLimit: 0)
          let read = unsafe screen.readDigits(prompt: StyledText("back> ")) { digits in digits.count }
          if case .idle = read { return true }
          return false
        }
        #expect(try sitting.end(outcome))
        #expect(sitting.terminal.isCooked)
      }
    }
  }

  @Test(arguments: [(SIGINT, "interrupted"), (SIGTERM, "gone")])
  func `signals end it`(_ signal: Int32, _ end: String) async {
    await #expect(processExitsWith: .success) { [signal, end] in
      Sitting.run { (sitting) throws in
        let outcome = sitting.readDigits()
        try sitting.terminal.expect("back> ")
        sitting.terminal.send("12")
        try sitting.terminal.expectScreen { $0.text.contains("••") }
        kill(getpid(), signal)
        #expect(try sitting.end(outcome) == end)
      }
    }
  }
}

extension Sitting {
  /// Begins to read digits; gives them, or how else it ended.
  func readDigits() -> Outcome<String> {
    begin { desk in
      let outcome = unsafe desk.screen.readDigits(prompt: StyledText("back> ", .label)) { digits in
        unsafe String(decoding: digits, as: UTF8.self)
      }
      switch outcome {
      case .read(let digits): return "read " + digits
      case .command: return "command"
      case .interrupted: return "interrupted"
      case .idle: return "idle"
      case .gone: return "gone"
      case .refused: return "refused"
      }
    }
  }
}
