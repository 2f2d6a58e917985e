import Foundation
import TestSupport
import Testing

/// The emergency card on a real terminal, and at the command line (VIII).
@Suite("The emergency card in the program")
struct EmergencyTests {
  /// Changes the cell number of a verified caller on the screen; the case.
  private func change(_ console: ConsoleOnScreen, _ caller: PlayedCaller) throws {
    try console.playToPIN(caller, by: "v w")
    try console.say("/emergency", then: "own home phone> ")
    try console.terminal.expect("Enter: no change")
    try console.press("\r", then: "own work phone> ")
    try console.press("\r", then: "own cell phone> ")
    try console.say("213 555 8001", then: "e: e-mail> ")
    try console.say("t", then: "n: no> ")
    try console.say("y", then: "n: leave it as it was> ")
    // A key pressed before that prompt stood there changes nothing.
    try console.terminal.expectScreen { $0.text.contains("  cell phone: 213 555 8001") }
  }

  private func json(_ kind: String, _ home: ScratchFolder) throws -> String {
    try Program.run(["log", "show", "--kind", kind, "--json"], home: home.path).output
  }

  @Test func `is changed in a call, reported and handed over`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, rows: 24)
    let caller = try console.card()
    try change(console, caller)
    try console.press("\r", then: "Changed. It counts from now on.")
    try console.terminal.expect("show the PIN> ")
    _ = try console.readPIN()
    try console.press("\r", then: "pinline> ")
    #expect(!console.terminal.screen.everything.contains("8001"))
    let entry = try json("emergencyCardChanged", home)
    #expect(entry.contains(#""changed":["cell","preference","texts"]"#) && !entry.contains("8001"))
    let school = caller.school
    try console.say("emergency report \(school)", then: "Enter: done> ")
    try console.terminal.expectScreen { screen in
      screen.lines.contains { $0.contains("cell phone") && $0.contains("213 555 8001") && $0.contains("pending") }
    }
    try console.press("\r", then: "pinline> ")
    #expect(!console.terminal.screen.everything.contains("8001"))
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)

    let report = try Program.run(["emergency", "report", school], home: home.path)
    #expect(report.code == 0 && report.output.contains("213 555 8001") && report.output.contains("3 changes"))
    let spanish = try Program.run(["emergency", "report", school, "--language", "es"], home: home.path)
    #expect(spanish.output.contains("3 cambios") && spanish.output.contains("pendiente"))
    let delta = try Program.run(["emergency", "delta", home.file("delta.csv")], home: home.path)
    #expect(delta.code == 0 && delta.output.contains("3 changed values, hand-over 1"))
    let text = try String(contentsOfFile: home.file("delta.csv"), encoding: .utf8)
    #expect(text.hasPrefix("student,guardian,field,value,changed_at,case\r\n") && text.contains(",cell,2135558001,"))
    let again = try Program.run(["emergency", "delta", home.file("again.csv"), "--again"], home: home.path)
    #expect(try again.code == 0 && String(contentsOfFile: home.file("again.csv"), encoding: .utf8) == text)
    #expect(try Program.run(["emergency", "delta", home.file("none.csv")], home: home.path).output.contains("no file"))
    let inside = try Program.run(["emergency", "delta", home.path + "/station/x.csv"], home: home.path)
    #expect(inside.code == 73 && inside.errors.contains("lies in the station's folder"))
    #expect(try Program.run(["emergency", "delta", home.file("x"), "--since", "soon"], home: home.path).code == 64)
    #expect(try Program.run(["emergency", "report", "no-such-school"], home: home.path).code == 65)
    #expect(try json("emergencyReported", home).split(separator: "\n").count == 3)
    #expect(try Program.run(["log", "verify"], home: home.path).output.hasPrefix("INTACT"))
  }

  @Test func `is changed in Spanish`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["demo"], home: home.path)
    let card = PlayedCaller(card: try Program.run(["demo"], home: home.path, input: "card\n").output)
    let terminal = try PseudoTerminal(
      Program.path, ["demo", "--operator", "Ana Ruiz", "--language", "es"], environment: Program.environment(home.path),
      in: home.path, columns: 80, rows: 24)
    try terminal.expect("pinline> ")
    func type(_ line: String) throws {
      let before = terminal.screen.everything
      terminal.enter(line)
      try terminal.expectScreen { $0.everything != before && $0.lastLines.contains { $0.contains(">") } }
      while terminal.hasMore { terminal.read(within: 200) }
    }
    let opening = ["v w es", card.student, card.name, card.relationship, ""]
    for line in opening + PlayedCaller.lines(card.answers) + ["", "p", card.printedName, "s"] { try type(line) }
    try terminal.expectScreen { $0.text.contains("PIN>") }
    for line in ["/emergency", "", "213 555 8002", "", "l", "s"] { try type(line) }
    try terminal.expectScreen { $0.text.contains("n: dejarlo así>") }
    #expect(terminal.screen.text.contains("  tel. trabajo: 213 555 8002"))
    terminal.enter()
    try terminal.expect("Cambiado. Vale desde ahora.")
    // It stands in front of the next prompt, and comes with it.
    try terminal.expectScreen { $0.text.contains("» Ya está cambiado") }
    terminal.kill(SIGTERM)
    _ = try terminal.end()
    #expect(try json("emergencyCardChanged", home).contains(#""changed":["work","preference","texts"]"#))
    #expect(try Program.run(["log", "verify"], home: home.path).output.hasPrefix("INTACT"))
  }

  /// Killed at any moment around the change: what was told is in the log, and the log holds.
  @Test func `has in the log what it told, whenever it is killed`() throws {
    var (told, logged) = (0, 0)
    for delay in [0, 1, 2, 4, 8, 16, 400] {
      let home = try ScratchFolder()
      let console = try ConsoleOnScreen(home)
      let caller = try console.card()
      try change(console, caller)
      console.terminal.enter()
      if delay == 400 {
        try console.terminal.expect("Changed. It counts from now on.")
      } else {
        _ = console.terminal.read(within: Int32(delay))
      }
      console.terminal.kill(SIGKILL)
      _ = try console.terminal.end()
      let wasTold = console.terminal.text.contains("Changed. It counts from now on.")
      let isLogged = try !json("emergencyCardChanged", home).isEmpty
      #expect(!wasTold || isLogged, "after \(delay) ms")
      #expect(try Program.run(["log", "verify"], home: home.path).output.hasPrefix("INTACT"), "after \(delay) ms")
      told += wasTold ? 1 : 0
      logged += isLogged ? 1 : 0
    }
    print("told \(told), logged \(logged) of 7")
    #expect(told > 0)
  }
}
