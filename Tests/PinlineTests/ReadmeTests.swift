import Foundation
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  private func text() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// The lines of the fenced blocks of one kind.
  private func blocks(_ kind: String) throws -> [String] {
    var lines: [String] = []
    var isInside = false
    for line in try text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") { isInside = !isInside && line == "```" + kind } else if isInside { lines.append(line) }
    }
    return lines
  }

  @Test func has_only_commands_that_work_in_their_order() throws {
    let home = try ScratchFolder()
    let bin = home.path + "/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: bin + "/pinline", withDestinationPath: Program.path)
    let commands = try blocks("sh")
    #expect(commands.count > 8)
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
    #expect(said.contains("roster: imported as roster 1: "))
    #expect(said.contains("Caller card: fictitious"))
  }

  @Test func shows_what_the_console_says() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let texts = try String(contentsOf: root.appendingPathComponent("Sources/CTexts/texts/en.txt"), encoding: .utf8)
    let spoken = try blocks("").filter { $0.hasPrefix("» ") }.map {
      $0.dropFirst(2).replacing("PM-4903", with: "{reference}")
    }
    #expect(spoken.count > 8)
    for line in spoken { #expect(texts.contains(line), "\(line)") }
  }
}
