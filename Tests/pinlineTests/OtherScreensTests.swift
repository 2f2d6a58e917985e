import TestSupport
import Testing

@Suite("A clean call on every screen")
struct OtherScreensTests {
  /// The card's values in their order, whatever the language of their labels: eight answers from the fifth on.
  private func card(_ terminal: PseudoTerminal) throws -> [String] {
    terminal.enter("card")
    try terminal.expect("pinline> ")
    try terminal.expectScreen { $0.lastLines.contains { $0.hasSuffix("pinline>") } }
    let rows = terminal.screen.everything.split(separator: "\n").filter { $0.hasPrefix("  ") }
    return rows.map { row in
      String(row.dropFirst(2).split(separator: "  ").last ?? "").trimmingPrefix(" ").description
    }
  }

  /// Types the whole call; each line waits until the prompt before it was answered.
  private func play(_ terminal: PseudoTerminal, _ card: [String], open: String, confirm: String) throws -> String {
    func type(_ line: String) throws {
      let before = terminal.screen.everything
      terminal.enter(line)
      try terminal.expectScreen { $0.everything != before && $0.lastLines.contains { $0.contains(">") } }
      // All that comes of it, before the next is typed.
      while terminal.hasMore { terminal.read(within: 200) }
    }
    for line in [open, card[0], card[1], card[2], ""] { try type(line) }
    let answers = Array(card[4..<8]) + [card[8]] + card[9..<12]
    for (place, answer) in answers.enumerated() {
      try type(answer)
      if place == 4, PlayedCaller.asksForUnit(answer) { try type("") }
    }
    for line in ["", "p", card[12], confirm] { try type(line) }
    // A key pressed before that prompt stands there brings no PIN.
    try terminal.expectScreen { $0.text.contains("PIN>") }
    terminal.enter()
    try terminal.expectScreen { $0.isAlternate && $0.text.contains("0:5") }
    terminal.resize(columns: 80, rows: 8)
    try terminal.expectScreen { screen in
      !screen.text.contains("█") && screen.lines.contains { $0.contains(#/^ *[0-9]( +[0-9])+$/#) }
    }
    let pin = terminal.screen.lines.first { $0.contains(#/^ *[0-9]( +[0-9])+$/#) }?.filter(\.isNumber) ?? ""
    terminal.enter()
    try terminal.expectScreen {
      !$0.isAlternate && $0.text.contains(#/PIN (as read back|como lo lee quien llama)>/#)
    }
    terminal.enter(pin)
    return pin
  }

  @Test(arguments: [
    (80, 24, ["--language", "es"], [:], "v es w", "s", "Cerrado: PIN entregado y confirmado."),
    (80, 24, [], ["NO_COLOR": "1"], "v w", "y", "Closed: PIN disclosed and confirmed."),
    (40, 24, [], [:], "v w", "y", "Closed: PIN disclosed and"),
    (200, 50, [], [:], "v es w", "y", "Closed: PIN disclosed and confirmed."),
  ])
  func `ends with the PIN confirmed`(
    _ columns: Int, _ rows: Int, _ arguments: [String], _ environment: [String: String], _ open: String,
    _ confirm: String, _ end: String
  ) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(
      home, columns: max(80, columns), rows: rows, arguments: arguments, environment: environment)
    let values = try card(console.terminal)
    #expect(values.count == 13)
    console.terminal.resize(columns: columns, rows: rows)
    _ = try play(console.terminal, values, open: open, confirm: confirm)
    try console.terminal.expect(end)
    console.terminal.enter()
    try console.terminal.expect("pinline> ")
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
    if environment["NO_COLOR"] != nil {
      let text = String(decoding: console.terminal.bytes, as: UTF8.self)
      #expect(text.firstMatch(of: #/\x1B\[[0-9;]*(3[0-7]|9[0-7]|4[0-7])m/#) == nil)
    }
  }
}
