import Foundation
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
    for file in files where !file.path.contains("roster-") {
      for name in names where name.count > 3 {
        #expect(file.bytes.range(of: Data(name.utf8)) == nil, "a name in \(file.path)")
      }
    }
    let transcript = try String(contentsOfFile: record, encoding: .utf8)
    #expect(transcript.contains("birth date> [redacted]"))
    #expect(transcript.contains("pinline> c v w"))
    #expect(transcript.contains("[redacted]\n"))
  }

  @Test func `the history holds commands only for its owner only`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.say("/park", then: "Parked.")
    try console.terminal.expect("pinline> ")
    console.terminal.enter("quit")
    _ = try console.terminal.end()
    let path = home.path + "/station/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "card\nc v w\nquit\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
