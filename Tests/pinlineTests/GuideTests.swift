import Foundation
import TestSupport
import Testing

@Suite("The guide on the screen")
struct GuideTests {
  /// Leaves the console; what stands in its log of walk-throughs.
  private func walks(_ console: ConsoleOnScreen, _ home: ScratchFolder) throws -> [String] {
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
    let json = try Program.run(["log", "show", "--kind", "walkEnded", "--json"], home: home.path).output
    #expect(try Program.run(["log", "verify"], home: home.path).output.hasPrefix("INTACT"))
    return json.matches(of: #/"outcome":"(\w+)"[^}]*"walk":"([a-z-]+)"/#).map { "\($0.2) \($0.1)" }
  }

  @Test func `lists, tells about itself, is searched, and walked through to a logged end`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, rows: 24)
    try console.say("guide", then: "behind it: in Spanish")
    try console.terminal.expectScreen { screen in
      screen.lines.contains("Guide REF-6363.1, as of March 15, 2021")
        && screen.lines.contains("  XII   Tools and resources")
    }
    try console.say("guide about", then: "PASSport")
    try console.say("guide schoology", then: "step 1 of 4")
    try console.terminal.expect("q: end> ")
    try console.say("k", then: "we have to add your child first")
    for step in 2...4 { try console.say("", then: "step \(step) of 4") }
    try console.terminal.expect("q: end> ")
    try console.say("", then: "how did it end: Enter: solved · r: referred")
    try console.say("r", then: "Ended: referred.")
    try console.terminal.expect("(213) 241-5200  ITD Helpdesk")
    try console.say("log", then: "guide VI schoology (2021-03-15): referred")
    #expect(try walks(console, home) == ["schoology referred"])
  }

  @Test func `is walked through in Spanish`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, arguments: ["--language", "es"])
    try console.say("guide contraseña", then: "paso 1 de 6")
    try console.terminal.expect("q: terminar> ")
    try console.say("atorado", then: "No lleva www.")
    for step in 2...6 { try console.say("siguiente", then: "paso \(step) de 6") }
    try console.say("", then: "cómo terminó: Enter: resuelto")
    try console.say("", then: "Terminó: resuelto.")
    #expect(console.terminal.text.contains("al 15 de marzo de 2021"))
    #expect(try walks(console, home) == ["password solved"])
  }

  @Test func `in a call goes back to the same prompt with what was there, its ending beside the case`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.say(caller.answers[0], then: "first name> ")
    // The first answer comes again to be corrected, and is still there afterwards.
    try console.say("/edit 1", then: "birth date> " + caller.answers[0])
    try console.press("\u{15}/guide link\r", then: "step 1 of 7")
    try console.terminal.expectScreen { $0.lines.contains { $0.hasPrefix("PRACTICE · V · step 1 of 7 · ") } }
    try console.say("", then: "step 2 of 7")
    console.terminal.send("\u{4}")
    try console.terminal.expect("how did it end: s: solved")
    try console.say("a", then: "Ended: the caller calls again.")
    try console.terminal.expect("birth date> " + caller.answers[0])
    try console.press("\r", then: "first name> ")
    try console.say("/park", then: "p: park> ")
    try console.press("p\r", then: "pinline> ")
    #expect(!console.terminal.screen.everything.contains(caller.answers[0]))
    #expect(try walks(console, home) == ["link again"])
    let json = try Program.run(["log", "show", "--kind", "walkEnded", "--json"], home: home.path).output
    let opened = try Program.run(["log", "show", "--kind", "opened", "--json"], home: home.path).output
    let reference = try #require(opened.firstMatch(of: #/"case":"([A-Z]{3}-[0-9]{3}-[0-9]{4})"/#)).1
    #expect(json.contains("\"about\":\"\(reference)\"") && !json.contains("\"case\""))
    #expect(try Program.run(["log", "replay", String(reference)], home: home.path).output.contains("guide V link"))
  }

  /// Nothing that a caller spells is kept, nor stays on the screen (I).
  @Test(arguments: [[:], ["ACCESSIBLE": "1"]])
  func `keeps no e-mail address anywhere`(_ environment: [String: String]) throws {
    let home = try ScratchFolder()
    let record = home.path + "/transcript"
    let console = try ConsoleOnScreen(
      home, arguments: ["--record", record], environment: environment, hasAlternate: false)
    try console.say("guide register", then: "step 1 of 8")
    for step in 2...4 { try console.say("", then: "step \(step) of 8") }
    try console.say("email", then: "kept nowhere)> ")
    try console.say("zq7lopez@gmial.con", then: "Ask: is that gmail.com?")
    try console.say("s", then: "Ended: solved.")
    try console.terminal.expect("pinline> ")
    #expect(!console.terminal.screen.everything.contains("zq7"))
    #expect(try walks(console, home) == ["register solved"])
    for file in try home.files() { #expect(file.bytes.range(of: Data("zq7".utf8)) == nil, "\(file.path)") }
    let transcript = try String(contentsOfFile: record, encoding: .utf8)
    #expect(transcript.contains("» You need an e-mail address") && !transcript.contains("gmail.com?"))
  }

  @Test func `fits into 40 columns and needs no colour`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, columns: 40, environment: ["NO_COLOR": "1"])
    for line in ["guide", "contacts", "resources"] { try console.say(line, then: "pinline> ") }
    try console.say("guide VIII", then: "which one: 1-3> ")
    try console.say("1", then: "step 1 of 5")
    try console.terminal.expect("q: end")
    for row in console.terminal.screen.everything.split(separator: "\n") { #expect(row.count < 40, "\(row)") }
    #expect(!String(decoding: console.terminal.bytes, as: UTF8.self).contains("\u{1B}[33m"))
    try console.say("s", then: "Ended: solved.")
    #expect(try walks(console, home) == ["phones solved"])
  }

  @Test func `in plain mode numbers its choices`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, arguments: ["--plain"])
    try console.say("guide VI", then: "  4  end\n")
    try console.say("4", then: "  4  back (Enter)\n")
    try console.say("3", then: "Ended: the caller calls again.")
    #expect(!console.terminal.bytes.contains(0x1B))
    #expect(try walks(console, home) == ["schoology again"])
  }

  @Test func `whose entry cannot be written has not ended`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    try console.say("guide VI", then: "step 1 of 4")
    // Another process holds the log for as long as it takes.
    let database = home.path + "/station/station.sqlite"
    try FileManager.default.moveItem(atPath: database, toPath: database + ".away")
    try console.say("s", then: "The walk-through has not ended")
    try console.terminal.expect("q: end> ")
    try FileManager.default.moveItem(atPath: database + ".away", toPath: database)
    #expect(!console.terminal.text.contains("Ended:"))
    try console.say("r", then: "Ended: referred.")
    #expect(try walks(console, home) == ["schoology referred"])
  }

  @Test func `a district exports, edits and checks its file, and the station uses it`() throws {
    let home = try ScratchFolder()
    let file = home.path + "/guide.yaml"
    let export = try Program.run(["guide", "export", file], home: home.path)
    #expect(export.code == 0 && export.output.contains("pinline guide check"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o644)
    let again = try Program.run(["guide", "export", file], home: home.path)
    #expect(again.code == 73 && again.errors.contains("hint: name another file"))
    #expect(try Program.run(["guide", "check", file], home: home.path).output.contains("as of March 15, 2021"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try home.write(text.replacing("(213) 241-0126", with: "(213) 24-0126").utf8, to: "guide.yaml")
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("241-0126") })
    let broken = try Program.run(["guide", "check", file], home: home.path)
    #expect(broken.code == 65)
    #expect(
      broken.errors
        == "pinline: \(file):\(line + 1):12: contacts.1.phone: is no phone number\nhint: such as (213) 481-3350\n")
    #expect(try Program.run(["guide", "check", file + "x"], home: home.path).code == 73)
    let console = try ConsoleOnScreen(home, columns: 200)
    let edited = text.replacing("\"2021-03-15\"", with: "\"2026-09-01\"").replacing(
      "(213) 241-0126", with: "(213) 555-0126")
    try home.write(edited.utf8, to: "station/guide.yaml")
    try console.say("contacts", then: "Guide REF-6363.1, edited September 1, 2026")
    try console.terminal.expect("(213) 555-0126")
    try console.say("guide check", then: "guide.yaml: Guide REF-6363.1, edited September 1, 2026; 16 walk-throughs")
    #expect(try walks(console, home).isEmpty)
    #expect(try Program.run(["guide"], home: home.path).output.contains("edited September 1, 2026"))
  }
}
