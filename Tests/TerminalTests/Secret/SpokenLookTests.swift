import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite("The PIN where a screen reader follows (IV.3)")
struct SpokenLookTests {
  /// What was written between entering the alternate screen and wiping it.
  private static func onAlternate(_ bytes: [UInt8]) -> String? {
    let enter = Array("\u{1B}[?1049h\u{1B}[?25l".utf8), leave = Array("\u{1B}[0m\u{1B}[9999;9999H\u{1B}[1J".utf8)
    guard let start = bytes.firstRange(of: enter)?.upperBound,
      let end = bytes[start...].firstRange(of: leave)?.lowerBound
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static let written =
    "\u{1B}[?25hRead it out. Enter: done\r\n\(ShownDigits.spaced(0..<4))\r\n\(ShownDigits.spaced(4..<8))\r\n"

  @Test(arguments: ["\r", "\n", "\u{1B}", "\u{1B}OM", "\u{3}", "\u{1A}", "signal"])
  func `stands there once digit by digit and leaves nothing`(_ end: String) async {
    await #expect(processExitsWith: .success) { [end] in
      Sitting.run(kind: .plain, canErase: true) { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        // None of these draws anything anew.
        sitting.terminal.resize(columns: 40, rows: 12)
        sitting.terminal.send("q7\u{1B}[A")
        if end == "signal" { kill(getpid(), SIGINT) } else { sitting.terminal.send(end) }
        let outcome = try sitting.end(shown)
        let isInterrupted = ["\u{3}", "\u{1A}", "signal"].contains(end)
        #expect(outcome == (isInterrupted ? .interrupted : .dismissed))
        #expect(Self.onAlternate(sitting.terminal.bytes) == Self.written)
        #expect(!sitting.terminal.screen.isAlternate)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
        #expect(sitting.terminal.screen.unknown.isEmpty)
        #expect(sitting.terminal.isCooked)
      }
    }
  }

  @Test func `its time runs out without a word`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain, canErase: true) { (sitting) throws in
        #expect(try sitting.end(sitting.show(seconds: 0)) == .timedOut)
        #expect(Self.onAlternate(sitting.terminal.bytes) == Self.written)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
      }
    }
  }

  @Test func `is not left where there is no other screen`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(rows: 6, kind: .plain, hasAlternate: false, canErase: true) { (sitting) throws in
        let call = sitting.begin { desk in for line in 0..<40 { desk.output.write(StyledText("answer \(line)")) } }
        _ = try sitting.end(call)
        let shown = sitting.show()
        try sitting.terminal.expectScreen { $0.text.contains(ShownDigits.spaced(4..<8)) }
        sitting.terminal.send("\r")
        #expect(try sitting.end(shown) == .dismissed)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
      }
    }
  }

  @Test(arguments: ["dumb", "made-up"]) func `is refused where it could not be taken away`(_ term: String) async {
    await #expect(processExitsWith: .success) { [term] in
      Sitting.run(kind: .plain, term: term, canErase: term != "dumb") { (sitting) throws in
        #expect(try sitting.end(sitting.show()) == .refused)
        #expect(try sitting.end(sitting.readDigits()) == "gone")
        #expect(!sitting.terminal.text.contains { $0.isNumber })
        #expect(!sitting.terminal.screen.isAlternate && sitting.terminal.isCooked)
      }
    }
  }

  @Test func `typed back nothing of it is seen`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain, canErase: true) { (sitting) throws in
        let outcome = sitting.readDigits()
        try sitting.terminal.expect("back> ")
        let start = sitting.terminal.bytes.count
        sitting.terminal.send("\r30x7\u{7F}5\u{15}41 2-\u{1B}[A\u{1B}Ow\r")
        #expect(try sitting.end(outcome) == "read 4127")
        #expect(String(decoding: sitting.terminal.bytes[start...], as: UTF8.self) == "\r\n\u{7}")
      }
    }
  }

  @Test func `what the caller of a practice call reads out stands there in the same way`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(kind: .plain, canErase: true) { (sitting) throws in
        let outcome = sitting.begin { desk -> String in
          guard var page = SecretPage() else { return "no page" }
          for place in 0..<8 { page.append(ShownDigits.digit(place)) }
          let read = unsafe page.withBytes { heard in
            unsafe desk.screen.readDigits(prompt: StyledText("back> "), heard: heard) { digits in digits.count }
          }
          if case .read(let count) = read { return "\(count)" }
          return "none"
        }
        try sitting.terminal.expect("back> ")
        sitting.terminal.send("12\r")
        #expect(try sitting.end(outcome) == "2")
        let wanted = "\u{1B}[?25h« \(ShownDigits.spaced(0..<4))\r\n\(ShownDigits.spaced(4..<8))\r\nback> "
        #expect(Self.onAlternate(sitting.terminal.bytes) == wanted)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
      }
    }
  }
}
