import CallScript
import Foundation
import Records
import TestSupport
import Testing

@Suite("A practice call on a terminal")
struct PracticeCallTests {
  @Test func `is taken like a real one scored and gone through again`() throws {
    let home = try ScratchFolder()
    let call = try PracticeOnScreen(home, take: "clean-video", seed: 11)
    try call.answerAll()
    #expect(call.terminal.screen.lines.contains { $0.hasPrefix("PRACTICE · ") && $0.contains("step 5 of 8") })
    try call.enter("", then: "n: none> ")
    #expect(call.terminal.screen.text.contains("DRIVER LICENSE") && call.terminal.screen.text.contains("Live picture"))
    try call.enter("l", then: "name as printed> ")
    let surname = try call.answer(.caller).split(separator: " ").last.map { $0.uppercased() } ?? ""
    #expect(call.terminal.screen.text.contains(surname))
    let printed = try #require(call.terminal.screen.text.firstMatch(of: #/  ([A-ZÁÉÍÓÚÑ' -]+, [A-ZÁÉÍÓÚÑ' -]+?) +│/#))
    try call.enter(String(printed.1), then: "other face> ")
    try call.enter("y", then: "show the PIN> ")
    try call.enter("", then: "0:59")
    try call.terminal.expectScreen { $0.isAlternate && $0.text.contains("PRACTICE · ") }
    try call.enter("", then: "PIN as read back> ")
    let digits = try call.heard()
    try call.enter(digits, then: "s: sibling")
    // What was read out is gone from the screen, and the call with it once it is over.
    #expect(!call.terminal.screen.text.contains("« \(digits.prefix(4))"))
    try call.enter("", then: "Passed: 100 of 100")
    #expect(try call.terminal.end() == 0)
    let address = try call.answer(.item(.address))
    #expect(!call.terminal.screen.text.contains(address))

    // The station of another computer, in which somebody else practised; and the same one twice.
    let other = try ScratchFolder()
    #expect(try Program.run(["practice", "report"], home: other.path).code == 0)
    let folder = "/.local/share/pinline/practice"
    let merged = try Program.run(
      ["practice", "report", home.path + folder, home.path + folder], home: other.path)
    #expect(merged.code == 0 && merged.output.contains("  1      100   100 ✓"))
    let report = try Program.run(["practice", "report", "--csv", home.path + "/class.csv"], home: home.path)
    #expect(report.code == 0 && report.output.contains("Ana Ruiz: clean-video") && report.output.contains("100 ✓"))
    let csv = try String(contentsOfFile: home.path + "/class.csv", encoding: .utf8)
    #expect(csv.contains(",Ana Ruiz,clean-video,11,") && csv.contains(",100,yes,no,"))
    let debrief = try Program.run(["practice", "debrief"], home: home.path)
    #expect(debrief.code == 0 && debrief.output.contains("ID seen (") && debrief.output.contains("Lesson: "))
    let verify = try Program.run(
      ["log", "verify", "--home", home.path + "/.local/share/pinline/practice"], home: home.path)
    #expect(verify.code == 0 && verify.output.hasPrefix("INTACT"))
    #expect(verify.output.contains("pinline/practice/practice-"))
    for run in [report, debrief, verify] { #expect(!(run.output + run.errors + csv).contains(digits)) }
    for file in try home.files() { #expect(file.bytes.range(of: Data(digits.utf8)) == nil, "\(file.path)") }
  }

  @Test func `killed in the middle waits and is gone on with`() throws {
    let home = try ScratchFolder()
    let call = try PracticeOnScreen(home, take: "clean-video", seed: 12)
    try call.answerAll()
    call.terminal.kill(SIGKILL)
    _ = try? call.terminal.end()
    let again = try PseudoTerminal(
      Program.path, ["practice", "--fast", "--operator", "Ana Ruiz"], environment: Program.environment(home.path),
      in: home.path, columns: 80, rows: 40)
    try again.expect("was interrupted")
    again.enter("")
    try again.expect("The phone rings again.")
    try again.expect("pinline> ")
    again.enter("resume")
    try again.expect("the call was interrupted> ")
    again.enter("n")
    try again.expect("The phone rings again.")
    again.enter("resume")
    try again.expect("no video> ")
    again.kill(SIGKILL)
  }

  @Test func `in plain mode every prompt says that it is practice`() throws {
    let home = try ScratchFolder()
    let terminal = try PseudoTerminal(
      Program.path,
      ["practice", "take", "refuses-video", "--seed", "3", "--fast", "--plain", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path, ["TERM": "dumb"]), in: home.path, columns: 80, rows: 40)
    try terminal.expect("no PIN can be shown")
    try terminal.expect("PRACTICE · pinline> ")
    terminal.enter("call phone en work")
    try terminal.expect("PRACTICE · caller's number (Enter: not shown)> ")
    terminal.enter("")
    try terminal.expect("PRACTICE · 1-2> ")
    terminal.kill(SIGKILL)
  }

  @Test func `thrown away it does not come again`() throws {
    let home = try ScratchFolder()
    let call = try PracticeOnScreen(home, take: "clean-video", seed: 12)
    try call.enter("call v w", then: "first name> ")
    call.terminal.hangUp()
    for answer in ["d", nil] {
      let again = try PseudoTerminal(
        Program.path, ["practice", "--fast", "--operator", "Ana Ruiz"], environment: Program.environment(home.path),
        in: home.path, columns: 80, rows: 40)
      if let answer {
        try again.expect("was interrupted")
        again.enter(answer)
      }
      try again.expect("practice> ")
      #expect(again.screen.text.contains("was interrupted") == (answer != nil))
      again.enter("quit")
      #expect(try again.end() == 0)
    }
  }

  @Test func `at the pace of speech a key hurries the caller and answers nothing`() throws {
    let home = try ScratchFolder()
    let terminal = try PseudoTerminal(
      Program.path, ["practice", "take", "clean-video", "--seed", "11", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path), in: home.path, columns: 80, rows: 40)
    try terminal.expect("(A video call rings.)")
    terminal.send("\r")
    try terminal.expect("pinline> ")
    terminal.enter("call v w")
    try terminal.expect("Case ")
    // Neither did Enter take a prompt, nor does a line begin with what the pace left over.
    #expect(terminal.screen.lines.filter { $0.contains("pinline>") } == ["pinline> call v w"])
    terminal.kill(SIGKILL)
  }

  /// An operator types while they listen: none of it is lost, and none of it makes the caller speak faster.
  @Test func `what is typed while the caller speaks stands at the next prompt`() throws {
    let home = try ScratchFolder()
    let terminal = try PseudoTerminal(
      Program.path, ["practice", "take", "clean-video", "--seed", "11", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path), in: home.path, columns: 80, rows: 40)
    try terminal.expect("Hi there!")
    terminal.send("call ")
    try terminal.expect("lunch")
    terminal.send("v w")
    // Nothing is taken before Enter: the rest of the sentence comes at the pace of speech.
    try terminal.expect("pinline> call v w")
    terminal.kill(SIGKILL)
  }

  @Test func `a whole line that is typed while the caller speaks is taken`() throws {
    let home = try ScratchFolder()
    let terminal = try PseudoTerminal(
      Program.path, ["practice", "take", "clean-video", "--seed", "11", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path), in: home.path, columns: 80, rows: 40)
    try terminal.expect("Hi there!")
    terminal.enter("call v w")
    try terminal.expect("Case ")
    #expect(terminal.screen.lines.filter { $0.contains("pinline>") } == ["pinline> call v w"])
    terminal.kill(SIGKILL)
  }

  @Test func `in a narrow window nothing that was read back stays`() throws {
    let home = try ScratchFolder()
    let call = try PracticeOnScreen(home, take: "clean-video", seed: 11)
    try call.answerAll()
    try call.enter("", then: "n: none> ")
    try call.enter("l", then: "name as printed> ")
    try call.enter(call.answer(.caller), then: "other face> ")
    try call.enter("y", then: "show the PIN> ")
    try call.enter("", then: "0:59")
    call.terminal.resize(columns: 24, rows: 40)
    try call.enter("", then: "as read back> ")
    #expect(call.terminal.screen.text.contains("PRACTICE"))
    let digits = try call.heard()
    #expect(call.terminal.screen.isAlternate)
    call.terminal.enter(digits)
    try call.terminal.expectScreen { !$0.isAlternate && $0.text.contains("s: sibling") }
    #expect(!call.terminal.screen.text.contains(digits.prefix(4)))
    call.terminal.kill(SIGKILL)
  }

  @Test func `with a partner who speaks only the sheet has the lines`() throws {
    let home = try ScratchFolder()
    let silent = try PracticeOnScreen(home, take: "clean-video", seed: 13, arguments: ["--live"])
    #expect(!silent.terminal.screen.text.contains("« "))
    try silent.enter("call v w", then: "first name> ")
    let number = try silent.answer(.child)
    #expect(!silent.terminal.screen.text.contains(number))
    silent.terminal.hangUp()
    let sheet = try Program.run(["practice", "sheet", "clean-video", "--seed", "13"], home: home.path)
    let address = try silent.answer(.item(.address))
    #expect(sheet.code == 0 && sheet.output.contains(address))
  }
}
