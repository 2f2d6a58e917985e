import Foundation
import TestSupport
import Testing

@Suite("A live station opens for calls when its settings are its own")
struct LiveOpeningTests {
  private let home: ScratchFolder
  private let options: [String]
  private let policy: String

  init() throws {
    home = try ScratchFolder()
    options = ["--keys", home.path + "/keys", "--operator", "Ana Ruiz"]
    policy = home.path + "/station/policy.yaml"
    let made = try Program.run(["init", "--live"] + options.prefix(2), home: home.path)
    #expect(made.code == 0, "\(made.errors)")
  }

  private func run(_ words: String..., input: String = "", language: String = "C.UTF-8") throws -> (
    code: Int32, output: String, errors: String
  ) {
    try Program.run(words + options, home: home.path, input: input, environment: ["LC_ALL": language])
  }

  @Test func `and not with the false meeting of a new one`() throws {
    let script = home.path + "/script"
    try home.write("quit\n".utf8, to: "script")
    let record = home.path + "/record"
    for (key, fixed) in [
      ("meeting-number", ("\"000 0000 0000\"", "\"812 5550 0142\"")),
      ("meeting-passcode", ("\"000000\"", "\"271828\"")),
    ] {
      let place = try LivePolicy.place(of: key, in: policy)
      for words in [["open", "--record", record], ["run", script]] {
        let refused = try Program.run(words + options, home: home.path, input: "quit\n")
        #expect(refused.code == 65 && refused.output == "")
        let lines = refused.errors.split(separator: "\n")
        #expect(lines.count == 2, "\(refused.errors)")
        #expect(lines.first?.hasPrefix("pinline: \(place): \(key) is only zeros, ") == true, "\(refused.errors)")
        #expect(lines.last == "hint: write that of the meeting which callers join, in double quotes")
      }
      let spanish = try run("open", input: "quit\n", language: "es_US.UTF-8")
      #expect(spanish.errors.hasPrefix("pinline: \(place): \(key) son solo ceros, "), "\(spanish.errors)")
      #expect(!FileManager.default.fileExists(atPath: record))
      try LivePolicy.edit(policy, [fixed])
    }
    let opened = try run("open", input: "policy\nquit\n")
    #expect(opened.code == 0 && opened.output.contains("812 5550 0142"), "\(opened.errors)")
  }

  @Test func `and whatever mends it or looks at its log goes on before`() throws {
    let checkpoint = try run("log", "checkpoint")
    #expect(checkpoint.code == 0, "\(checkpoint.errors)")
    let backup = try run("backup", home.path + "/copy")
    #expect(backup.code == 0, "\(backup.errors)")
    for words in [["log", "verify"], ["log", "show"], ["log", "key"]] {
      let shown = try Program.run(words + options.prefix(2), home: home.path)
      #expect(shown.code == 0, "\(words): \(shown.errors)")
    }
    #expect(try imported("roster 1") == 0)
    #expect(try run("open", input: "quit\n").errors.contains("meeting-number is only zeros"))
  }

  @Test func `and not for a school that no roster has until one comes in`() throws {
    try LivePolicy.fillIn(policy)
    let folder = try sample()
    let schools = try String(contentsOfFile: folder + "/schools.csv", encoding: .utf8).split(separator: "\n")
    let school = try #require(schools.dropFirst().first?.split(separator: ",").first.map(String.init))
    try LivePolicy.edit(policy, [("serves: \"all\"", "serves: \"\(school)\"")])
    let place = try LivePolicy.place(of: "serves", in: policy)
    let early = try run("open", input: "quit\n")
    #expect(early.code == 65)
    #expect(early.errors.hasPrefix("pinline: \(place): serves names a school that no roster here has\nhint: "))
    #expect(early.errors.hasSuffix("pinline import roster FOLDER\n"))
    #expect(try imported("roster 1") == 0)
    #expect(try run("open", input: "quit\n").code == 0)
    try LivePolicy.edit(policy, [("serves: \"\(school)\"", "serves: \"NOWHERE-0\"")])
    let other = try run("open", input: "quit\n")
    #expect(other.code == 65 && other.errors.contains("serves names a school") && !other.errors.contains("NOWHERE"))
  }

  @Test func `and not in a language that Pinline does not have`() throws {
    try LivePolicy.fillIn(policy)
    try LivePolicy.edit(policy, [("language: \"en\"", "language: \"tlh\"")])
    let place = try LivePolicy.place(of: "language", in: policy)
    let refused = try run("open", input: "quit\n")
    #expect(refused.code == 65)
    #expect(refused.errors == "pinline: \(place): language cannot be that\nhint: one of: en, es\n")
  }

  @Test func `and one for practice opens with what it was made with`() throws {
    let practice = try ScratchFolder()
    _ = try Program.run(["init"], home: practice.path)
    try LivePolicy.edit(practice.path + "/station/policy.yaml", [("serves: \"all\"", "serves: \"NOWHERE-0\"")])
    let opened = try Program.run(["open"], home: practice.path, input: "policy\nquit\n")
    #expect(opened.code == 0 && opened.output.contains("000 0000 0000"), "\(opened.errors)")
  }

  private func sample() throws -> String {
    let folder = home.path + "/roster"
    _ = try Program.run(["sample", "--students", "20", "--seed", "7", "--out", folder], home: home.path)
    return folder
  }

  /// Imports the sample at a terminal, where a second person stands for it.
  private func imported(_ wanted: String) throws -> Int32 {
    let folder = home.path + "/roster"
    if !FileManager.default.fileExists(atPath: folder) { _ = try sample() }
    let terminal = try PseudoTerminal(
      Program.path, ["import", "roster", folder] + options, environment: Program.environment(home.path), in: home.path)
    try terminal.expect("name of the second person")
    terminal.enter("Luz Vega")
    try terminal.expect(wanted)
    return try terminal.end()
  }
}
