import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("What is done with a log")
struct LogCommandTests {
  let station: PlayedStation

  init() throws { station = try PlayedStation.copy() }

  @Test func `is shown by case operator student kind and day in pages`() throws {
    let reference = try station.reference()
    let all = try station.run("log", "show").output
    #expect(all.contains("disclosure authorized, showing 1") && all.contains("console opened"))
    let byCase = try station.run("log", "show", reference).output
    #expect(byCase.contains("verdict: passed") && !byCase.contains("console opened"))
    #expect(try station.run("log", "show", "--student", station.caller.student).output == byCase)
    #expect(try station.run("log", "show", "--by", "Ana Ruiz", "--kind", "consoleStarted").output.contains("opened"))
    for nothing in [["--student", "0"], ["--by", "Ana"], ["--kind", "none"], ["--day", "2001-01-01"]] {
      let run = try Program.run(["log", "show"] + nothing, home: station.home.path)
      #expect(run.code == 0 && run.output == "No entries.\n", "\(nothing)")
    }
    #expect(try station.run("log", "show", "--page", "2").errors == "pinline: there is no page 2\nhint: 1 to 1\n")
    #expect(try station.run("log", "show", "--day", "tomorrow").code == 64)
    // Outcomes and causes stay closed, here and in the bytes themselves.
    let json = try station.run("log", "show", "--json").output.split(separator: "\n")
    #expect(json.count == (try station.run("log", "show", "--json", "--page", "1").output.split(separator: "\n").count))
    #expect(json.allSatisfy { $0.hasPrefix("{\"author\":") && !$0.contains("accepted") })
  }

  /// The system's word, not the operator's.
  @Test func `says which account did it and which one logged in`() throws {
    let line = try #require(try station.run("log", "show", "--json").output.split(separator: "\n").last)
    let login = try String(contentsOfFile: "/proc/self/loginuid", encoding: .utf8)
    #expect(line.contains("\"uid\":\(getuid())}"))
    let wanted = login == "4294967295" ? nil : "\"login\":\(login),"
    #expect(wanted.map(line.contains) ?? !line.contains("\"login\""))
  }

  /// The zone that the log's newest policy names; the bytes themselves stay in UTC.
  @Test func `is told in the station's own time`() throws {
    let shown = try station.run("log", "show").output
    let days = shown.matches(of: #/\n  (\d{4}-\d\d-\d\d) P[SD]T\n/#).map { String($0.1) }
    let day = try #require(days.first)
    #expect(!shown.contains("UTC") && !shown.contains("2001-"))
    #expect(try station.run("log", "show", "--day", day).output.contains("\n  \(day) P"))
    #expect(
      try station.run("log", "disclosures", station.caller.student).output.contains(#/\d\d:\d\d P[SD]T · [A-Z]{3}-/#))
    #expect(try station.run("log", "show", "--json").output.contains(#/T\d\d:\d\d:\d\d\.\d{3}Z"/#))
    let policy = station.file("station/policy.yaml")
    let text = try String(contentsOfFile: policy, encoding: .utf8)
    try text.replacing("time-zone: \"pacific\"", with: "time-zone: \"hawaii\"")
      .write(toFile: policy, atomically: true, encoding: .utf8)
    #expect(try station.run("log", "show").output == shown, "counts from the next start on")
    #expect(try station.run("demo", input: "quit\n").code == 0)
    try FileManager.default.removeItem(atPath: policy)
    #expect(try station.run("log", "show").output.contains(" HST\n"))
  }

  @Test func `is shown of no case that there is none of`() throws {
    let run = try station.run("log", "show", "RRH-000-0005")
    #expect(run.code == 64 && run.errors.hasPrefix("pinline: no case has that reference\nhint: "))
  }

  @Test func `is paged from the newest back`() throws {
    for _ in 0..<14 { _ = try station.run("demo", input: "cases\nquit\n") }
    let first = try station.run("log", "show").output
    #expect(first.hasSuffix("Page 1 of 2. Older: --page 2\n"))
    let second = try station.run("log", "show", "--page", "2").output
    #expect(second.contains("key for checkpoints announced") && second.hasSuffix("Page 2 of 2, the oldest.\n"))
  }

  @Test func `replays a case redacted`() throws {
    let run = try station.run("log", "replay", station.reference())
    #expect(run.code == 0)
    for words in [
      "» What is the child's date of birth?", "> [redacted]", "step 4 of 8 · IV.1", "verdict: passed, first round",
      "» I can give you your PIN now.", "closed: disclosed",
    ] { #expect(run.output.contains(words), "\(words)") }
    #expect(!run.output.contains(station.caller.name))
    #expect(try station.run("log", "replay", "RRH-000-0005").code == 64)
  }

  @Test func `lists disclosures about a student`() throws {
    let run = try station.run("log", "disclosures", station.caller.student)
    let reference = try station.reference()
    #expect(run.output.contains(reference) && run.output.contains(station.caller.name))
    #expect(run.output.contains("passport") && run.output.contains("confirmed"))
    #expect(try station.run("log", "disclosures", "1").output.hasPrefix("No disclosure about this student was found."))
  }

  @Test func `verifies as intact broken or nothing`() throws {
    let run = try station.run("log", "verify")
    #expect(run.code == 0 && run.output.hasPrefix("INTACT  pinline/practice/sample\n"))
    #expect(run.output.contains("1 PIN disclosed, each after all its steps") && !run.output.contains("note:"))
    let bare = try ScratchFolder()
    _ = try Program.run(["init"], home: bare.path)
    let nothing = try Program.run(["log", "verify"], home: bare.path)
    #expect(nothing.code == 2 && nothing.output.hasPrefix("NOTHING CHECKED"))
    let file = try station.checkpoint()
    try station.home.write("nonsense".utf8, to: "station/checkpoints/\(file)")
    let broken = try station.run("log", "verify")
    #expect(broken.code == 1 && broken.output.hasPrefix("BROKEN  pinline/practice/sample\n"))
    #expect(
      broken.output.contains(
        "the checkpoint file \(file.split(separator: "/").last ?? ""): it is not a checkpoint of this log."))
    #expect(try Program.run(["log", "verify"], home: "/nowhere").code == 2)
  }

  @Test func `is freed of what somebody else wrote by two members of staff`() throws {
    let before = try station.run("log", "verify").output
    #expect(before.contains("\n  each entry sealed by the station's key\n"))
    let none = try station.run("log", "quarantine")
    #expect(none.code == 65 && none.errors.contains("everything in the database is the station's own"))
    try station.sql("INSERT INTO log_origin SELECT 2, origin || '/2', size FROM head, station")
    #expect(try station.run("log", "verify").code == 1)
    #expect(try station.run("demo", input: "quit\n").code != 0)
    let script = try station.run("log", "quarantine", input: "Luz Vega\n")
    #expect(script.code == 65 && script.errors.contains("a second member of staff has to stand for this"))
    let terminal = try PseudoTerminal(
      Program.path, ["log", "quarantine", "--operator", "Ana Ruiz"],
      environment: Program.environment(station.home.path), in: station.home.path)
    try terminal.expect("name of the second person who vouches for it")
    terminal.enter("Luz Vega")
    try terminal.expect("took out 0 entries")
    try terminal.expect("and 1 other row that the station did not write")
    try terminal.expect("what was there is kept: ")
    #expect(try terminal.end() == 0)
    #expect(try station.run("log", "verify").output.hasPrefix("INTACT"))
    #expect(try station.run("demo", input: "quit\n").code == 0)
    #expect(try station.run("log", "show").output.contains("with Luz Vega as the second person"))
  }

  /// Whoever verifies without the keys is told what that leaves open.
  @Test func `is verified without its keys as far as that goes`() throws {
    let keys = try ScratchFolder()
    let run = try station.run("log", "verify", "--keys", keys.path)
    #expect(run.code == 0)
    #expect(run.output.contains("whether the station wrote each entry was not checked: its key is not here"))
  }

  @Test func `tells a Spanish operator the same behind the same verdict`() throws {
    func run(_ words: String...) throws -> String {
      try Program.run(words, home: station.home.path, environment: ["LC_ALL": "es_US.UTF-8"]).output
    }
    let lines = try run("log", "verify").split(separator: "\n")
    #expect(lines.first == "INTACT  pinline/practice/sample")
    #expect(lines.dropFirst(2).first == "  1 PIN entregado, cada uno después de todos sus pasos")
    #expect(lines.last?.starts(with: #/  tiempo: hojas y árbol \d/#) == true)
    #expect(try run("log", "checkpoint").hasPrefix("código para papel: "))
    #expect(try run("log", "purge", "--dry-run").hasPrefix("se borrarían: 0 valores de 0 casos"))
    let backup = station.file("copy")
    #expect(try run("backup", backup).hasPrefix("\(backup): "))
    try station.home.write("nonsense".utf8, to: "station/checkpoints/\(station.checkpoint())")
    let broken = try run("log", "verify").split(separator: "\n")
    #expect(broken.first == "BROKEN  pinline/practice/sample" && broken.count == 3)
    #expect(broken.last?.hasPrefix("  \(Language.spanish.hint): no cambie nada") == true)
  }

  @Test func `verifies against a code from paper and a key`() throws {
    let printed = try station.run("log", "checkpoint").output
    let code = String(try #require(printed.firstMatch(of: #/code for paper: ([0-9-]+)/#)).1)
    try station.write("key", "log", "key")
    let run = try station.run("log", "verify", "--code", code, "--key", station.file("key"))
    #expect(run.code == 0 && run.output.contains("the code from paper fits"))
    let slip = code.dropLast() + (code.hasSuffix("0") ? "1" : "0")
    #expect(try station.run("log", "verify", "--code", String(slip)).errors.contains("the code has a slip"))
    #expect(try station.run("log", "verify", "--code", "12").code == 64)
    // As a word processor, a page or a mail leaves them.
    let key = try #require(String(data: station.home.bytes(of: "key"), encoding: .utf8))
    let pasted =
      "\u{FEFF}\r\n  \(key.prefix(9))\u{AD}\(key.dropFirst(9).replacing("-", with: "\u{2011}").replacing("\n", with: "\r\n"))\r\n"
    try station.home.write(pasted.utf8, to: "pasted")
    let typed = code.replacing("-", with: " – ") + "\r"
    #expect(try station.run("log", "verify", "--code", typed, "--key", station.file("pasted")).code == 0)
    try station.home.write("nonsense\n".utf8, to: "bad")
    let bad = try station.run("log", "verify", "--key", station.file("bad"))
    #expect(bad.code == 65 && bad.errors.contains("bad:1:1: this is not a verifier key\nhint:"))
  }

  @Test func `is exported and proved`() throws {
    try station.write("key", "log", "key")
    let (out, key) = (station.file("out"), station.file("key"))
    #expect(try station.run("log", "export", out).code == 0)
    let verified = try station.run("log", "verify", "--export", out, "--key", key)
    #expect(verified.code == 0 && verified.output.hasPrefix("INTACT"))
    try station.write("proof", "log", "prove", "3")
    let entries = try station.run("log", "show", "--json").output.split(separator: "\n")
    try station.home.write((entries[3] + "\n").utf8, to: "entry")
    try station.home.write((entries[4] + "\n").utf8, to: "other")
    func check(_ entry: String) throws -> (code: Int32, output: String, errors: String) {
      try station.run(
        "log", "verify", "--proof", station.file("proof"), "--entry", station.file(entry), "--key", key)
    }
    #expect(try check("entry").output.hasPrefix("PROVED  entry 3 is in pinline/practice/sample at "))
    #expect(try check("other").code == 1)
    let folder = station.file("station/checkpoints")
    let old = try station.checkpoint()
    try station.write("grown", "log", "prove", "--from", "\(folder)/\(old)")
    let grown = try station.run(
      "log", "verify", "--proof", station.file("grown"), "--from", "\(folder)/\(old)", "--key", key)
    #expect(grown.code == 0 && grown.output.hasPrefix("PROVED  the first 1 entries are the same in "))
    #expect(try station.run("log", "prove", "100000").code == 64)
    #expect(try station.run("log", "prove").code == 64)
  }

  @Test func `is corrected by a note that no command line holds`() throws {
    let run = try station.run("log", "correct", "3", input: "it was a passport\n")
    #expect(run.code == 0)
    #expect(try station.run("log", "show").output.contains("corrects entry 3"))
    #expect(try !station.run("log", "show", "--json").output.contains("it was a passport"))
    let entries = try station.run("log", "show", "--kind", "idChecked", "--json").output
    let number = String(try #require(entries.firstMatch(of: #/"sequence":([0-9]+)/#)).1)
    #expect(try station.run("log", "correct", number, input: "it was a license\n").code == 0)
    let replayed = try station.run("log", "replay", station.reference()).output
    #expect(replayed.contains("corrects entry \(number)") && !replayed.contains("corrects entry 3"))
    #expect(try station.run("log", "correct", "3").errors.hasPrefix("pinline: no note\nhint:"))
    #expect(try station.run("log", "correct", "100000", input: "x\n").errors.contains("no such entry"))
  }

  @Test func `is backed up restored and goes on under a new name`() throws {
    let copy = station.file("copy")
    #expect(try station.run("backup", copy).output.contains("1 disclosures, verified"))
    #expect(try station.run("backup", copy).errors.contains("is there already\nhint: choose another name"))
    _ = try station.run("demo", input: "quit\n")
    let refused = try station.run("restore", copy)
    #expect(refused.code == 65 && refused.errors.contains("but the log had at least"))
    let restored = try station.run("restore", copy, "--older")
    #expect(restored.code == 0 && restored.output.contains("as pinline/practice/sample/2\n"))
    #expect(try station.run("demo", input: "quit\n").code == 0)
    #expect(try station.run("log", "verify").output.contains("note: a restore lost "))
    let purge = try station.run("log", "purge")
    #expect(purge.code == 65 && purge.errors.contains("still holds the values"))
    // A call after a restore leads to a PIN as before.
    let console = try ConsoleOnScreen(station.home)
    try console.playCleanCall(console.card())
  }

  @Test func `has its key rotated and stops without it`() throws {
    try station.write("old", "log", "key")
    let rotated = try station.run("keys", "rotate")
    #expect(rotated.code == 0 && rotated.output.hasPrefix("pinline/practice/sample+"))
    #expect(try station.run("log", "key").output == rotated.output)
    #expect(try station.run("log", "verify", "--key", station.file("old")).code == 0)
    let key = station.file("station/keys/log.key")
    try FileManager.default.moveItem(atPath: key, toPath: key + ".away")
    let missing = try station.run("demo", input: "call\n")
    #expect(missing.code == 2 && missing.errors.contains("log.key is missing\nhint: put the station's own key back"))
    // What is only looked at needs no key.
    #expect(try station.run("log", "show").code == 0)
    #expect(try station.run("log", "verify").output.contains("note: the key is the log's own word"))
  }

  @Test func `a folder of checkpoints that fails is said at the prompt`() throws {
    let policy = station.file("station/policy.yaml")
    let text = try String(contentsOfFile: policy, encoding: .utf8)
    try text.replacing("checkpoints: \"checkpoints\"", with: "checkpoints: \"\(station.file("share"))\"")
      .write(toFile: policy, atomically: true, encoding: .utf8)
    let run = try station.run("demo", input: "quit\n")
    #expect(run.code == 0 && run.output.contains("The log's checkpoints cannot be written"))
    #expect(run.output.contains("The call can go on"))
    #expect(try station.run("log", "show").output.contains("checkpoints cannot be written ("))
    try text.replacing("checkpoints: \"checkpoints\"", with: "checkpoints: \"\(station.file("share"))\"")
      .replacing("checkpoints.required: \"no\"", with: "checkpoints.required: yes")
      .write(toFile: policy, atomically: true, encoding: .utf8)
    let stopped = try station.run("demo", input: "call video work\n")
    #expect(stopped.code == 65 && stopped.errors.contains("and the policy requires them\nhint: mend it"))
  }
}
