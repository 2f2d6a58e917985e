import Foundation
import TestSupport
import Testing

@Suite("A station's files")
struct StationFilesTests {
  @Test func `are their owners alone`() throws {
    let home = try ScratchFolder()
    let made = try Program.run(
      ["init", "--live", "--name", "hotline-3", "--keys", home.path + "/keys"], home: home.path)
    #expect(made.code == 0)
    let modes = try ["station", "station/station.sqlite", "station/policy.yaml", "keys", "keys/pin.key"].map {
      try FileManager.default.attributesOfItem(atPath: "\(home.path)/\($0)")[.posixPermissions] as? Int
    }
    #expect(modes == [0o700, 0o600, 0o600, 0o700, 0o400])
    let policy = try String(contentsOfFile: home.path + "/station/policy.yaml", encoding: .utf8)
    #expect(policy.contains("# How long a clearance lasts, 1 to 15 minutes.\nclearance-minutes: \"15\"\n"))
    let twice = try Program.run(["init"], home: home.path)
    #expect(twice.code == 2)
    #expect(twice.errors.contains("is there already"))
  }

  @Test func `that others may use are refused`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["init"], home: home.path)
    for (file, mode, command) in [
      ("station/keys/pin.key", 0o440, "chmod 400"), ("station/keys/log.key", 0o440, "chmod 400"),
      ("station/station.sqlite", 0o644, "chmod 600"),
      ("station", 0o755, "chmod 700"),
    ] {
      let path = "\(home.path)/\(file)"
      let before = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      let run = try Program.run(["log", "checkpoint"], home: home.path)
      #expect(run.code == 2)
      #expect(run.errors.contains("can be used by others\nhint: \(command) "), "\(file)")
      try FileManager.default.setAttributes([.posixPermissions: before], ofItemAtPath: path)
    }
  }

  @Test func `of practice do not open with another stations key nor as a demo when live`() throws {
    let (one, other) = (try ScratchFolder(), try ScratchFolder())
    _ = try Program.run(["init", "--live", "--keys", one.path + "/keys"], home: one.path)
    _ = try Program.run(["init"], home: other.path)
    let mixed = try Program.run(["log", "checkpoint", "--keys", one.path + "/keys"], home: other.path)
    #expect(mixed.code == 2)
    #expect(mixed.errors.contains("belongs to another station or another key"))
    let demo = try Program.run(["demo", "--keys", one.path + "/keys"], home: one.path)
    #expect(demo.errors.contains("is of a live station\nhint: live and practice are never mixed"))
  }

  @Test func `no card is drawn in a live station`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["init", "--live", "--keys", home.path + "/keys"], home: home.path)
    try LivePolicy.fillIn(home.path + "/station/policy.yaml")
    let run = try Program.run(["open", "--keys", home.path + "/keys"], home: home.path, input: "card\n")
    #expect(run.code == 65)
    #expect(run.errors.contains("a caller card is for practice stations only"))
  }

  @Test func `an import leaves out what is wrong and says so, or is all or nothing if told to`() throws {
    let home = try ScratchFolder()
    let folder = home.path + "/roster"
    _ = try Program.run(["init"], home: home.path)
    let sample = try Program.run(["sample", "--students", "20", "--seed", "7", "--out", folder], home: home.path)
    #expect(sample.code == 0)
    let dry = try Program.run(["import", "roster", folder, "--dry-run"], home: home.path)
    #expect(dry.output.hasPrefix("roster: would be imported: "))
    let first = try Program.run(["import", "roster", folder], home: home.path)
    #expect(first.output.hasPrefix("roster: imported as roster 1: "))
    let again = try Program.run(["import", "roster", folder], home: home.path)
    #expect(again.output.hasPrefix("roster: imported as roster 2: 0 added, 0 changed, 0 removed"))
    let students = folder + "/students.csv"
    var lines = try String(contentsOfFile: students, encoding: .utf8).split(separator: "\n").map(String.init)
    let id = lines[4].prefix { $0 != "," }
    lines[4] = "\(id),\u{1B}[2JMallory\(lines[4].dropFirst(id.count + 1))"
    try lines.joined(separator: "\n").write(toFile: students, atomically: true, encoding: .utf8)
    let told = "students.csv:5:\(id.count + 2): first: holds a control character\nhint: "
    let strict = try Program.run(["import", "roster", folder, "--strict"], home: home.path)
    #expect(strict.code == 65 && strict.output == "")
    #expect(strict.errors.contains(told) && strict.errors.contains("nothing was changed"))
    let rest = try Program.run(["import", "roster", folder], home: home.path)
    #expect(rest.code == 0 && rest.errors == "")
    #expect(rest.output.contains(told))
    // The child, its one guardianship, and the PINs of both.
    #expect(rest.output.contains("\nroster: imported as roster 3: 0 added, 0 changed, 0 removed\n4 rows left out\n"))
    for text in [strict.errors, rest.output] { #expect(!text.contains("\u{1B}") && !text.contains("Mallory")) }
  }
}
