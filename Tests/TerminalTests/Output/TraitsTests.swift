import Terminal
import Testing

@Suite("What a terminal allows")
struct TraitsTests {
  private func traits(
    _ environment: [String: String], plain: Bool = false, input: Bool = true, output: Bool = true
  ) -> TerminalTraits {
    TerminalTraits.detect(plain: plain, inputIsTerminal: input, outputIsTerminal: output) { environment[$0] }
  }

  @Test func a_usual_terminal_is_full_and_coloured() {
    #expect(traits(["TERM": "xterm-256color"]) == TerminalTraits(kind: .full, hasColour: true))
    #expect(traits(["TERM": "xterm", "ACCESSIBLE": "", "NO_COLOR": ""]) == TerminalTraits(kind: .full))
  }

  @Test func no_colour_is_still_full() {
    #expect(traits(["TERM": "xterm", "NO_COLOR": "1"]) == TerminalTraits(kind: .full, hasColour: false))
  }

  @Test(arguments: [["TERM": "dumb"], [:], ["TERM": ""], ["TERM": "xterm", "ACCESSIBLE": "1"]])
  func these_are_plain(_ environment: [String: String]) { #expect(traits(environment).kind == .plain) }

  @Test func plain_can_be_asked_for() {
    #expect(traits(["TERM": "xterm"], plain: true) == TerminalTraits(kind: .plain))
    #expect(!traits(["TERM": "xterm"], plain: true).hasColour)
  }

  @Test func without_a_terminal_at_both_ends_it_is_a_pipe() {
    #expect(traits(["TERM": "xterm"], input: false).kind == .pipe)
    #expect(traits(["TERM": "xterm"], plain: true, output: false).kind == .pipe)
  }

  @Test(arguments: [(0, 0, 80, 24), (1, 1, 80, 1), (40, 10, 40, 10)])
  func a_window_that_cannot_be_is_taken_for_a_usual_one(_ columns: Int, _ rows: Int, _ across: Int, _ down: Int) {
    let size = WindowSize(columns: columns, rows: rows)
    #expect((size.columns, size.rows) == (across, down))
  }
}
