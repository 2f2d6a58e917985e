import Foundation
import TestSupport
import Testing

@Suite("A class at `pinline practice`")
struct ClassCommandTests {
  private static let list = """
    people:
      - id: e1001
        name: Ana Ruiz
        also: [desk-3]
      - id: e1002
        name: Ben Cole

    """
  private static let station = "/.local/share/pinline/practice"

  /// The attempts of a station, by the report's own table.
  private func attempts(_ home: ScratchFolder, _ more: [String] = []) throws -> [String] {
    let run = try Program.run(["practice", "report", "--by", "attempt"] + more, home: home.path)
    #expect(run.code == 0, "\(run.errors)")
    return run.output.matches(of: #/(?m)^ *([0-9a-f]{8}) /#).map { String($0.1) }
  }

  /// Hangs up at once: the call waits.
  private func begin(_ home: ScratchFolder, _ person: String, _ arguments: [String] = []) throws {
    let terminal = try PseudoTerminal(
      Program.path, ["practice", "take", "refuses-video", "--seed", "5", "--fast", "--operator", person] + arguments,
      environment: Program.environment(home.path), in: home.path)
    try terminal.expect("pinline> ")
    terminal.hangUp()
    _ = try? terminal.end()
  }

  /// Gives the call up, so that it is scored.
  private func leave(_ home: ScratchFolder, _ person: String, _ arguments: [String] = []) throws {
    let terminal = try PseudoTerminal(
      Program.path, ["practice", "take", "refuses-video", "--seed", "5", "--fast", "--operator", person] + arguments,
      environment: Program.environment(home.path), in: home.path)
    try terminal.expect("pinline> ")
    terminal.enter("quit")
    try terminal.expect("Not passed: ")
    #expect(try terminal.end() == 0)
  }

  @Test func `has its list in the station s folder or at a path, and only its people take calls`() throws {
    let home = try ScratchFolder()
    let none = try Program.run(["practice", "class"], home: home.path)
    #expect(none.code == 2 && none.errors.contains("there is no class list\nhint: --class FILE"))
    try home.write(Self.list.utf8, to: "list.yaml")
    try leave(home, "E1001", ["--class", home.path + "/list.yaml"])
    try home.write(Self.list.utf8, to: Self.station + "/class.yaml")
    try home.write("title: Week 1\ncalls:\n  - scenario: refuses-video\n".utf8, to: Self.station + "/course.yaml")
    let shown = try Program.run(["practice", "class"], home: home.path)
    #expect(shown.code == 0 && shown.output.contains("Week 1"), "\(shown.errors)")
    #expect(shown.output.contains(#/e1001 +1 +0\/1 +refuses-video +Ana Ruiz/#), "\(shown.output)")
    let stranger = try Program.run(
      ["practice", "take", "refuses-video", "--operator", "Zoe"], home: home.path, input: "quit\n")
    #expect(stranger.code == 64)
    #expect(
      stranger.errors.contains(
        "nobody on the class list is called that\nhint: --operator with one of: e1001 (Ana Ruiz)"))
    try home.write("people:\n  - id: e1001\n".utf8, to: "bad.yaml")
    let bad = try Program.run(["practice", "class", "--class", home.path + "/bad.yaml"], home: home.path)
    #expect(bad.code == 65 && bad.errors.contains("/bad.yaml:2:5: people.name: is missing\nhint: "))
    try home.write("calls:\n  - scenario: walk-out\n".utf8, to: "course.yaml")
    let course = try Program.run(
      ["practice", "next", "--course", home.path + "/course.yaml", "--operator", "e1001"], home: home.path, input: "q\n"
    )
    #expect(
      course.code == 65
        && course.errors.contains("/course.yaml:2:15: calls.scenario: there is no such scenario\nhint: "))
    for kind in ["class", "course"] {
      #expect(
        try Program.run(["practice", "schema", kind], home: home.path).output.hasPrefix(
          kind == "class" ? "people" : "title"))
    }
  }

  @Test func `a trainer marks an attempt once and again, and debrief and report show it`() throws {
    let home = try ScratchFolder()
    try leave(home, "Ana Ruiz")
    let id = try #require(attempts(home).first)
    let folder = home.path + Self.station + "/attempts/"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(id) })
    let file = folder + name
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    func mark(_ words: [String], by name: String = "Tom Day", note: String) throws -> (
      code: Int32, output: String, errors: String
    ) {
      try Program.run(["practice", "mark"] + words + ["--operator", name], home: home.path, input: note)
    }
    #expect(try mark([id, "again"], note: "Ask for the video first.\n").code == 0)
    #expect(try mark([String(name.prefix(16)), "good"], note: "").output == "\(id): good\n")
    for (words, name, note, code, told) in [
      ([id, "great"], "Tom Day", "", 64, "that is no mark\nhint: one of: good, fair, again"),
      ([id, "good"], "ana ruiz", "", 64, "nobody marks an attempt of their own"),
      ([id, "good"], "Tom Day", "the PIN was 48219377\n", 65, "may be a PIN"),
      ([id, "good"], "Tom Day", String(repeating: "x", count: 401), 65, "that is no note"),
      (["0000000000000000", "good"], "Tom Day", "", 2, "there is no such attempt"),
      ([String(id.prefix(5)), "good"], "Tom Day", "", 2, "there is no such attempt"),
    ] as [([String], String, String, Int32, String)] {
      let run = try mark(words, by: name, note: note)
      #expect(run.code == code && run.errors.contains(told), "\(told): \(run.code) \(run.errors)")
      #expect(!run.errors.contains("48219377"))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    let debrief = try Program.run(["practice", "debrief", id], home: home.path).output
    let report = try Program.run(["practice", "report"], home: home.path).output
    for shown in [debrief, report] {
      #expect(shown.contains("Trainer Tom Day, "))
      #expect(shown.contains(#/: take it again\. Ask for the\s+video first\./#) && shown.contains(": good"), "\(shown)")
    }
    let log = try Program.run(["log", "verify", "--home", home.path + Self.station], home: home.path)
    #expect(log.code == 0 && log.output.hasPrefix("INTACT"))
    let entries = try Program.run(
      ["log", "show", "--kind", "attemptMarked", "--json", "--home", home.path + Self.station], home: home.path)
    #expect(entries.output.contains(id) && !entries.output.contains("video first"))
  }

  @Test func `any attempt of a merged report is gone through with the steps of its own station`() throws {
    let (home, other) = (try ScratchFolder(), try ScratchFolder())
    try leave(other, "desk-3")
    #expect(try Program.run(["practice", "report"], home: home.path).code == 0)
    let folder = other.path + Self.station
    let list = home.path + "/list.yaml"
    try home.write(Self.list.utf8, to: "list.yaml")
    let id = try #require(attempts(home, [folder]).first)
    let marked = try Program.run(
      ["practice", "mark", id, "fair", folder, "--operator", "Tom Day"], home: home.path, input: "Slowly.\n")
    #expect(marked.code == 0, "\(marked.errors)")
    let told = try Program.run(["practice", "debrief", id, folder, "--class", list], home: home.path)
    #expect(told.code == 0 && told.output.contains("By voice alone") && told.output.contains("Lesson: "))
    #expect(told.output.contains("fair. Slowly.") && told.errors.isEmpty)
    #expect(try Program.run(["practice", "debrief", id], home: home.path).code == 2)
    // Of a copy without the log no step is told, and that is said.
    try FileManager.default.copyItem(atPath: folder + "/attempts", toPath: home.file("copy-attempts"))
    home.makeFolder("copy")
    try FileManager.default.moveItem(atPath: home.file("copy-attempts"), toPath: home.file("copy/attempts"))
    let bare = try Program.run(["practice", "debrief", id, home.file("copy")], home: home.path)
    #expect(bare.code == 0 && bare.errors.contains("is not at hand") && bare.output.contains("Lesson: "))
    let files = [home.file("class.html"), home.file("day.csv")]
    let report = try Program.run(
      [
        "practice", "report", folder, home.file("copy"), "--class", list, "--html", files[0], "--by", "person", "--csv",
        files[1],
      ], home: home.path)
    #expect(report.code == 0 && report.output.contains(#/Ana Ruiz +0 % +1 /#), "\(report.output)\(report.errors)")
    #expect(try String(contentsOfFile: files[0], encoding: .utf8).contains(home.file("copy")))
    #expect(try home.mode(of: "class.html") == 0o600)
    let csv = try String(contentsOfFile: files[1], encoding: .utf8)
    #expect(csv.hasPrefix("person,passed,calls,unfinished,wrong,minutes,ready\r\nAna Ruiz,0.000,1,"))
    let again = try Program.run(["practice", "report", "--html", files[0]], home: home.path)
    #expect(again.code != 0)
    let part = try Program.run(["practice", "report", "--by", "weather"], home: home.path)
    #expect(part.code == 64 && part.errors.contains("hint: one of person, day, topic"))
  }

  @Test func `a debrief at a terminal asks first and once, and never where it is piped`() throws {
    let home = try ScratchFolder()
    try leave(home, "Ana Ruiz")
    #expect(
      try !Program.run(["practice", "debrief"], home: home.path).output.contains("What would you do differently?"))
    func debrief(_ arguments: [String] = []) throws -> PseudoTerminal {
      try PseudoTerminal(
        Program.path, ["practice", "debrief"] + arguments, environment: Program.environment(home.path), in: home.path,
        rows: 40)
    }
    let trainer = try debrief(["--operator", "Tom Day"])
    #expect(try trainer.end() == 2)
    let asked = try debrief()
    try asked.expect("What would you do differently?")
    #expect(!asked.text.contains("Lesson: "), "asked before it is told")
    asked.enter("I would stay on the line.")
    try asked.expect("Lesson: ")
    try asked.expect("You would do differently: I would stay on the line.")
    #expect(try asked.end() == 0)
    let told = try debrief()
    #expect(try told.end() == 0)
    #expect(!told.text.contains("What would you do differently?") && told.text.contains("I would stay on the line."))
    let piped = try Program.run(["practice", "debrief"], home: home.path).output
    #expect(piped.contains("You would do differently: I would stay on the line."))
  }

  @Test(arguments: ["en", "es"])
  func `checklist and role card are printed beside the sheet`(_ language: String) throws {
    let home = try ScratchFolder()
    let pages = try ["sheet", "role", "checklist"].map { kind in
      let run = try Program.run(
        ["practice", kind, "another-face", "--seed", "5", "--language", language], home: home.path)
      #expect(run.code == 0 && !run.output.contains("\u{1B}"), "\(run.errors)")
      return run.output
    }
    #expect(Set(pages).count == 3)
    #expect(pages[2].contains("[ ] IV.2") && !pages[1].contains("IV."))
  }
}
