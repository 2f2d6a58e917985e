import Foundation
import TestSupport
import Testing

@Suite("An import that nobody is at")
struct NightlyImportTests {
  private let home: ScratchFolder
  private var folder: String { home.path + "/roster" }

  init() throws {
    home = try ScratchFolder()
    _ = try Program.run(["sample", "--students", "60", "--seed", "7", "--out", home.path + "/roster"], home: home.path)
    _ = try Program.run(["init"], home: home.path)
  }

  private func change(_ file: String, _ change: (inout [String]) -> Void) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(file)")
    var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    change(&lines)
    try Data(lines.joined(separator: "\n").utf8).write(to: url)
  }

  private func sync() throws -> Int32 { try Program.run(["import", "roster", folder, "--sync"], home: home.path).code }

  @Test func `tells by its exit code what became of it`() throws {
    #expect(try sync() == 0)
    try change("guardians.csv") { $0[1] = $0[1].replacing(",", with: ",\u{FFFD}", maxReplacements: 1) }
    #expect(try sync() == 10, "a row is left out")
    try change("contacts.csv") { $0.removeSubrange(1..<($0.count - 1)) }
    #expect(try sync() == 11, "more would go than the policy allows")
    try change("students.csv") { $0[0] = "id,first" }
    #expect(try sync() == 65)
    let shown = try Program.run(["log", "show", "--kind", "rosterImported", "--json"], home: home.path)
    #expect(shown.output.split(separator: "\n").count == 2)
  }

  @Test func `is undone by one command until the next`() throws {
    #expect(try Program.run(["import", "undo"], home: home.path).errors.contains("no roster is kept to go back to"))
    #expect(try sync() == 0)
    try change("students.csv") { $0[1] = $0[1].replacing(",", with: ",Ana ", maxReplacements: 1) }
    #expect(try sync() == 0)
    let undone = try Program.run(["import", "undo"], home: home.path)
    #expect(undone.code == 0 && undone.output.contains("is in use again, as roster 3"))
    #expect(try Program.run(["log", "verify"], home: home.path).code == 0)
    let shown = try Program.run(["log", "show", "--kind", "rosterUndone"], home: home.path)
    #expect(shown.output.contains("import undone: the roster before is in use again, as roster 3"))
  }

  @Test func `is written as units that name the station and its source`() throws {
    let units = home.path + "/units"
    try FileManager.default.createDirectory(atPath: units, withIntermediateDirectories: false)
    let made = try Program.run(
      ["import", "timer", "roster", folder, "--source", "sis", "--at", "03:15", "--to", units, "--operator", "Night"],
      home: home.path)
    #expect(made.code == 0 && made.output.contains("pinline-import-sis.timer"))
    let service = try String(contentsOfFile: units + "/pinline-import-sis.service", encoding: .utf8)
    #expect(service.contains("\"import\" \"roster\" \"\(folder)\" \"--source\" \"sis\" \"--sync\""))
    #expect(service.contains("\"--operator\" \"Night\""))
    let timer = try String(contentsOfFile: units + "/pinline-import-sis.timer", encoding: .utf8)
    #expect(timer.contains("OnCalendar=*-*-* 03:15:00"))
    let wrong = try Program.run(
      ["import", "timer", "roster", folder, "--at", "25:00", "--to", units, "--operator", "Night"], home: home.path)
    #expect(wrong.code == 64 && wrong.errors.contains("hint: HH:MM"))
  }
}
