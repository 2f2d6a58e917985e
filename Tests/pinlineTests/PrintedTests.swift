import Foundation
import TestSupport
import Testing

@testable import pinline

@Suite("What is printed")
struct PrintedTests {
  /// A name that would put other words in place of those before it.
  private static let name = "evil\u{1B}[2K\rINTACT\u{9B}1A\u{202E}\u{7}"

  private func expectClean(_ text: String, _ what: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}", "\(what)")
    }
  }

  @Test func `has no escape in it whatever a folder or file is called`() throws {
    let home = try ScratchFolder()
    let station = home.file(Self.name)
    #expect(try Program.run(["init", "--home", station], home: home.path).code == 0)
    try home.write("nonsense".utf8, to: "\(Self.name)/policy.yaml")
    let missing = home.file("none" + Self.name)
    let tried: [[String]] = [
      ["log", "verify", "--home", station], ["log", "verify", "--home", missing], ["open", "--home", station],
      ["log", "verify", "--export", missing], ["log", "verify", "--key", missing],
      ["backup", missing, "--home", station],
      ["sample", "--students", "1", "--out", missing], ["practice", "check", missing + ".yaml"], ["run", missing],
      ["import", "roster", missing, "--home", station], ["open", "--" + Self.name], [Self.name], ["open", Self.name],
      ["sample", "--students", Self.name, "--out", "x"], ["import", Self.name, "x"], ["log", "show", Self.name],
      ["open", "--language", Self.name], ["practice", "list", Self.name],
    ]
    for arguments in tried {
      let run = try Program.run(arguments, home: home.path)
      expectClean(run.output, "\(arguments)")
      expectClean(run.errors, "\(arguments)")
      #expect(!(run.output + run.errors).isEmpty, "\(arguments)")
    }
    // The verdict of a log that was cut keeps its place.
    try home.write(Data(), to: "\(Self.name)/station.sqlite")
    let broken = try Program.run(["log", "verify", "--home", station], home: home.path)
    #expect(!broken.output.contains("\u{1B}") && !broken.output.hasPrefix("INTACT"))
  }

  @Test func `of the parser goes where it went before with the same code`() throws {
    let home = try ScratchFolder()
    let help = try Program.run(["--help"], home: home.path)
    #expect(help.code == 0 && help.output.contains("SUBCOMMANDS") && help.errors.isEmpty)
    let version = try Program.run(["--version"], home: home.path)
    #expect(version.code == 0 && version.output == "0.1.0\n")
    let wrong = try Program.run(["open", "--nothing"], home: home.path)
    #expect(wrong.code == 64 && wrong.output.isEmpty && wrong.errors.hasPrefix("Error: Unknown option '--nothing'"))
  }

  @Test func `is cleaned line by line`() {
    #expect(Printing.cleaned("a\u{1B}[2Jb\nc\r\nd\n") == "a\u{FFFD}[2Jb\nc\u{FFFD}\nd\n")
  }
}
