import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite("How a line ends without Enter")
struct EndingTests {
  @Test func `ctrl C clears the line then gives it up`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("half an answer")
        try sitting.terminal.expectScreen { $0.text.contains("half an answer") }
        sitting.terminal.send("\u{3}")
        try sitting.terminal.expectScreen { $0.lastLines == ["answer> "].map(\.trimmingSpaces) }
        sitting.terminal.send("\u{3}")
        #expect(try sitting.end(line) == .interrupted)
        #expect(try sitting.line(typing: "goes on") == .line("goes on"))
      }
    }
  }

  @Test func `ctrl C between two lines ends nothing but the next`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        #expect(try sitting.line(typing: "one") == .line("one"))
        sitting.interruptBeforeNext()
        #expect(try sitting.end(sitting.edit("two> ")) == .interrupted)
      }
    }
  }

  @Test func `ctrl D ends the input on an empty line only`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        #expect(try sitting.line(typing: "ab\u{4}\u{1B}[D\u{4}") == .line("a"))
        let line = sitting.edit("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("\u{4}")
        #expect(try sitting.end(line) == .endOfInput)
        #expect(sitting.terminal.screen.column == 0)
      }
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `the process being told to end is a hangup`(_ signal: Int32) async {
    await #expect(processExitsWith: .success) { [signal] in
      Sitting.run { (sitting) throws in
        let line = sitting.edit("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("half")
        try sitting.terminal.expectScreen { $0.text.contains("half") }
        kill(getpid(), signal)
        #expect(try sitting.end(line) == .hangup)
      }
    }
  }

  @Test func `a closed window is a hangup`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.hangUp()
        #expect(try sitting.endUnseen(line) == .hangup)
      }
    }
  }

  @Test func `the terminal is as before when the reader is gone`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        #expect(sitting.terminal.isCooked)
        let line = sitting.begin { desk in
          let reader = EditReader(output: desk.output, history: nil)
          return reader?.readLine(LineRequest(prompt: StyledText("answer> ")))
        }
        try sitting.terminal.expect("answer> ")
        #expect(!sitting.terminal.isCooked)
        sitting.terminal.send("x\r")
        #expect(try sitting.end(line) == .line("x"))
        #expect(sitting.terminal.isCooked)
        #expect(String(decoding: sitting.terminal.bytes, as: UTF8.self).contains("\u{1B}[?2004l"))
      }
    }
  }
}
