import CallScript
import Diagnostics
import Foundation
import Guide
import Ledger
import Practice
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  /// The lines of the fenced blocks of one kind.
  private func blocks(_ kind: String, in file: String = "README.md") throws -> [String] {
    var lines: [String] = []
    var isInside = false
    for line in try Checkout.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") { isInside = !isInside && line == "```" + kind } else if isInside { lines.append(line) }
    }
    return lines
  }

  @Test func `has only commands that work in their order`() throws {
    let said = try run(blocks("sh"), moreThan: 8)
    #expect(said.contains("roster: imported as roster 1: "))
    #expect(said.contains("Caller card: fictitious"))
  }

  @Test func `and so has what is written of practice`() throws {
    let file = "Sources/pinline/Documentation.docc/Practice.md"
    let said = try run(blocks("sh", in: file), moreThan: 4)
    #expect(said.contains("Passed: 100 of 100") && said.contains("INTACT"))
    let lines = try blocks("yaml", in: file)
    let scenario = lines.prefix { $0 != "people:" }
    let people = lines.dropFirst(scenario.count).prefix { !$0.hasPrefix("title:") }
    let calls = lines.dropFirst(scenario.count + people.count)
    let own = scenario.joined(separator: "\n")
    _ = try ScenarioFile.scenario(in: own, file: "own.yaml")
    let list = try ClassFile.list(in: people.joined(separator: "\n"), file: "class.yaml")
    let course = try CourseFile.course(in: calls.joined(separator: "\n"), file: "course.yaml", of: list) { _ in own }
    #expect(list.people.count == 2 && course.calls.count == 2)
    let rows = try Checkout.text(of: file).split(separator: "\n").filter { $0.contains(#/\| \d+ \| (required )?\|$/#) }
    #expect(rows.count == Clause.allCases.count)
    #expect(rows.count { $0.contains("required") } == Clause.allCases.count(where: \.isRequired))
  }

  @Test func `and of a district's own guide`() throws {
    let said = try run(blocks("sh", in: "Sources/pinline/Documentation.docc/Guide.md"), moreThan: 2)
    #expect(said.contains("guide.yaml: Guide REF-6363.1, edited September 1, 2026; 16 walk-throughs"))
  }

  /// Runs commands one after another in a folder of their own; what they said.
  private func run(_ commands: [String], moreThan count: Int) throws -> String {
    let home = try ScratchFolder()
    let bin = home.path + "/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: bin + "/pinline", withDestinationPath: Program.path)
    #expect(commands.count > count)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-euc", commands.joined(separator: "\n")]
    shell.currentDirectoryURL = URL(fileURLWithPath: home.path)
    shell.environment = ["HOME": home.path, "PATH": "\(bin):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let output = Pipe()
    (shell.standardOutput, shell.standardError) = (output, output)
    try shell.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "\(said)")
    return said
  }

  @Test func `shows what the console says`() throws {
    let reference = try #require(CaseReference("PMM-490-3409"))
    let steps = try GuideShelf().book().walks.flatMap(\.steps).map(\.say.english)
    let lines = Set((ScriptLine.samples(of: reference).map { $0.in(.english) } + steps).map { "» " + $0 })
    let spoken = try blocks("").filter { $0.hasPrefix("» ") }
    #expect(spoken.count > 8)
    // A prompt stands behind a line that leaves room for it.
    for line in spoken { #expect(lines.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)") }
  }
}
