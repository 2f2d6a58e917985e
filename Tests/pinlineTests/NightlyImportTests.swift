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

  private func sync() throws -> Int32 { try Program.run(["import", "roster", folder, "--sync"], home: home.path).code }

  @Test func `tells by its exit code what became of it`() throws {
    #expect(try sync() == 0)
    try RosterFiles.change("guardians.csv", in: folder) {
      $0[1] = $0[1].replacing(",", with: ",\u{FFFD}", maxReplacements: 1)
    }
    #expect(try sync() == 10, "a row is left out")
    try RosterFiles.change("contacts.csv", in: folder) { $0.removeSubrange(1..<($0.count - 1)) }
    #expect(try sync() == 11, "more would go than the policy allows")
    try RosterFiles.change("students.csv", in: folder) { $0[0] = "id,first" }
    #expect(try sync() == 65)
    let shown = try Program.run(["log", "show", "--kind", "rosterImported", "--json"], home: home.path)
    #expect(shown.output.split(separator: "\n").count == 2)
  }

  private func undo(as roster: Int) throws {
    let undone = try Program.run(["import", "undo"], home: home.path)
    #expect(undone.code == 0 && undone.output.contains("is in use again, as roster \(roster)\n"), "\(undone.errors)")
  }

  /// What another import of the folder would change.
  private func changes() throws -> String {
    let told = try Program.run(["import", "roster", folder, "--dry-run"], home: home.path).output
    return told.firstMatch(of: #/\d+ added, \d+ changed, \d+ removed/#).map { String($0.0) } ?? told
  }

  private func rosters() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.file("station"))
      .filter { $0.hasPrefix("roster-") && $0.hasSuffix(".sqlite") }.sorted()
  }

  @Test func `is undone by one command until the next succeeds`() throws {
    #expect(try Program.run(["import", "undo"], home: home.path).errors.contains("no roster is kept to go back to"))
    #expect(try sync() == 0)
    let first = try home.bytes(of: "roster/students.csv")
    try RosterFiles.change("students.csv", in: folder) {
      $0[1] = $0[1].replacing(",", with: ",Ana ", maxReplacements: 1)
    }
    #expect(try sync() == 0)
    let second = try home.bytes(of: "roster/students.csv")
    // One that fails, and one that the policy does not allow, leave the one that is kept.
    try RosterFiles.change("students.csv", in: folder) { $0[0] = "id,first" }
    #expect(try sync() == 65)
    try home.write(second, to: "roster/students.csv")
    let contacts = try home.bytes(of: "roster/contacts.csv")
    try RosterFiles.change("contacts.csv", in: folder) { $0.removeSubrange(1..<($0.count - 1)) }
    #expect(try sync() == 11)
    try home.write(contacts, to: "roster/contacts.csv")
    try undo(as: 3)
    #expect(try changes() == "0 added, 1 changed, 0 removed")
    try home.write(first, to: "roster/students.csv")
    #expect(try changes() == "0 added, 0 changed, 0 removed")
    // The next that succeeds keeps the one before it, and no other.
    try RosterFiles.change("students.csv", in: folder) {
      $0[2] = $0[2].replacing(",", with: ",Eva ", maxReplacements: 1)
    }
    let third = try home.bytes(of: "roster/students.csv")
    #expect(try sync() == 0)
    #expect(try rosters() == ["roster-3.sqlite", "roster-4.sqlite"])
    try undo(as: 5)
    try home.write(first, to: "roster/students.csv")
    #expect(try changes() == "0 added, 0 changed, 0 removed")
    try home.write(third, to: "roster/students.csv")
    #expect(try changes() == "0 added, 1 changed, 0 removed")
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
    #expect(service.contains("\nExecStart=\"\(Program.path)\" \"import\" "), "by an absolute path: \(service)")
    let timer = try String(contentsOfFile: units + "/pinline-import-sis.timer", encoding: .utf8)
    #expect(timer.contains("OnCalendar=*-*-* 03:15:00"))
    // Another time is said by running it again.
    home.makeFolder("lists")
    let again = try Program.run(
      [
        "import", "timer", "roster", folder, "--source", "sis", "--at", "04:45", "--to", units, "--operator", "Night",
        "--strict", "--left-out-folder", home.file("lists"),
      ], home: home.path)
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.output.contains("  sudo cp \(units)/pinline-import-sis.* /etc/systemd/system/\n"), "\(again.output)")
    #expect(
      try String(contentsOfFile: units + "/pinline-import-sis.timer", encoding: .utf8).contains("*-*-* 04:45:00"))
    let strict = try String(contentsOfFile: units + "/pinline-import-sis.service", encoding: .utf8)
    #expect(strict.contains("\"--strict\" \"--left-out-folder\" \"\(home.file("lists"))\""))
    // Folders that are not there yet, as the checkpoints', or lie in another, keep no service from starting.
    let writes = strict.split(separator: "\n").filter { $0.hasPrefix("ReadWritePaths=") }
    #expect(writes == ["ReadWritePaths=\"-\(home.file("lists"))\" \"-\(home.file("station"))\""], "\(strict)")
    #expect(
      try home.names().contains("lists") && FileManager.default.contentsOfDirectory(atPath: home.file("lists")) == [])
    for name in ["", "  ", "/quit", "a\nb"] {
      let nobody = try Program.run(
        ["import", "timer", "roster", folder, "--to", units, "--operator", name], home: home.path)
      #expect(nobody.code == 64 && nobody.errors.hasPrefix("pinline: that is no name for the log"), "\(name)")
    }
    #expect(!FileManager.default.fileExists(atPath: units + "/pinline-import-roster.service"))
    let wrong = try Program.run(
      ["import", "timer", "roster", folder, "--at", "25:00", "--to", units, "--operator", "Night"], home: home.path)
    #expect(wrong.code == 64 && wrong.errors.contains("hint: HH:MM"))
  }

  @Test func `hands its list over in a file of that night, and none where nothing is left out`() throws {
    home.makeFolder("lists")
    func sync() throws -> Int32 {
      try Program.run(
        ["import", "roster", folder, "--source", "sis", "--sync", "--left-out-folder", home.file("lists")],
        home: home.path
      ).code
    }
    func lists() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: home.file("lists")) }
    #expect(try sync() == 0 && lists().isEmpty)
    try RosterFiles.change("contacts.csv", in: folder) {
      $0[1] = $0[1].replacing(",", with: ",\u{FFFD}", maxReplacements: 2)
    }
    #expect(try sync() == 10)
    let list = try #require(try lists().first)
    #expect(
      try lists().count == 1 && list.wholeMatch(of: #/sis-left-out-\d{4}-\d\d-\d\d-\d{6}\.csv/#) != nil, "\(list)")
    #expect(try home.mode(of: "lists/" + list) == 0o600)
    #expect(try String(decoding: home.bytes(of: "lists/" + list), as: UTF8.self).contains("\r\ncontacts.csv,2,"))
    let both = try Program.run(
      ["import", "roster", folder, "--left-out", "a.csv", "--left-out-folder", "."], home: home.path)
    #expect(both.code == 64)
  }

  @Test func `says which kinds it had and has no more, and leaves them`() throws {
    #expect(try sync() == 0)
    home.remove("roster/students.csv")
    home.remove("roster/contacts.csv")
    let made = try Program.run(["import", "roster", folder, "--sync"], home: home.path)
    #expect(
      made.code == 0 && made.output.contains("\nnot in this source, left as they were:\n  students, contacts\n"),
      "\(made.output)")
    #expect(made.output.contains("0 added, 0 changed, 0 removed"))
    let spanish = try Program.run(
      ["import", "roster", folder, "--sync"], home: home.path, environment: ["LC_ALL": "es_US.UTF-8"])
    #expect(spanish.output.contains("\nno vienen en esta fuente y quedan como estaban:\n  estudiantes, contactos\n"))
    let (export, other) = (home.file("roster"), home.file("other"))
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
    for file in ["guardianships.csv", "fictitious.txt"] {
      try FileManager.default.copyItem(atPath: "\(export)/\(file)", toPath: "\(other)/\(file)")
    }
    // A source that never had them has nothing to say of them.
    let overlay = try Program.run(["import", "roster", other, "--source", "courts", "--sync"], home: home.path)
    #expect(!overlay.output.contains("left as they were"), "\(overlay.output)")
  }

  @Test func `is undone by nobody in whose name nothing could be undone`() throws {
    let live = try ScratchFolder()
    let options = ["--keys", live.file("keys"), "--operator", "Ana Ruiz"]
    _ = try Program.run(["init", "--live"] + options.prefix(2), home: live.path)
    let terminal = try PseudoTerminal(
      Program.path, ["import", "undo"] + options, environment: Program.environment(live.path), in: live.path)
    try terminal.expect("no roster is kept to go back to")
    #expect(try terminal.end() == 65 && !terminal.text.contains("second person"))
  }
}
