import Foundation
import Guide
import TestSupport
import Testing

@Suite("The table of the guide's clauses")
struct TraceTests {
  private static let clauses = "Sources/CTexts/trace/clauses.yaml", table = "Sources/CTexts/trace/trace.yaml"
  /// The form of a marker; put together here, or this file would hold markers itself.
  private static let mark = "/// - Guide" + ": "

  /// Runs the script that makes it.
  private func script(_ arguments: String...) throws -> (code: Int32, errors: String) {
    let script = Process()
    script.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    script.arguments = ["python3", "-B", Checkout.root.appendingPathComponent("scripts/trace").path] + arguments
    let errors = Pipe()
    script.standardError = errors
    try script.run()
    let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    script.waitUntilExit()
    return (script.terminationStatus, said)
  }

  /// A checkout of one clause with its rule, and of these sources.
  private func checkout(_ sources: [String: String], clauses: String? = nil) throws -> ScratchFolder {
    let home = try ScratchFolder()
    let own = """
      - id: "IV.2"
        kind: "must"
        en: "One."
        es: "Uno."
      - id: "IV.2.a"
        kind: "rule"
        en: "Two."
        es: "Dos."

      """
    for (path, text) in sources.merging([Self.clauses: clauses ?? own], uniquingKeysWith: { old, _ in old }) {
      let folder = URL(fileURLWithPath: home.file(path)).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try home.write(text.utf8, to: path)
    }
    return home
  }

  @Test func `is what the sources say now`() throws {
    let (code, errors) = try script("--check")
    #expect(code == 0, "\(errors)")
  }

  @Test func `names files that are there and what is declared in them`() throws {
    for clause in try TraceTable().clauses {
      for (top, names) in [("Sources", clause.code), ("Tests", clause.tests)] {
        for name in names {
          let parts = try #require(name.wholeMatch(of: #/([^ ]+) · (.+)/#), "\(clause.id): \(name)")
          let text = try Checkout.text(of: "\(top)/\(parts.1)")
          #expect(text.contains(parts.2), "\(clause.id): \(name)")
          #expect(top == "Sources" || text.contains("@Suite"), "\(clause.id): \(name)")
        }
      }
    }
  }

  @Test func `is made of one form of marker on sources and tests`() throws {
    let home = try checkout([
      "Sources/A/One.swift":
        "/// One.\n\(Self.mark)IV.2\npackage enum One {\n  \(Self.mark)IV.2.a\n  func two() {}\n}\n",
      "Tests/ATests/OneTests.swift":
        "\(Self.mark)IV.2, IV.2.a\n@Suite(\"All of it\")\nstruct T {\n  \(Self.mark)IV.2\n  @Test(arguments: [1])\n  func `one`() {}\n}\n",
    ])
    #expect(try script("--root", home.path).code == 0)
    let made = String(decoding: try home.bytes(of: Self.table), as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(
      made.map { $0.replacing(#/.*"code": /#, with: "") } == [
        #"["A/One.swift · One"], "tests": ["ATests/OneTests.swift · All of it", "ATests/OneTests.swift · one"]}"#,
        #"["A/One.swift · two"], "tests": ["ATests/OneTests.swift · All of it"]}"#,
      ])
    #expect(try script("--root", home.path, "--check").code == 0)
    try home.write("nothing".utf8, to: "Sources/A/One.swift")
    let (code, errors) = try script("--root", home.path, "--check")
    #expect(code == 1 && errors == "\(Self.table):2: is not what the sources say\nhint: scripts/trace\n")
  }

  @Test func `takes no unknown clause, no other form and no marker on nothing`() throws {
    let tried = [
      ("IV.3\nenum One {}\n", "2: the guide has no clause IV.3"),
      ("IV.2 and IV.2.a\nenum One {}\n", "2: write it so: /// - Guide: IV.2, IV.N1"),
      ("IV.2\n", "2: nothing that it could be about follows"),
    ]
    for (text, told) in tried {
      let home = try checkout(["Sources/A/One.swift": "\n\(Self.mark)\(text)"])
      let (code, errors) = try script("--root", home.path)
      #expect(code == 1 && errors == "trace: Sources/A/One.swift:\(told)\n", "\(errors)")
    }
    let home = try checkout(["Sources/A/One.swift": "// Guide: IV.2\nenum One {}\n"])
    #expect(try script("--root", home.path).errors.contains("One.swift:1: write it so"))
  }

  @Test(arguments: [
    ("- id: \"IV.2\"\n", "Sources/CTexts/trace/clauses.yaml: IV.2 has no kind"),
    ("- id: \"XIII.1\"\n", ":1: an id is one of its own, such as IV.2"),
    ("- id: \"IV.2.a\"\n", ":1: the clause that the rule belongs to comes before it"),
    ("- id: \"IV.2\"\n  kind: \"rule\"\n", ":2: kinds are must, "),
    ("- id: \"IV.2\"\n  outside: \"me\"\n", ":2: outside are parents, "),
    ("- id: \"IV.2\"\n  en: \"a\"\n  en: \"b\"\n", ":3: en stands twice"),
    ("- id: IV.2\n", ":1: neither a clause's key nor its quoted text"),
  ]) func `takes no clause that is none`(_ clauses: String, _ told: String) throws {
    let home = try checkout([:], clauses: clauses)
    let (code, errors) = try script("--root", home.path)
    #expect(code == 1 && errors.contains(told), "\(errors)")
  }

  @Test func `is printed whole, by section, by clause and by words, and as JSON`() throws {
    let home = try ScratchFolder()
    func run(_ arguments: String...) throws -> (code: Int32, output: String, errors: String) {
      try Program.run(["guide"] + arguments, home: home.path)
    }
    let table = try TraceTable()
    let all = try run("--trace").output
    for clause in table.clauses { #expect(all.contains("\n  \(clause.id) "), "\(clause.id)") }
    #expect(!all.contains("Not yet") && !all.contains("not yet\n"))
    #expect(try run("trace").output == all)
    let section = try run("--trace", "V").output
    #expect(section.contains("\n  V.1 ") && section.contains("outside  parents\n") && !section.contains("VI.1"))
    #expect(section.contains("test     DeskTests/CreatedPINTests.swift · is no PIN that another guardian"))
    #expect(try run("--trace", "consulate", "card").output.contains("\n  IV.2 "))
    let json = try run("trace", "IV.2", "--json").output
    #expect(json == table.find("IV.2").map { $0.json + "\n" }.joined())
    let none = try run("--trace", "IV.99")
    #expect(none.code == 64 && none.output.isEmpty && none.errors.contains("the guide has no such clause\nhint: "))
    let several = try run("one.yaml", "two.yaml")
    #expect(several.code == 64 && several.errors.contains("hint: one file, or --trace with words"))
    let spanish = try Program.run(
      ["guide", "--trace", "VIII"], home: home.path, environment: ["LC_ALL": "es_MX.UTF-8"])
    #expect(!spanish.output.contains("Todavía no") && spanish.output.contains("fuera"))
  }

  @Test(arguments: [(80, [], "  IV.3 "), (40, [], "IV.3  may only"), (80, ["--plain"], "  IV.3 ")])
  func `is shown in the console, aligned and in narrow windows below one another`(
    _ columns: Int, _ arguments: [String], _ line: String
  ) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, columns: columns, rows: 60, arguments: arguments)
    try console.say("guide trace IV.3", then: "pinline> ")
    #expect(console.terminal.screen.everything.contains("\n" + line))
    for row in console.terminal.screen.everything.split(separator: "\n") { #expect(row.count < columns, "\(row)") }
    if !arguments.isEmpty { #expect(!console.terminal.bytes.contains(0x1B)) }
    try console.say("guide --trace es VIII", then: "EmergencyReport")
    try console.say("guide trace zzz", then: "The guide has nothing of that.")
  }
}
