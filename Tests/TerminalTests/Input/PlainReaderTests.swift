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

  @Test(arguments: ["Ana\u{1B}[Dx", "\u{1B}[A", "\u{1B}Op1", "\u{1B}", "Anax\u{8}", "\u{1}Ana", "A\u{0}na"])
  func `says that keys which move a cursor are no text`(_ typed: String) async {
    await #expect(processExitsWith: .success) { [typed] in
      Sitting.run(kind: .plain) { (sitting) throws in
        let line = sitting.plain("answer> ") { $0.initial = "Luz" }
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send(typed + "\rAna\r")
        #expect(try sitting.end(line) == .keys)
        #expect(try sitting.end(sitting.plain("again> ")) == .line("Ana"))
        #expect(try sitting.end(sitting.begin { $0.plain?.lineNumber }) == 2)
      }
    }
  }

  @Test(arguments: [0, 4095, 4096, 4097, 5000, 9000])
  func `refuses what is no text or was cut and reads on`(_ length: Int) async {
    await #expect(processExitsWith: .success) { [length] in
      Sitting.run(kind: .plain) { (sitting) throws in
        let line = sitting.plain("answer> ")
        try sitting.terminal.expect("answer> ")
        // In pieces, as a terminal takes no more at once than its buffer holds.
        let typed = length == 0 ? [0x61, 0xC3] : [UInt8](repeating: 0x61, count: length)
        for start in stride(from: 0, to: typed.count, by: 1000) {
          sitting.terminal.send(bytes: Array(typed[start...].prefix(1000)))
          sitting.terminal.read(within: 0)
        }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .unreadable)
        let next = sitting.plain("next> ")
        try sitting.terminal.expect("next> ")
        sitting.terminal.send("Ana\r")
        #expect(try sitting.end(next) == .line("Ana"))
        #expect(try sitting.end(sitting.begin { $0.plain?.lineNumber }) == 2)
      }
    }
  }

  @Test func `keys pressed before a prompt do not answer one that drops them`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain) { (sitting) throws in
        let first = sitting.plain("first> ")
        try sitting.terminal.expect("first> ")
        sitting.terminal.send("2\r2\r2\r")
        #expect(try sitting.end(first) == .line("2"))
        let sure = sitting.plain("sure> ") { $0.dropsTypeAhead = true }
        try sitting.terminal.expect("sure> ")
        sitting.terminal.send("no\r")
        #expect(try sitting.end(sure) == .line("no"))
      }
    }
  }

  /// Ctrl-D hands over what was typed so far: by it a line comes together that no terminal could hold.
  @Test func `refuses a line that came in parts and is too long`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain) { (sitting) throws in
        let line = sitting.plain("answer> ")
        try sitting.terminal.expect("answer> ")
        for _ in 0..<5 {
          sitting.terminal.send(String(repeating: "a", count: 1000) + "\u{4}")
          sitting.terminal.read(within: 0)
        }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .unreadable)
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
