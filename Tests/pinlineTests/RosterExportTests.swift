import Foundation
import Records
import Roster
import TestSupport
import Testing

@Suite("pinline roster export and pinline pin")
struct RosterExportTests {
  let home: ScratchFolder

  init() throws {
    home = try ScratchFolder()
    let steps: [[String]] = [
      ["init", "--name", "front-desk"], ["sample", "--students", "60", "--seed", "1", "--out", home.file("roster")],
      ["import", "roster", home.file("roster")],
    ]
    for words in steps { #expect(try Program.run(words, home: home.path).code == 0, "\(words)") }
    try LivePolicy.edit(home.file("station/policy.yaml"), [("pin-rosters: \"no\"", "pin-rosters: \"yes\"")])
  }

  private func run(_ words: [String], language: String = "C.UTF-8") throws -> (
    code: Int32, output: String, errors: String
  ) {
    try Program.run(words, home: home.path, environment: ["LC_ALL": language])
  }

  private func export(
    _ name: String, _ more: [String] = [], of school: String = "1001", reason: String = "orientation week",
    language: String = "C.UTF-8"
  )
    throws -> (code: Int32, output: String, errors: String)
  {
    try run(
      ["roster", "export", school, "--to", home.file(name), "--reason", reason, "--operator", "Ana Ruiz"] + more,
      language: language)
  }

  private func kinds() throws -> [String] {
    try run(["log", "show", "--json"]).output.matches(of: #/"kind":"(\w+)"/#).map { String($0.1) }
  }

  /// The texts of a workbook's cells.
  private func texts(of name: String) throws -> [String] {
    let script = "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('xl/sharedStrings.xml').decode())"
    let xml = try Tool.text("/usr/bin/env", ["python3", "-c", script, home.file(name)])
    return xml.matches(of: #/<t[^>]*>([^<]*)<\/t>/#).map { String($0.1) }
  }

  private static func text(_ pin: PINDigits) -> String { String(decoding: pin.bytes, as: UTF8.self) }

  /// The guardianships of the sample by which somebody may be given a PIN, with the one that the roster brings; of one school or of all.
  private func served(_ roster: ReadRoster, of school: SchoolID? = nil) throws -> [(tie: Guardianship, pin: String?)] {
    let pins = Dictionary(roster.parentPINs.map { ([$0.studentID.text, $0.guardianID.text], Self.text($0.pin)) }) { $1 }
    // The sample has children of 18: they hold their rights themselves.
    let grown = try #require(CivilDate(iso: "2009-01-01"))
    let children = Set(
      roster.students.filter { $0.birthDate >= grown && (school == nil || $0.schoolID == school) }.map(\.id))
    return roster.guardianships.filter { $0.verified && $0.restriction == nil && children.contains($0.studentID) }
      .map { ($0, pins[[$0.studentID.text, $0.guardianID.text]]) }
  }

  private func roster() throws -> ReadRoster { try ReadRoster(RosterFolder(path: home.file("roster"))) }

  /// - Guide: IX.7, IX.P7
  @Test func `writes the school's PINs for the user alone and no student's own`() throws {
    let made = try export("pins.xlsx")
    #expect(made.code == 0, "\(made.errors)")
    let told = try #require(
      made.output.wholeMatch(of: #/(.+): (\d+) rows, (\d+) PINs, entry (\d+); hand it on sealed, then delete it\n/#))
    #expect(try String(told.1) == home.file("pins.xlsx") && home.mode(of: "pins.xlsx") == 0o600)
    let texts = Set(try texts(of: "pins.xlsx"))
    let roster = try roster()
    let found = texts.intersection(roster.parentPINs.map { Self.text($0.pin) })
    let wanted = try served(roster, of: "1001").compactMap(\.pin)
    #expect(wanted.count > 3 && found == Set(wanted) && String(wanted.count) == told.3, "\(told.3)")
    #expect(!roster.studentPINs.isEmpty && texts.isDisjoint(with: roster.studentPINs.map { Self.text($0.pin) }))
    #expect(
      texts.contains {
        $0.hasPrefix("CONFIDENTIAL · Ana Ruiz (") && $0.contains("entry \(told.4) of pinline/practice/")
      })
    #expect(texts.contains("PRACTICE: fictitious families, false PINs"))
    // Nothing on the screen, in the log or in any file of the station tells one.
    for pin in found where pin.utf8.count >= 8 {
      #expect(!made.output.contains(pin))
      for file in try FileManager.default.subpathsOfDirectory(atPath: home.file("station")) {
        let bytes = FileManager.default.contents(atPath: home.file("station/\(file)")) ?? Data()
        #expect(bytes.range(of: Data(pin.utf8)) == nil, "\(file)")
      }
    }
    let log = try run(["log", "show"]).output
    #expect(log.contains("PIN roster of school 1001 written: \(told.3) PINs"), "\(log)")
    #expect(try !log.contains("orientation") && run(["log", "verify"]).code == 0)
  }

  @Test func `is narrowed, in Spanish, and logged without a name`() throws {
    let made = try export("pins.xlsx", ["--grade", "1", "--grade", "tk", "--name", "ma"], language: "es_US.UTF-8")
    #expect(made.code == 0 && made.output.contains("entréguelo cerrado y después bórrelo"), "\(made.errors)")
    let texts = try texts(of: "pins.xlsx")
    #expect(texts.contains("Solo: grado TK, grado 1, nombre del estudiante") && texts.contains("PIN del portal"))
    #expect(Set(texts).isDisjoint(with: ["K", "2", "Brenda"]))
    let json = try run(["log", "show", "--kind", "rosterExported", "--json"]).output
    #expect(json.contains("\"filters\":[\"grade TK\",\"grade 1\",\"name\"]") && json.contains("\"pins\":{\"1\":"))
  }

  @Test func `whatever is wrong is one line, writes no file and logs no export`() throws {
    // The changed policy is logged with the first command, whatever that does.
    _ = try run(["pin", "replace", "1", "2", "--reason", "lost"])
    let before = try kinds()
    let school = home.file("x.xlsx")
    try home.write([], to: "there.xlsx")
    let wrong: [([String], Int32, String)] = [
      (
        ["roster", "export", "nowhere", "--to", school, "--reason", "week one"], 65, "pinline: no school here has that"
      ),
      (
        ["roster", "export", "1001", "--to", school, "--reason", "  "], 65,
        "pinline: a reason has to be given\nhint: --reason"
      ),
      (
        ["roster", "export", "1001", "--to", school, "--reason", "week", "--grade", "13"], 64,
        "pinline: that is no grade\nhint: "
      ),
      (
        ["roster", "export", "1001", "--to", school, "--reason", "week", "--number", "1"], 65,
        "pinline: nobody on record is meant"
      ),
      (
        ["roster", "export", "1001", "--to", home.file("station/x.xlsx"), "--reason", "week"], 73,
        "pinline: \(home.file("station/x.xlsx")) lies in"
      ),
      (["roster", "export", "1001", "--to", home.file("there.xlsx"), "--reason", "week"], 73, "pinline: "),
      (
        ["roster", "export", "1001", "--to", home.file("pins.txt"), "--reason", "week"], 64,
        "pinline: \(home.file("pins.txt")) has no workbook's name\nhint: --to FILE.xlsx"
      ),
      (["roster", "export", "1001", "--to", school, "--reason", "one\u{2028}two"], 65, "pinline: a reason has to be"),
      (["pin", "replace", "1", "2", "--reason", "lost"], 65, "pinline: no child here has that number\nhint: "),
    ]
    for (words, code, errors) in wrong {
      let made = try run(words)
      #expect(
        made.code == code && made.errors.hasPrefix(errors) && made.output.isEmpty,
        "\(words): \(made.code) \(made.errors)")
    }
    #expect(try kinds() == before && !home.holds("x.xlsx"))
    try LivePolicy.edit(home.file("station/policy.yaml"), [("pin-rosters: \"yes\"", "pin-rosters: \"no\"")])
    let closed = try export("x.xlsx", language: "es_US.UTF-8")
    #expect(
      closed.code == 65
        && closed.errors.hasPrefix("pinline: en esta estación no se escriben listas de PIN\nsugerencia: "))
    #expect(try !kinds().contains("rosterExported") && !home.holds("x.xlsx"))
  }

  @Test func `a practice station with real names writes none`() throws {
    let mark = home.file("roster/fictitious.txt")
    let names = try FileManager.default.contentsOfDirectory(atPath: home.file("roster"))
    #expect(names.contains("fictitious.txt"), "\(names)")
    try FileManager.default.removeItem(atPath: mark)
    let taken = try run(["import", "roster", home.file("roster"), "--without-secrets", "--source", "sis"])
    #expect(try kinds().contains("realNamesPractised"), "\(taken.errors)")
    let made = try export("x.xlsx")
    #expect(made.code == 65 && made.errors.hasPrefix("pinline: this practice station has real families' names"))
  }

  @Test func `PINs are created for all, counted and never told`() throws {
    let roster = try roster()
    let without = try served(roster).filter { $0.pin == nil }
    let missing = try #require(without.first).tie.studentID
    let school = try #require(roster.students.first { $0.id == missing }).schoolID
    #expect(without.count > 3)
    let made = try run(["pin", "create", "--all"])
    #expect(made.code == 0 && made.output == "\(without.count) PINs created\n", "\(made.output)\(made.errors)")
    let again = try run(["pin", "create", "--school", "1001"], language: "es_US.UTF-8")
    #expect(again.output == "todos los tutores verificados tienen PIN; no se cambió nada\n")
    let written = try export("pins.xlsx", of: school.text)
    let expected = try served(roster, of: school)
    let brought = Set(roster.parentPINs.map { Self.text($0.pin) })
    let pins = Set(try texts(of: "pins.xlsx").filter { $0.wholeMatch(of: #/\d{8}/#) != nil })
    let fresh = pins.subtracting(brought)
    #expect(written.code == 0 && written.output.contains(" \(expected.count) PINs, "), "\(written.output)")
    // A child of eight digits in its number would be counted with them.
    #expect(
      fresh.subtracting(roster.students.map(\.id.text)).count == expected.count { $0.pin == nil }, "\(fresh.count)")
    #expect(fresh.isDisjoint(with: roster.studentPINs.map { Self.text($0.pin) }))
    #expect(try kinds().contains("pinsCreated"))
    #expect(try run(["log", "verify"]).code == 0)
    #expect(try run(["pin", "create"]).code == 64 && run(["pin", "create", "1", "--all"]).code == 64)
  }

  /// How many there are in all is known to nobody before all were looked at.
  @Test func `how far the creating is does not stop at a share of the district`() throws {
    let large = try ScratchFolder()
    for words in [
      ["init", "--name", "front-desk"],
      ["sample", "--students", "2400", "--seed", "2", "--out", large.file("roster")],
      ["import", "roster", large.file("roster")],
    ] { #expect(try Program.run(words, home: large.path, environment: ["LC_ALL": "C.UTF-8"]).code == 0, "\(words)") }
    let terminal = try PseudoTerminal(
      Program.path, ["pin", "create", "--all", "--operator", "Ana Ruiz"], environment: Program.environment(large.path),
      in: large.path)
    try terminal.expect("pin: 2,000")
    try terminal.expect("PINs created")
    #expect(try terminal.end() == 0 && !terminal.text.contains("%"))
  }

  @Test func `at a live station a second person stands for it at the terminal`() throws {
    let live = try ScratchFolder()
    let options = ["--keys", live.path + "/keys", "--operator", "Ana Ruiz"]
    #expect(try Program.run(["init", "--live"] + options.prefix(2), home: live.path).code == 0)
    try LivePolicy.edit(live.file("station/policy.yaml"), [("pin-rosters: \"no\"", "pin-rosters: \"yes\"")])
    func terminal(_ words: [String], _ wanted: String) throws -> Int32 {
      let terminal = try PseudoTerminal(
        Program.path, words + options, environment: Program.environment(live.path), in: live.path)
      try terminal.expect("name of the second person")
      terminal.enter("Luz Vega")
      try terminal.expect(wanted)
      return try terminal.end()
    }
    #expect(try terminal(["import", "roster", home.file("roster")], "roster 1") == 0)
    let words = ["roster", "export", "1001", "--to", live.file("pins.xlsx"), "--reason", "orientation week"]
    let script = try Program.run(words + options, home: live.path)
    #expect(
      script.code == 65
        && script.errors.hasPrefix("pinline: a second member of staff has to stand for a PIN roster\nhint: "))
    #expect(!live.holds("pins.xlsx"))
    #expect(try terminal(words, "hand it on sealed") == 0)
    #expect(try live.mode(of: "pins.xlsx") == 0o600)
    let log = try Program.run(["log", "show", "--kind", "rosterExported"] + options.prefix(2), home: live.path)
    #expect(log.output.contains("with Luz Vega as the second person"), "\(log.output)")
  }
}
