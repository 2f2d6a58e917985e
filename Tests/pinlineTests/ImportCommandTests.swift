import Foundation
import TestSupport
import Testing

@Suite("The import at the command line")
struct ImportCommandTests {
  private func sample(in home: ScratchFolder) throws -> String {
    let folder = home.path + "/roster"
    _ = try Program.run(["sample", "--students", "20", "--seed", "7", "--out", folder], home: home.path)
    return folder
  }

  @Test func `asks at the terminal for a second person and takes none from a script`() throws {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    let keys = ["--keys", home.path + "/keys", "--operator", "Ana Ruiz"]
    _ = try Program.run(["init", "--live"] + keys.prefix(2), home: home.path)
    let script = try Program.run(["import", "roster", folder] + keys, home: home.path, input: "Luz Vega\n")
    #expect(script.code == 65)
    #expect(script.errors.contains("a second person has to stand for it\nhint: import it at a terminal"))
    func imported(with name: String, _ wanted: String) throws -> Int32 {
      let terminal = try PseudoTerminal(
        Program.path, ["import", "roster", folder] + keys, environment: Program.environment(home.path), in: home.path)
      try terminal.expect("name of the second person")
      terminal.enter(name)
      try terminal.expect(wanted)
      return try terminal.end()
    }
    #expect(try imported(with: "ana ruiz", "the second person is the operator") == 65)
    #expect(try imported(with: "Luz Vega", "imported as roster 1") == 0)
    let shown = try Program.run(["log", "show", "--kind", "sourceAdmitted", "--json"], home: home.path)
    #expect(shown.output.contains(#""second":"Luz Vega""#) && shown.output.contains("Ana Ruiz"))
    #expect(try Program.run(["import", "roster", folder] + keys, home: home.path).code == 0, "known from then on")
    let replaced = try Program.run(["import", "roster", folder, "--without-secrets"] + keys, home: home.path)
    #expect(replaced.code == 64)
  }

  @Test func `of a roster that is not marked as fictitious is refused for practice unless its secrets stay out`() throws
  {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    try FileManager.default.removeItem(atPath: folder + "/fictitious.txt")
    _ = try Program.run(["init"], home: home.path)
    let refused = try Program.run(["import", "roster", folder], home: home.path)
    #expect(refused.code == 65 && refused.errors.contains("not marked as fictitious"))
    let taken = try Program.run(["import", "roster", folder, "--without-secrets"], home: home.path)
    #expect(taken.code == 0 && taken.output.contains("PINs, not compared with those before"))
  }

  @Test func `says what the policy keeps a source from saying and logs a rehearsal`() throws {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    _ = try Program.run(["init"], home: home.path)
    let other = try Program.run(["import", "roster", folder, "--source", "courts", "--dry-run"], home: home.path)
    #expect(other.output.contains("came in as not verified: verified-sources in policy.yaml does not name courts"))
    let shown = try Program.run(["log", "show", "--kind", "importRehearsed", "--json"], home: home.path)
    #expect(shown.output.contains(#""fact":{"collisions":0,"problems":0,"source":"courts"}"#))
  }

  @Test func `without the signature that the policy wants is refused`() throws {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    _ = try Program.run(["init"], home: home.path)
    let policy = home.path + "/station/policy.yaml"
    let text = try String(contentsOfFile: policy, encoding: .utf8)
    try Data(text.replacing("rosters-signed: \"no\"", with: "rosters-signed: \"yes\"").utf8)
      .write(to: URL(fileURLWithPath: policy))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: policy)
    let refused = try Program.run(["import", "roster", folder], home: home.path)
    #expect(refused.code == 65 && refused.errors.contains("SHA256SUMS cannot be read"))
  }

  @Test func `tells what it left out and hands it over in a file`() throws {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    _ = try Program.run(["init"], home: home.path)
    try RosterFiles.change("guardians.csv", in: folder) {
      $0[1] = $0[1].replacing(",", with: ",Zq7\u{FFFD}", maxReplacements: 1)
    }
    try RosterFiles.change("schools.csv", in: folder) { $0.insert("=1+1,Zq7,,", at: $0.count - 1) }
    let list = home.path + "/left.csv"
    let strict = try Program.run(["import", "roster", folder, "--strict", "--left-out", list], home: home.path)
    #expect(strict.code == 65 && strict.errors.contains("nothing was changed") && strict.errors.contains(" × "))
    let refused = try String(contentsOfFile: list, encoding: .utf8)
    let taken = try Program.run(["import", "roster", folder, "--left-out", list], home: home.path)
    #expect(taken.code == 73, "a file that is there is kept")
    try FileManager.default.removeItem(atPath: list)
    let done = try Program.run(["import", "roster", folder, "--left-out", list], home: home.path)
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.output.contains("guardians.csv:2:") && done.output.contains("rows left out"))
    #expect(
      done.output.contains("guardianships carry a restriction")
        && done.output.contains("verified guardians without a PIN"))
    let text = try String(contentsOfFile: list, encoding: .utf8)
    #expect(text == refused && text.hasPrefix("file,line,column,field,what,hint\r\nschools.csv,"))
    #expect(text.contains("\r\nguardians.csv,2,") && text.contains("\r\nguardianships.csv,"))
    #expect(!text.contains("Zq7") && !done.output.contains("Zq7") && !text.contains("\r\n=") && !text.contains(",="))
    let mode = try FileManager.default.attributesOfItem(atPath: list)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try Program.run(["import", "roster", folder], home: home.path)
    #expect(again.output.contains("(before: "))
    let shown = try Program.run(["log", "show", "--kind", "rosterImported", "--json"], home: home.path)
    #expect(shown.output.contains(#""leftOut":"#) && shown.output.contains(#""withoutPIN":"#))
  }

  @Test func `counts one as one, in both languages`() throws {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    _ = try Program.run(["init"], home: home.path)
    try RosterFiles.change("contacts.csv", in: folder) {
      $0[1] = $0[1].replacing(",", with: ",\u{FFFD}", maxReplacements: 2)
    }
    try RosterFiles.change("guardianships.csv", in: folder) { lines in
      for place in lines.indices.dropFirst() where !lines[place].isEmpty {
        var fields = lines[place].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        fields[4] = place == 1 ? "restricted" : ""
        lines[place] = fields.joined(separator: ",")
      }
    }
    let english = try Program.run(["import", "roster", folder], home: home.path)
    #expect(english.output.contains("\n1 row left out\n"), "\(english.output)")
    #expect(english.output.contains("\n1 guardianship carries a restriction\n"))
    let spanish = try Program.run(
      ["import", "roster", folder], home: home.path, environment: ["LC_ALL": "es_US.UTF-8"])
    #expect(spanish.output.contains("\n1 fila omitida\n"), "\(spanish.output)")
    #expect(spanish.output.contains("\n1 tutela con una restricción (antes: 1)\n"))
  }

  @Test(.enabled(if: CShim.compiler != nil, "skipped: no C compiler, so libzip cannot be hidden"))
  func `of an archive says so where libzip is not installed`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["init"], home: home.path)
    try home.write([0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 60), to: "export.zip")
    let shim = try CShim.library(of: "Tests/Prove/nozip.c", in: home)
    let run = try Program.run(
      ["import", "oneroster", home.file("export.zip")], home: home.path, environment: ["LD_PRELOAD": shim])
    #expect(run.code == 69, "\(run.code)")
    #expect(
      run.errors
        == "pinline: export.zip is packed, and libzip is not installed\nhint: install libzip, or give the files unpacked\n"
    )
  }

  /// A call for each that changes the list's folder, of which one fails: making the file, writing, keeping it.
  @Test(.enabled(if: CShim.compiler != nil, "skipped: no C compiler, so no call of the system's can fail"))
  func `whose list cannot be written says whether it is imported`() throws {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    try RosterFiles.change("contacts.csv", in: folder) {
      $0[1] = $0[1].replacing(",", with: ",\u{FFFD}", maxReplacements: 2)
    }
    _ = try Program.run(["init"], home: home.path)
    home.makeFolder("lists")
    let shim = try CShim.library(of: "Tests/Prove/calls.c", in: home)
    func imports() throws -> Int {
      try Program.run(["log", "show", "--kind", "rosterImported", "--json"], home: home.path)
        .output.split(separator: "\n").count
    }
    func run(failing call: Int, _ more: String...) throws -> (code: Int32, output: String, errors: String) {
      try Program.run(
        ["import", "roster", folder, "--left-out", home.file("lists/\(call)\(more.joined()).csv")] + more,
        home: home.path,
        environment: ["LD_PRELOAD": shim, "PROVE_ROOT": home.file("lists"), "PROVE_FAIL_AT": "\(call)"])
    }
    var lost = 0
    for call in 1...8 {
      let before = try imports()
      let made = try run(failing: call)
      let isImported = try imports() > before
      switch made.code {
      case 0: #expect(isImported && home.holds("lists/\(call).csv"))
      case 12:
        lost += 1
        #expect(isImported && made.errors.hasPrefix("pinline: warning: imported, but the list"), "\(made.errors)")
        #expect(made.output.contains("imported as roster"))
      default: #expect(!isImported && made.code == 73, "\(call): \(made.code) \(made.errors)")
      }
    }
    #expect(lost > 0)
    // An import that was refused says so first, and in its own code.
    let refused = try (1...8).map { try run(failing: $0, "--strict") }.filter {
      $0.errors.contains("cannot be written")
    }
    #expect(refused.contains { $0.code == 65 && $0.errors.contains("nothing was changed") }, "\(refused)")
  }

  @Test func `says once where everything else about it stands`() throws {
    let home = try ScratchFolder()
    let first = try Program.run(["import", "--help"], home: home.path).output
    #expect(first.contains("pinline import from --help"))
    let more = try Program.run(["import", "from", "--help"], home: home.path).output
    for word in ["oneroster", "--sync", "--strict", "--left-out", "--left-out-folder", "--map"] {
      #expect(more.contains(word), "\(word)")
    }
  }

  @Test func `that would remove too much changes nothing and says what to set`() throws {
    let home = try ScratchFolder()
    let folder = try sample(in: home)
    _ = try Program.run(["init"], home: home.path)
    #expect(try Program.run(["import", "roster", folder], home: home.path).code == 0)
    for file in [
      "students.csv", "guardians.csv", "guardianships.csv", "contacts.csv", "parent-pins.csv", "student-pins.csv",
    ] {
      try RosterFiles.change(file, in: folder) { $0.removeSubrange(1..<($0.count - 1)) }
    }
    let empty = try Program.run(["import", "roster", folder], home: home.path)
    #expect(empty.code == 65 && empty.errors.contains("rows would be removed, and import-removed allows 5 %"))
    #expect(empty.errors.contains("hint: nothing was changed; if it is right, set import-removed to "))
  }
}
