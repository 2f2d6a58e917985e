import Verification
import TestSupport
import Testing

@testable import Terminal

@Suite("Lines of a terminal that edits them itself")
struct PlainReaderTests {
  @Test func `only ever adds lines and writes no escape`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain) { (sitting) throws in
        let line = sitting.plain("answer> ") { $0.status = { "K7 · step 3 · 0:12" } }
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("Joz\u{7F}sé\r")
        #expect(try sitting.end(line) == .line("José"))
        let next = sitting.plain("next> ") { $0.status = { "K7 · step 3 · 0:15" } }
        try sitting.terminal.expect("next> ")
        sitting.terminal.send("\r")
        #expect(try sitting.end(next) == .line(""))
        #expect(sitting.terminal.screen.lastLines == ["K7 · step 3 · 0:12", "answer> José", "next>"])
        #expect(!sitting.terminal.bytes.contains(0x1B))
      }
    }
  }

  @Test func `shows what a line begins with and Enter takes it`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain) { (sitting) throws in
        let kept = sitting.plain("address> ") { $0.initial = "100 Main St" }
        try sitting.terminal.expect("address> [100 Main St] ")
        sitting.terminal.send("\r")
        #expect(try sitting.end(kept) == .line("100 Main St"))
      }
    }
  }

  @Test func `tells ctrl C from the end of input`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain) { (sitting) throws in
        let interrupted = sitting.plain("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("half\u{3}")
        #expect(try sitting.end(interrupted) == .interrupted)
        let ended = sitting.plain("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("\u{4}")
        #expect(try sitting.end(ended) == .endOfInput)
      }
    }
  }

  @Test func `never shows a PIN`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain) { (sitting) throws in
        let outcome = sitting.begin { desk in
          (
            desk.screen.canShow,
            unsafe desk.screen.show(ShownDigits.request(60), digits: UnsafeRawBufferPointer(start: nil, count: 0))
          )
        }
        let (canShow, shown) = try sitting.end(outcome)
        #expect(!canShow)
        #expect(shown == .refused)
      }
    }
  }
}

extension Sitting {
  /// Begins to read a line with the plain reader.
  func plain(
    _ prompt: String, _ change: @escaping @Sendable (inout LineRequest) -> Void = { _ in }
  ) -> Outcome<LineResult?> {
    begin { desk in
      var request = LineRequest(prompt: StyledText(prompt, .label))
      change(&request)
      return desk.plain?.readLine(request)
    }
  }
}
