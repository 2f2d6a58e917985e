import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite("The PIN's own screen (IV.3)")
struct SecretScreenTests {
  /// - Guide: IV.3.h
  @Test(arguments: ["\r", "\n", "\u{1B}"]) func `these keys close it and leave nothing`(_ key: String) async {
    await #expect(processExitsWith: .success) { [key] in
      Sitting.run(columns: 40) { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        #expect(sitting.terminal.screen.text.contains(ShownDigits.spaced(0..<4) + "    " + ShownDigits.spaced(4..<8)))
        sitting.terminal.send(key)
        #expect(try sitting.end(shown) == .dismissed)
        #expect(!sitting.terminal.screen.isAlternate)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
        #expect(sitting.terminal.isCooked)
      }
    }
  }

  @Test(arguments: ["\r\r\r", "\u{1B}OMyes\r", "\r\u{3}", "+\r\u{1B}\u{1B}", "\u{3}\r"])
  func `what is typed behind them answers nothing else`(_ keys: String) async {
    await #expect(processExitsWith: .success) { [keys] in
      Sitting.run { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        sitting.terminal.send(keys)
        _ = try sitting.end(shown)
        let line = sitting.edit("next> ")
        try sitting.terminal.expect("next> ")
        sitting.terminal.send("typed now\r")
        #expect(try sitting.end(line) == .line("typed now"))
      }
    }
  }

  @Test func `a paste and an answer of the terminal do not close it`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        for sequence in Sequences.ofKeys + Sequences.pastes + Sequences.answers { sitting.terminal.send(sequence) }
        sitting.terminal.send("\u{1B}Ok")
        try sitting.terminal.expectScreen { $0.text.contains("1:59") || $0.text.contains("2:00") }
        sitting.terminal.send("\u{1B}OM")
        #expect(try sitting.end(shown) == .dismissed)
      }
    }
  }

  @Test func `other keys do not`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        sitting.terminal.send("q 7\u{1B}[A\u{1B}OP\u{4}\t")
        sitting.terminal.send("+")
        try sitting.terminal.expectScreen { $0.text.contains("1:59") || $0.text.contains("2:00") }
        #expect(sitting.terminal.screen.isAlternate)
        sitting.terminal.send("+")
        sitting.terminal.send("\u{3}")
        #expect(try sitting.end(shown) == .interrupted)
        #expect(!String(decoding: sitting.terminal.bytes, as: UTF8.self).contains("3:00"))
      }
    }
  }

  @Test(arguments: [(80, 24, true), (40, 9, true), (80, 24, false), (40, 9, false)])
  func `Tab shows the digits as words a group a row, and the digits again`(
    _ columns: Int, _ rows: Int, _ hasAlternate: Bool
  ) async {
    await #expect(processExitsWith: .success) { [columns, rows, hasAlternate] in
      Sitting.run(columns: columns, hasAlternate: hasAlternate) { (sitting) throws in
        sitting.terminal.resize(columns: columns, rows: rows)
        let shown = sitting.show(inWords: true)
        try sitting.terminal.expectScreen { $0.text.contains("Enter: done") }
        let isLarge = sitting.terminal.screen.text.contains("█")
        for _ in 0..<2 {
          sitting.terminal.send("\t")
          try sitting.terminal.expectScreen { screen in
            screen.lines.contains { $0.hasSuffix(" " + ShownDigits.said(0..<4)) }
              && screen.lines.contains { $0.hasSuffix(" " + ShownDigits.said(4..<8)) }
              && !screen.text.contains("█") && screen.text.contains("Enter: done")
          }
          sitting.terminal.send("\t")
          try sitting.terminal.expectScreen { screen in
            !screen.text.contains(ShownDigits.said(0..<4))
              && screen.text.contains(isLarge ? "█" : ShownDigits.spaced(0..<4))
          }
        }
        sitting.terminal.send("\t")
        try sitting.terminal.expectScreen { $0.text.contains(ShownDigits.said(4..<8)) }
        sitting.terminal.send("\r")
        #expect(try sitting.end(shown) == .dismissed)
        #expect(!sitting.terminal.screen.everything.contains(ShownDigits.said(0..<2)))
        #expect(sitting.terminal.screen.unknown.isEmpty)
      }
    }
  }

  @Test(arguments: [(80, 1), (80, 2), (80, 3), (20, 4), (24, 3)])
  func `in the lowest window nothing stands over the digits`(_ columns: Int, _ rows: Int) async {
    await #expect(processExitsWith: .success) { [columns, rows] in
      Sitting.run(hasAlternate: true) { (sitting) throws in
        sitting.terminal.resize(columns: columns, rows: rows)
        let shown = sitting.show(inWords: true)
        let digits = ShownDigits.spaced(0..<4) + "    " + ShownDigits.spaced(4..<8)
        try sitting.terminal.expectScreen { $0.text.contains(digits) }
        sitting.terminal.send("\t")
        let words = [0..<4, 4..<8].map(ShownDigits.said)
        let wordsFit = columns >= 24 && rows > 1
        let stands: (ScreenModel) -> Bool = { screen in
          wordsFit ? words.allSatisfy(screen.text.contains) : screen.text.contains(digits)
        }
        try sitting.terminal.expectScreen(stands)
        // The clock went over it more than once.
        for _ in 0..<3 { sitting.terminal.read(within: 1200) }
        try sitting.terminal.expectScreen(stands)
        sitting.terminal.send("\r")
        #expect(try sitting.end(shown) == .dismissed)
      }
    }
  }

  @Test func `its time runs out`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let outcome = try sitting.end(sitting.show(seconds: 0))
        #expect(outcome == .timedOut)
        #expect(!sitting.terminal.screen.isAlternate)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
      }
    }
  }

  /// - Guide: IV.3.h
  @Test(arguments: [
    (SIGINT, SecretOutcome.interrupted), (SIGTSTP, .interrupted), (SIGTTIN, .interrupted), (SIGTTOU, .interrupted),
    (SIGTERM, .hangup), (SIGHUP, .hangup), (SIGUSR1, .hangup), (SIGUSR2, .hangup), (SIGALRM, .hangup),
    (SIGVTALRM, .hangup), (SIGPROF, .hangup), (SIGPIPE, .hangup), (SIGXCPU, .hangup), (SIGXFSZ, .hangup),
    (SIGSTKFLT, .hangup), (SIGIO, .hangup), (SIGPWR, .hangup), (34, .hangup), (49, .hangup), (64, .hangup),
  ])
  func `any signal takes it away`(_ signal: Int32, _ outcome: SecretOutcome) async {
    let isHangup = outcome == .hangup
    await #expect(processExitsWith: .success) { [signal, isHangup = isHangup as Bool] in
      Sitting.run { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        kill(getpid(), signal)
        #expect(try sitting.end(shown) == (isHangup ? .hangup : .interrupted))
        #expect(!sitting.terminal.screen.isAlternate)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
      }
    }
  }

  @Test(arguments: ["\r", "\u{3}", "time", "signal"])
  func `nothing of it is left where there is no other screen`(_ end: String) async {
    await #expect(processExitsWith: .success) { [end] in
      Sitting.run(hasAlternate: false) { (sitting) throws in
        let call = sitting.begin { desk in for line in 0..<40 { desk.output.write(StyledText("answer \(line)")) } }
        _ = try sitting.end(call)
        let shown = sitting.show(seconds: end == "time" ? 2 : 60)
        try sitting.terminal.expectScreen { $0.text.contains("████") && $0.text.contains("Enter: done") }
        // A lower window pushes what was on top into the scrollback.
        for rows in [9, 24, 6] {
          sitting.terminal.resize(columns: 80, rows: rows)
          try sitting.terminal.expectScreen {
            rows == 24 ? $0.text.contains("████") : $0.text.contains(ShownDigits.spaced(0..<4))
          }
          #expect(!sitting.terminal.screen.scrollback.joined().contains { $0 == "█" || $0 == "3" })
        }
        switch end {
        case "signal": kill(getpid(), SIGUSR1)
        case "time": break
        default: sitting.terminal.send(end)
        }
        _ = try sitting.end(shown)
        #expect(sitting.terminal.screen.everything.trimmingLines.isEmpty)
        #expect(sitting.terminal.screen.unknown.isEmpty)
      }
    }
  }

  @Test(arguments: [("made-up", "", false), ("made-up", "\u{1B}[?62;22c", true), ("tmux-256color", "", true)])
  func `is shown only where the terminal is known or answers`(_ name: String, _ answer: String, _ shows: Bool) async {
    await #expect(processExitsWith: .success) { [name, answer, shows] in
      Sitting.run(term: name) { (sitting) throws in
        let asked = sitting.begin { $0.screen.canShow }
        if name == "made-up" { try sitting.terminal.expectScreen { $0.unknown == ["c"] } }
        // What is typed meanwhile is no answer.
        sitting.terminal.send("c\u{1B}[A" + answer)
        #expect(try sitting.end(asked) == shows)
        #expect(sitting.terminal.isCooked)
      }
    }
  }

  @Test func `keys and a ctrl C typed too early do not close it`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("ready> ")
        try sitting.terminal.expect("ready> ")
        sitting.terminal.send("\r\r\u{1B}\r")
        #expect(try sitting.end(line) == .line(""))
        sitting.interruptBeforeNext()
        let shown = sitting.show()
        try sitting.awaitDigits()
        sitting.terminal.resize(columns: 40, rows: 24)
        try sitting.terminal.expectScreen { $0.text.contains(ShownDigits.spaced(0..<4)) }
        sitting.terminal.send("\r")
        #expect(try sitting.end(shown) == .dismissed)
      }
    }
  }

  @Test func `a new size draws it anew`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(columns: 80) { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        #expect(sitting.terminal.screen.text.contains("████"))
        sitting.terminal.resize(columns: 30, rows: 24)
        try sitting.terminal.expectScreen { $0.text.contains(ShownDigits.spaced(4..<8)) && !$0.text.contains("█") }
        sitting.terminal.resize(columns: 80, rows: 24)
        try sitting.terminal.expectScreen { $0.text.contains("████") && !$0.text.contains(ShownDigits.spaced(4..<8)) }
        sitting.terminal.send("\r")
        #expect(try sitting.end(shown) == .dismissed)
      }
    }
  }

  @Test func `no copy of it is left in memory`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let shown = sitting.show()
        try sitting.awaitDigits()
        #expect(Memory.holdsDigits(), "the search finds them while they are shown")
        sitting.terminal.send("\r")
        #expect(try sitting.end(shown) == .dismissed)
        #expect(!Memory.holdsDigits())
      }
    }
  }

  @Test(arguments: [
    (4, [4]), (5, [3, 2]), (6, [3, 3]), (7, [4, 3]), (8, [4, 4]), (9, [3, 3, 3]), (10, [4, 3, 3]), (12, [4, 4, 4]),
  ])
  func `digits stand in groups of at most four`(_ count: Int, _ groups: [Int]) {
    #expect(SecretFrame.groups(count) == groups)
  }

  @Test(arguments: 4...12) func `every length fits a usual window large`(_ count: Int) async {
    await #expect(processExitsWith: .success) { [count] in
      Sitting.run { (sitting) throws in
        let shown = sitting.show(count: count)
        try sitting.awaitDigits()
        let rows = sitting.terminal.screen.lines.filter { $0.contains("█") }
        #expect(rows.count == 5)
        #expect(sitting.terminal.screen.unknown.isEmpty)
        sitting.terminal.send("\r")
        #expect(try sitting.end(shown) == .dismissed)
      }
    }
  }
}
