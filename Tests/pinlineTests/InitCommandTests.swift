import Foundation
import TestSupport
import Testing

@testable import pinline

@Suite("What follows a new station")
struct InitCommandTests {
  /// Runs one line as a person would who copied it, where `pinline` is on the path.
  private func shell(_ line: String, in home: ScratchFolder) throws -> (code: Int32, said: String) {
    let bin = home.path + "/bin"
    if !FileManager.default.fileExists(atPath: bin) {
      try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: bin + "/pinline", withDestinationPath: Program.path)
    }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-euc", line]
    shell.currentDirectoryURL = URL(fileURLWithPath: home.path)
    shell.environment = ["HOME": home.path, "PATH": "\(bin):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "EDITOR": "cat"]
    let (input, output) = (Pipe(), Pipe())
    (shell.standardInput, shell.standardOutput, shell.standardError) = (input, output, output)
    try shell.run()
    try input.fileHandleForWriting.give(Data("quit\n".utf8))
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    return (shell.terminationStatus, said)
  }

  /// The commands that a new station is told to go on with.
  private func next(_ said: String, after head: String) throws -> [String] {
    let lines = said.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.hasPrefix(head) }, "\(said)")
    return lines[(place + 1)...].map { line in
      #expect(line.hasPrefix("  "))
      return String(line.dropFirst(2))
    }
  }

  @Test func `can be copied into a shell as it stands`() throws {
    let home = try ScratchFolder()
    let made = try shell("pinline init --name one --home 'our station/it'\\''s' --keys 'our keys'", in: home)
    let commands = try next(made.said, after: "next:")
    let named = "--home 'our station/it'\\''s' --keys 'our keys'"
    #expect(commands == ["pinline import roster FOLDER \(named)", "pinline open \(named)"])
    #expect(try shell("pinline sample --students 20 --seed 7 --out FOLDER", in: home).code == 0)
    for (command, wanted) in zip(commands, ["imported as roster 1", "PRACTICE"]) {
      let run = try shell(command, in: home)
      #expect(run.code == 0 && run.said.contains(wanted), "\(run.said)")
    }
  }

  @Test func `begins at a live one with its settings`() throws {
    let home = try ScratchFolder()
    let made = try shell("pinline init --live --home 'hot line' --keys keys", in: home)
    let commands = try next(
      made.said,
      after:
        "next, first fill in district, meeting-number, meeting-passcode, language, serves, time-zone; no call is taken while"
    )
    let file = URL(fileURLWithPath: home.path).resolvingSymlinksInPath().path + "/hot line/policy.yaml"
    #expect(
      commands == [
        "${EDITOR:-nano} '\(file)'", "pinline import roster FOLDER --home 'hot line' --keys keys",
        "pinline open --home 'hot line' --keys keys",
      ])
    let edited = try shell("cd / && \(commands.first ?? "")", in: home)
    #expect(edited.code == 0 && edited.said.contains("meeting-number: \"000 0000 0000\""), "\(edited.said)")
    #expect(try shell(commands.last ?? "", in: home).said.contains("hot line/policy.yaml:"))
  }

  @Test func `names no folder that was not named and is told in Spanish too`() throws {
    let home = try ScratchFolder()
    let made = try Program.run(["init"], home: home.path)
    #expect(made.output.hasSuffix("\nnext:\n  pinline import roster FOLDER\n  pinline open\n"))
    let live = try Program.run(
      ["init", "--live", "--home", home.path + "/a", "--keys", home.path + "/b"], home: home.path,
      environment: ["LC_ALL": "es_US.UTF-8"])
    let options = "--home \(home.path)/a --keys \(home.path)/b"
    #expect(live.output.contains("\nsigue, primero complete district, meeting-number, meeting-passcode, "))
    #expect(
      live.output.hasSuffix(
        ":\n  ${EDITOR:-nano} \(home.path)/a/policy.yaml\n  pinline import roster CARPETA \(options)\n  pinline open \(options)\n"
      ), "\(live.output)")
  }

  @Test(arguments: [
    ("plain/path-1.0", "plain/path-1.0"), ("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("~", "'~'"),
    ("$(x)", "'$(x)'"), ("a\nb", "'a\nb'"), ("ñ", "'ñ'"), ("\\", "'\\'"), ("*", "'*'"), ("!", "'!'"),
  ]) func `quotes what a shell would take for something else`(_ text: String, _ word: String) {
    #expect(ShellWord.quoted(text) == word)
  }

  @Test func `leaves out an option that was not given`() {
    #expect(ShellWord.option("--home", nil) == "" && ShellWord.option("--home", "a b") == " --home 'a b'")
    #expect(ShellWord.option("--home", "-a") == " --home=-a")
  }
}
