import Foundation
import TestSupport
import Testing

@Suite("What supervisors ask for on the command line")
struct ReportCommandTests {
  let home: ScratchFolder

  init() throws {
    home = try ScratchFolder()
    let steps: [[String]] = [
      ["init", "--name", "front-desk"], ["sample", "--students", "40", "--seed", "1", "--out", home.file("roster")],
      ["import", "roster", home.file("roster")],
    ]
    for words in steps { #expect(try Program.run(words, home: home.path).code == 0, "\(words)") }
  }

  private func run(_ words: String...) throws -> (code: Int32, output: String, errors: String) {
    try Program.run(words, home: home.path)
  }

  private func kinds() throws -> [String] {
    try run("log", "show", "--json").output.matches(of: #/"kind":"(\w+)"/#).map { String($0.1) }
  }

  /// Values of a column of the sample's files.
  private func column(_ name: String, of file: String) throws -> [String] {
    let text = String(decoding: try home.bytes(of: "roster/\(file)"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let place = try #require(lines.first?.firstIndex { $0 == name })
    return lines.dropFirst().compactMap { $0.indices.contains(place) ? String($0[place]) : nil }
  }

  @Test func `a report is logged shown and written as a page that is the user's alone`() throws {
    let shown = try run("report", "--operator", "Ana Ruiz")
    #expect(shown.code == 0 && shown.output.hasPrefix("–  no verified parent's seven days are over yet\n"))
    #expect(try kinds().last == "reportMade")
    let file = home.file("report.html")
    let written = try run("report", "--html", file, "--language", "es")
    #expect(written.code == 0 && written.output == "se escribió \(file)\n", "\(written.errors)")
    #expect(try home.mode(of: "report.html") == 0o600)
    let page = String(decoding: try home.bytes(of: "report.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"es\">"))
    for name in try column("id", of: "students.csv") + column("id", of: "guardians.csv") {
      #expect(!page.contains(name))
    }
    #expect(try run("log", "verify").code == 0)
  }

  @Test func `one part is written as CSV`() throws {
    let file = home.file("referrals.csv")
    #expect(try run("report", "referrals", "--csv", file).code == 0)
    let text = String(decoding: try home.bytes(of: "referrals.csv"), as: UTF8.self)
    #expect(text == "days since,referrals\r\n0 to 1,0\r\n2 to 7,0\r\n8 to 30,0\r\n31 to 90,0\r\nmore than 90,0\r\n")
  }

  @Test(arguments: [80, 40]) func `a console shows it on one screen after a call`(_ columns: Int) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    try console.playCleanCall(console.card())
    console.terminal.resize(columns: columns, rows: 24)
    try console.press("report\r", then: "report WORD.")
    try console.terminal.expect("pinline> ")
    try console.press("report channels\r", then: "first.")
    try console.terminal.expect("pinline> ")
    let lines = console.terminal.screen.lines
    #expect(lines.contains { $0.contains("1  100 %") }, "\(lines)")
    #expect(lines.contains { $0.contains("██████") } && lines.count == 24)
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
  }

  @Test func `wrong words days and places change nothing`() throws {
    let before = try kinds()
    let wrong: [([String], Int32, String)] = [
      (["report", "weeks"], 64, "pinline: the report has no such part\nhint: one of linked, days"),
      (["report", "weeks", "--csv", home.file("x.csv")], 64, "pinline: the report has no such part\n"),
      (["report", "--from", "yesterday"], 64, "pinline: that is no day\n"),
      (["report", "--from", "2026-03-02", "--to", "2026-03-01"], 64, "pinline: the last day lies before the first\n"),
      (["report", "--html", home.file("station/x.html")], 73, "pinline: \(home.file("station/x.html")) lies in the"),
      (["report", "--csv", home.file("station/keys/x.csv")], 73, "pinline: \(home.file("station/keys/x.csv")) lies"),
      (["report", "--html", home.file("roster/students.csv")], 73, "pinline: \(home.file("roster/students.csv"))"),
      (["report", "--html", home.file("nowhere/x.html")], 73, "pinline: "),
      (["report", "outreach", "Nowhere"], 65, "pinline: no school here has that number or name\n"),
      (["report", "outreach", "--html", home.file("x.html")], 64, "pinline: a list is made for one school\n"),
    ]
    for (words, code, errors) in wrong {
      let run = try Program.run(words, home: home.path)
      #expect(run.errors.hasPrefix(errors) && run.output.isEmpty, "\(words): \(run.errors)")
      #expect(run.code == code, "\(words): \(run.code)")
    }
    #expect(try kinds() == before && !home.holds("x.html") && !home.holds("x.csv"))
  }

  @Test func `a file that cannot be written leaves nothing behind`() throws {
    // No file system has a name so long: it is refused when the page gets it, whole as it is.
    let name = String(repeating: "n", count: 300) + ".html"
    let run = try run("report", "--html", home.file(name))
    #expect(run.code != 0 && run.errors.contains("cannot be written"), "\(run.errors)")
    #expect(try home.names().filter { $0.hasPrefix("n") }.isEmpty)
  }

  /// Where no file may grow, the log cannot either.
  @Test(arguments: [["report"], ["report", "outreach", "SCHOOL"]])
  func `nothing is shown where the log cannot say so first`(_ words: [String]) throws {
    let school = try #require(column("school", of: "students.csv").first)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments =
      ["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh", Program.path] + words.map { $0 == "SCHOOL" ? school : $0 }
    shell.environment = Program.environment(home.path)
    let (stdout, stderr) = (Pipe(), Pipe())
    (shell.standardOutput, shell.standardError) = (stdout, stderr)
    let before = try kinds()
    try shell.run()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let errors = String(decoding: try stderr.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74 && output.isEmpty, "\(shell.terminationStatus) \(errors)")
    #expect(errors.hasPrefix("pinline: ") && errors.contains("\nhint: "), "\(errors)")
    #expect(try kinds() == before)
  }

  @Test func `an outreach list is an entry of the log each time and before it is shown`() throws {
    let counts = try run("report", "outreach")
    #expect(counts.code == 0 && counts.output.contains("Verified parents who never linked a child, by school"))
    #expect(try !kinds().contains("outreachListed"))
    let school = try #require(column("school", of: "students.csv").first)
    let list = try run("report", "outreach", school)
    #expect(list.code == 0 && list.output.contains("Sign-up night, "))
    #expect(try kinds().last == "outreachListed")
    let json = try run("log", "show", "--kind", "outreachListed", "--json").output
    #expect(json.contains("\"fact\":{\"count\":") && json.contains("\"school\":\"\(school)\""))
    let file = home.file("night.html")
    let written = try run("report", "outreach", school, "--html", file)
    #expect(written.code == 0 && written.output == "wrote \(file)\n", "names are in the file alone")
    #expect(try home.mode(of: "night.html") == 0o600 && kinds().filter { $0 == "outreachListed" }.count == 2)
    #expect(try run("log", "verify").code == 0)
    #expect(try run("log", "show").output.contains("outreach list of school \(school): "))
  }
}
