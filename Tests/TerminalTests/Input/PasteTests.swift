import TestSupport
import Testing

@testable import Terminal

/// A terminal, or what lies between, that loses the mark at the end of a paste must not take the keyboard away.
@Suite("A paste without its end")
struct PasteTests {
  private let begin = Array("\u{1B}[200~".utf8)
  private let end = Array("\u{1B}[201~".utf8)

  @Test func `is given as far as it came when nothing follows`() {
    for cut in [0, 1, 3, 5] {
      var decoder = KeyDecoder()
      #expect(decoder.take(begin + Array("Ana\rRuiz".utf8) + end.prefix(cut)) == [])
      #expect(decoder.settle(after: 999) == [])
      #expect(decoder.settle(after: 1000) == [.paste("Ana Ruiz")])
      #expect(decoder.take([0x0D]) == [.scalar("\r")])
    }
  }

  @Test func `is given as far as it may go and never typed`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(begin) == [])
    let pieces = (0..<100).flatMap { _ in decoder.take([UInt8](repeating: 0x61, count: 4095) + [0x0D]) }
    guard case .paste(let text)? = pieces.first, pieces.count == 1 else {
      Issue.record("\(pieces.count) pieces")
      return
    }
    #expect(text.utf8.count <= 16_384)
    var other = decoder
    #expect(decoder.take(end + [0x62]) == [.scalar("b")])
    #expect(other.settle(after: 1000) == [] && other.take([0x62]) == [.scalar("b")])
  }

  @Test func `is dropped by Ctrl C which acts at once`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(begin + Array("Ana\u{3}".utf8)) == [.scalar("\u{3}")])
    // What still comes of it would else be an answer, and Enter.
    #expect(decoder.take(Array("Ruiz\r".utf8)) == [])
    #expect(decoder.take([0x03]) == [.scalar("\u{3}")])
    var other = decoder
    #expect(decoder.take(end + [0x62]) == [.scalar("b")])
    #expect(other.settle(after: 1000) == [] && other.take([0x62]) == [.scalar("b")])
    #expect(decoder.take(begin + [0x61] + end) == [.paste("a")])
  }

  @Test func `comes into the line and Enter ends it`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("\u{1B}[200~Ana\rRuiz")
        try sitting.terminal.expectScreen { $0.text.contains("answer> Ana Ruiz") }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("Ana Ruiz"))
      }
    }
  }

  @Test func `is given up by a Ctrl C of the terminal`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("\u{1B}[200~Ana\u{3}")
        #expect(try sitting.end(line) == .interrupted)
        #expect(try sitting.line(typing: "\u{1B}[201~Luz") == .line("Luz"))
      }
    }
  }

  @Test func `is nothing at the read back of a PIN`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let outcome = sitting.readDigits()
        try sitting.terminal.expect("back> ")
        sitting.terminal.send("30\u{1B}[200~9\r\u{1B}[20\u{3}")
        #expect(try sitting.end(outcome) == "interrupted")
        #expect(sitting.terminal.screen.lastLines == ["back> ••"])
      }
    }
  }
}
