import Testing

@testable import Terminal

@Suite("What a terminal allows")
struct TraitsTests {
  private func traits(
    _ environment: [String: String], plain: Bool = false, input: Bool = true, output: Bool = true
  ) -> TerminalTraits {
    TerminalTraits.detect(plain: plain, inputIsTerminal: input, outputIsTerminal: output) { environment[$0] }
  }

  @Test func `a usual terminal is full and coloured`() {
    #expect(traits(["TERM": "xterm-256color"]) == TerminalTraits(kind: .full, hasColour: true, takesMarks: true))
    #expect(
      traits(["TERM": "xterm", "ACCESSIBLE": "", "NO_COLOR": ""]) == TerminalTraits(kind: .full, takesMarks: true))
  }

  @Test func `no colour is still full`() {
    #expect(
      traits(["TERM": "xterm", "NO_COLOR": "1"]) == TerminalTraits(kind: .full, hasColour: false, takesMarks: true))
  }

  @Test(arguments: ["linux", "vt100", "vt220", "made-up"]) func `an old terminal takes no marks`(_ name: String) {
    #expect(traits(["TERM": name]) == TerminalTraits(kind: .full))
  }

  @Test(arguments: ["xterm-kitty", "tmux-256color", "vte-256color"]) func `a modern one takes marks`(_ name: String) {
    #expect(traits(["TERM": name]) == TerminalTraits(kind: .full, takesMarks: true))
    #expect(traits(["TERM": name], plain: true) == TerminalTraits(kind: .plain, canErase: true, plainReason: .asked))
  }

  @Test func `pictures are drawn with the signs that are there`() {
    func pictures(_ environment: [String: String], plain: Bool = false, output: Bool = true) -> DrawnPicture? {
      traits(environment, plain: plain, output: output).pictures { environment[$0] }
    }
    #expect(pictures(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) == .braille)
    #expect(pictures(["TERM": "tmux-256color", "LANG": "es_US.utf8"]) == .braille)
    #expect(pictures(["TERM": "linux", "LANG": "en_US.UTF-8"]) == .halfBlocks)
    #expect(pictures(["TERM": "xterm-256color", "LC_ALL": "C", "LANG": "en_US.UTF-8"]) == nil)
    #expect(pictures(["TERM": "xterm-256color"]) == nil)
    #expect(pictures(["TERM": "dumb", "LC_ALL": "C.UTF-8"]) == nil)
    #expect(pictures(["TERM": "xterm", "LC_ALL": "C.UTF-8", "ACCESSIBLE": "1"]) == nil)
    #expect(pictures(["TERM": "xterm", "LC_ALL": "C.UTF-8"], plain: true) == nil)
    #expect(pictures(["TERM": "xterm", "LC_ALL": "C.UTF-8"], output: false) == nil)
  }

  @Test func `a bell can be turned off`() {
    #expect(traits(["TERM": "linux", "PINLINE_BELL": "off"]) == TerminalTraits(kind: .full, canRing: false))
    #expect(traits(["TERM": "linux", "PINLINE_BELL": "on"]) == TerminalTraits(kind: .full))
    #expect(
      traits(["TERM": "dumb", "PINLINE_BELL": "off"])
        == TerminalTraits(kind: .plain, canRing: false, plainReason: .dumb))
  }

  @Test(arguments: [["TERM": "dumb"], [:], ["TERM": ""], ["TERM": "xterm", "ACCESSIBLE": "1"]])
  func `these are plain`(_ environment: [String: String]) { #expect(traits(environment).kind == .plain) }

  @Test func `a plain one knows why it is`() {
    #expect(traits(["TERM": "xterm"], plain: true).plainReason == .asked)
    #expect(traits(["TERM": "xterm", "ACCESSIBLE": "1"]).plainReason == .accessible)
    #expect(traits(["TERM": "dumb", "ACCESSIBLE": "1"], plain: true).plainReason == .dumb)
    #expect(traits(["TERM": "xterm"]).plainReason == nil)
  }

  @Test func `plain can be asked for`() {
    #expect(traits(["TERM": "xterm"], plain: true) == TerminalTraits(kind: .plain, canErase: true, plainReason: .asked))
    #expect(!traits(["TERM": "dumb"], plain: true).canErase)
    #expect(!traits(["TERM": "xterm"], plain: true).hasColour)
  }

  @Test func `without a terminal at both ends it is a pipe`() {
    #expect(traits(["TERM": "xterm"], input: false).kind == .pipe)
    #expect(traits(["TERM": "xterm"], plain: true, output: false).kind == .pipe)
  }

  @Test(arguments: [(0, 0, 80, 24), (1, 1, 80, 1), (40, 10, 40, 10)])
  func `a window that cannot be is taken for a usual one`(_ columns: Int, _ rows: Int, _ across: Int, _ down: Int) {
    let size = WindowSize(columns: columns, rows: rows)
    #expect((size.columns, size.rows) == (across, down))
  }
}
