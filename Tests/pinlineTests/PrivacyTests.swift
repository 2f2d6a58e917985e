import Foundation
import Glibc
import TestSupport
import Testing

@Suite("What a call leaves behind")
struct PrivacyTests {
  @Test func `neither answers nor PIN nor names are in any file`() throws {
    let home = try ScratchFolder()
    let record = home.path + "/transcript.txt"
    let console = try ConsoleOnScreen(home, arguments: ["--record", record])
    let caller = try console.card()
    let typed = caller.answersOtherwise
    let pin = try console.playCleanCall(caller, answers: typed)
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)

    let files = try home.files()
    #expect(files.contains { $0.path.hasSuffix("station.sqlite") } && files.contains { $0.path == "transcript.txt" })
    for (place, answer) in typed.map({ $0.trimmingCharacters(in: .whitespaces) }).enumerated() {
      // Three bytes, such as a short surname, come up in salts and keys by chance.
      guard answer.utf8.count > 3 else { continue }
      for file in files {
        #expect(file.bytes.range(of: Data(answer.utf8)) == nil, "answer \(place + 1) in \(file.path)")
      }
    }
    for file in files where pin.count > 5 {
      #expect(file.bytes.range(of: Data(pin.utf8)) == nil, "the PIN in \(file.path)")
    }
    let names = [caller.name, caller.printedName, caller.answers[1], caller.answers[2], caller.answers[6]]
    for file in files {
      for name in names where name.count > 3 {
        #expect(file.bytes.range(of: Data(name.utf8)) == nil, "a name in \(file.path)")
      }
    }
    let transcript = try String(contentsOfFile: record, encoding: .utf8)
    #expect(transcript.contains("birth date> [redacted]"))
    #expect(transcript.contains("pinline> c v w"))
    #expect(transcript.contains("[redacted]\n"))
  }

  /// Whoever gets the shell back is not the operator.
  @Test(arguments: [["open"], ["open", "--plain"]], [SIGTSTP, SIGTTIN])
  func `nothing of a call is on the shells screen while it is stopped`(
    _ arguments: [String], _ signal: Int32
  ) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, arguments: Array(arguments.dropFirst()))
    let caller = try console.card()
    try console.press("call counter\r", then: "first name> ")
    try console.say(caller.student, then: "caller's name> ")
    try console.say(caller.name, then: "relationship> ")
    #expect(console.terminal.screen.text.contains(caller.student))
    if signal == SIGTSTP { console.terminal.send("\u{1A}") } else { console.terminal.kill(signal) }
    try console.terminal.expectScreen { !$0.text.contains(caller.student) && !$0.text.contains(caller.name) }
    #expect(!console.terminal.screen.scrollback.contains { $0.contains(caller.student) })
    // The leader of a session is not stopped by what stops another job; what it showed is gone all the same.
    if signal == SIGTSTP { try console.terminal.goOn() }
    try console.say(caller.relationship, then: "> ")
    console.terminal.kill(SIGKILL)
    _ = try console.terminal.end()
  }

  @Test func `a transcript holds what was chosen and nothing else that was typed`() throws {
    let home = try ScratchFolder()
    let record = home.path + "/transcript.txt"
    let console = try ConsoleOnScreen(home, arguments: ["--record", record])
    let caller = try console.card()
    try console.press("help Rosa Wrongprompt\r", then: "pinline> ")
    try console.press("Rosa Wrongprompt\r", then: "pinline> ")
    try console.press("c v w\r", then: "first name> ")
    try console.say(caller.student, then: "caller's name> ")
    try console.say("/note Rosa sounds Wrongprompt", then: "caller's name> ")
    try console.say(caller.name, then: "relationship> ")
    try console.say(caller.relationship, then: "no video> ")
    try console.press("Rosa Wrongprompt\r", then: "> ")
    try console.press("/note Rosa sounds Wrongprompt\r", then: "> ")
    try console.press("\r", then: "birth date> ")
    try console.press("Rosa Wrongprompt\r", then: "birth date> ")
    try console.press("\u{15}/park\r", then: "p: park> ")
    try console.press("p\r", then: "Parked.")
    try console.press("log\r", then: "pinline> ")
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
    let transcript = try String(contentsOfFile: record, encoding: .utf8)
    for text in ["Rosa", "Wrongprompt", "Ana Ruiz", caller.name, caller.student] {
      #expect(!transcript.contains(text), "\(text)")
    }
    for text in ["pinline> c v w\n", "pinline> help\n", "> /note\n", "birth date> /park\n", "pinline> log\n"] {
      #expect(transcript.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["park", "end", "SIGTERM", "SIGUSR2", "SIGSEGV", "SIGQUIT"], [[:], ["ACCESSIBLE": "1"]])
  func `no answer stays on the screen or above it`(_ way: String, _ environment: [String: String]) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: environment, hasAlternate: false)
    let caller = try console.card()
    console.terminal.resize(columns: 80, rows: 12)
    try console.press("c v w\r", then: "first name> ")
    for (line, prompt) in [
      (caller.student, "caller's name> "), (caller.name, "relationship> "), (caller.relationship, "> "),
      ("", "birth date> "), (caller.answers[0], "first name> "), (caller.answers[1], "last name> "),
    ] { try console.say(line, then: prompt) }
    // The card came before the call; what it shows is wiped with it.
    #expect(console.terminal.screen.everything.contains(caller.answers[1]))
    switch way {
    case "park":
      console.terminal.enter("/park")
      try console.terminal.expect("go on")
      console.terminal.enter("p")
      try console.terminal.expect("Parked.")
      try console.terminal.expect("pinline> ")
    case "end":
      // Once asks what Ctrl-C asks.
      for _ in 0..<3 { console.terminal.send("\u{4}") }
      #expect(try console.terminal.end() == 0)
    default:
      let signals: [String: Int32] = [
        "SIGTERM": SIGTERM, "SIGUSR2": SIGUSR2, "SIGSEGV": SIGSEGV, "SIGQUIT": SIGQUIT,
      ]
      console.terminal.kill(try #require(signals[way]))
      _ = try console.terminal.end()
    }
    for text in [caller.student, caller.name, caller.relationship] + caller.answers.prefix(2) where text.count > 2 {
      #expect(!console.terminal.screen.everything.contains(text), "\(text)")
    }
    #expect(console.terminal.screen.unknown.isEmpty)
  }

  @Test func `the history holds commands only for its owner only`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.press("help Rosa Wrongprompt\r", then: "pinline> ")
    try console.open(caller)
    try console.say("/park", then: "p: park> ")
    try console.press("p\r", then: "Parked.")
    try console.terminal.expect("pinline> ")
    console.terminal.enter("quit")
    _ = try console.terminal.end()
    let path = home.path + "/station/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "card\nhelp\nc v w\nquit\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
