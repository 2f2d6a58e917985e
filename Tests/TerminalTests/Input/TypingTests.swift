import TestSupport
import Testing

@testable import Terminal

@Suite("Typing a line on a full terminal")
struct TypingTests {
  @Test func `what was typed is given and shown`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        for text in ["María Ñuñez", "김민준 陳大文", "Գեւորգյան", "3/14/2012", ""] {
          #expect(try sitting.line(typing: text) == .line(text))
          #expect(sitting.terminal.screen.lastLines.last == ("answer> " + text).trimmingSpaces)
        }
        #expect(sitting.terminal.screen.unknown.isEmpty)
      }
    }
  }

  @Test func `letters beyond ASCII pass even where the locale has none`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(locale: "C") { (sitting) throws in
        #expect(try sitting.line(typing: "José 김") == .line("José 김"))
        #expect(sitting.terminal.screen.lastLines.last == "answer> José 김")
      }
    }
  }

  @Test func `a letter and its mark become one`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        guard case .line(let typed) = try sitting.line(typing: "n\u{303}an\u{303}o e\u{302}\u{301}") else {
          throw Sitting.Trouble("no line")
        }
        #expect(typed.unicodeScalars.elementsEqual("\u{F1}a\u{F1}o \u{1EBF}".unicodeScalars))
        #expect(sitting.terminal.screen.lastLines.last == "answer> \u{F1}a\u{F1}o \u{1EBF}")
        guard case .line(let pasted) = try sitting.line(typing: "\u{1B}[200~\u{1112}\u{1161}\u{11AB}\u{1B}[201~") else {
          throw Sitting.Trouble("no line")
        }
        #expect(pasted.unicodeScalars.elementsEqual("\u{D55C}".unicodeScalars))
      }
    }
  }

  @Test func `the usual keys edit it`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let cases: KeyValuePairs = [
          "ac\u{1B}[Db": "abc", "bc\u{1B}[Ha": "abc", "bc\u{1}a\u{5}d": "abcd", "abx\u{7F}c": "abc",
          "xabc\u{1B}[H\u{1B}[3~": "abc", "one two\u{1B}[1;5Dx": "one xtwo", "one two\u{1B}b\u{1B}bx": "xone two",
          "one two\u{17}": "one", "one two\u{1B}\u{7F}six": "one six", "gone\u{15}here": "here",
          "ab\u{1B}[D\u{B}c": "ac",
          "ñ김x\u{7F}\u{7F}o": "ño", "a\u{1B}[15~b": "ab", "\u{1B}[3~ok": "ok",
        ]
        for (keys, line) in cases {
          #expect(try sitting.line(typing: keys) == .line(line), "\(keys.debugDescription)")
          #expect(sitting.terminal.screen.lastLines.last == "answer> " + line, "\(keys.debugDescription)")
        }
      }
    }
  }

  @Test func `what was deleted never comes back and control characters never come in`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        #expect(try sitting.line(typing: "secret\u{15}other\u{17}") == .line(""))
        #expect(try sitting.line(typing: "\u{19}a") == .line("a"))
        #expect(try sitting.line(typing: "\u{16}\u{1}b") == .line("b"))
        #expect(try sitting.line(typing: "a\u{202E}\u{200B}b\u{18}") == .line("ab"))
        let shown = sitting.terminal.screen.everything
        #expect(!shown.contains("\u{202E}"))
        #expect(!shown.contains("^"))
      }
    }
  }

  @Test func `what is typed ahead is kept and shown once`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let first = sitting.edit("one> ")
        try sitting.terminal.expect("one> ")
        sitting.terminal.send("alpha\rbeta\rgam")
        #expect(try sitting.end(first) == .line("alpha"))
        #expect(try sitting.end(sitting.edit("two> ")) == .line("beta"))
        let third = sitting.edit("three> ")
        try sitting.terminal.expectScreen { $0.text.contains("three> gam") }
        sitting.terminal.send("ma\r")
        #expect(try sitting.end(third) == .line("gamma"))
        #expect(sitting.terminal.screen.lastLines == ["one> alpha", "two> beta", "three> gamma"])
      }
    }
  }

  @Test func `a paste fills one line and never enters it nor the next`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let first = sitting.edit("one> ")
        try sitting.terminal.expect("one> ")
        sitting.terminal.send("\u{1B}[200~Ana\r\nRuiz\ryes\r\u{1B}[201~")
        try sitting.terminal.expectScreen { $0.text.contains("one> Ana Ruiz yes") }
        sitting.terminal.send("\r\u{1B}[200~y\r\u{1B}[201~")
        #expect(try sitting.end(first) == .line("Ana Ruiz yes"))
        let second = sitting.edit("two> ")
        try sitting.terminal.expectScreen { $0.text.contains("two> y") }
        sitting.terminal.send("es\r")
        #expect(try sitting.end(second) == .line("yes"))
      }
    }
  }

  @Test func `bytes that are no text come not in and are told, and answers of the terminal end nothing`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let line = sitting.edit("answer> ")
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send(bytes: [0x41, 0xFF, 0x6E, 0xC3, 0x28, 0x7F, 0xE2, 0x82])
        for answer in Sequences.answers { sitting.terminal.send(answer) }
        sitting.terminal.send(bytes: [0x61, 0xED, 0xA0, 0x80])
        sitting.terminal.send("\u{1B}Oq\u{1B}OM")
        #expect(try sitting.end(line) == .unreadable)
        #expect(sitting.terminal.screen.lastLines == ["answer> Ana1"])
        #expect(try sitting.line(typing: "Ana" + Sequences.answers.joined() + "1") == .line("Ana1"))
      }
    }
  }

  @Test func `a line ends at a thousand characters`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let long = String(repeating: "a", count: 2000)
        #expect(try sitting.line(typing: "\u{1B}[200~\(long)\u{1B}[201~b") == .line(String(long.prefix(1000))))
      }
    }
  }

  @Test func `a line may begin with text that can be changed`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let kept = sitting.edit("address> ") { $0.initial = "100 Main St" }
        try sitting.terminal.expectScreen { $0.text.contains("address> 100 Main St") }
        sitting.terminal.send("\r")
        #expect(try sitting.end(kept) == .line("100 Main St"))
        let changed = sitting.edit("address> ") { $0.initial = "100 Main St" }
        try sitting.terminal.expectScreen { $0.lastLines.last == "address> 100 Main St" }
        sitting.terminal.send("\u{7F}\u{7F}Ave\r")
        #expect(try sitting.end(changed) == .line("100 Main Ave"))
      }
    }
  }

  @Test func `without colour there is none`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(hasColour: false) { (sitting) throws in
        let line = sitting.edit("answer> ") {
          $0.status = { "step 3" }
          $0.check = { _ in .good("Wednesday") }
        }
        try sitting.terminal.expect("step 3")
        sitting.terminal.send("x\r")
        _ = try sitting.end(line)
        let written = String(decoding: sitting.terminal.bytes, as: UTF8.self)
        #expect(written.firstMatch(of: #/\u{1B}\[([0-9]+;)*(3[0-9]|4[0-9]|9[0-9])m/#) == nil)
      }
    }
  }
}

extension String {
  /// Without the spaces at the end, as a screen's row is given.
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  /// A rejected answer stands there to be mended: whatever else is typed takes its place.
  @Test func `what a line begins with is taken, edited or replaced`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        for (keys, line) in [
          ("\r", "12a"), ("7\r", "7"), ("/hold\r", "/hold"), ("\u{7F}\r", "12"), ("\u{5}b\r", "12ab"),
          ("\u{1B}[Dx\r", "12xa"),
          ("\u{15}b\r", "b"), ("\u{1B}[200~one two\u{1B}[201~\r", "one two"),
        ] {
          let edited = sitting.edit("answer> ") { $0.initial = "12a" }
          try sitting.terminal.expectScreen { $0.lastLines.contains("answer> 12a") }
          sitting.terminal.send(keys)
          #expect(try sitting.end(edited) == .line(line), "\(keys.debugDescription)")
          _ = try sitting.line(typing: "")
        }
      }
    }
  }

  @Test func `keys pressed before a prompt do not answer one that drops them`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        let first = sitting.edit("first> ")
        try sitting.terminal.expect("first> ")
        sitting.terminal.send("n\ry\ry\r")
        #expect(try sitting.end(first) == .line("n"))
        let sure = sitting.edit("sure> ") { $0.dropsTypeAhead = true }
        try sitting.terminal.expect("sure> ")
        sitting.terminal.send("no\r")
        #expect(try sitting.end(sure) == .line("no"))
      }
    }
  }
}
