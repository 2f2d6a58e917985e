import Files
import Testing

@testable import Terminal

@Suite("Output and transcript")
struct OutputTests {
  private func written(_ traits: TerminalTraits, _ line: StyledText) throws -> String {
    let file = try Written()
    Output(traits, descriptor: file.descriptor).write(line)
    return try file.text()
  }

  @Test func `a pipe and a plain terminal get no escape`() throws {
    for kind in [TerminalKind.pipe, .plain] {
      #expect(try written(TerminalTraits(kind: kind), StyledText("wrong", .bad)) == "wrong\n")
    }
  }

  @Test func `no colour takes away colour only`() throws {
    let traits = TerminalTraits(kind: .full, hasColour: false)
    #expect(try written(traits, StyledText("wrong", .bad)) == "\u{1B}[1mwrong\u{1B}[0m\n")
    #expect(try written(traits, StyledText("aside", .dim)) == "\u{1B}[2maside\u{1B}[0m\n")
    #expect(try written(traits, StyledText("good", .good)) == "good\n")
    #expect(try written(traits, StyledText("practice", .banner)) == "\u{1B}[1;7mpractice\u{1B}[0m\n")
    let coloured = try written(TerminalTraits(kind: .full), StyledText("wrong", .bad))
    #expect(coloured == "\u{1B}[1;31mwrong\u{1B}[0m\n")
  }

  @Test func `a pipe gets a long line whole`() throws {
    let long = String(repeating: "word ", count: 60) + "end"
    #expect(try written(TerminalTraits(kind: .pipe), StyledText(long)) == long + "\n")
  }

  @Test func `a call is wiped once where the terminal can do that and pushed off the screen where it cannot`() throws {
    let wipe = "\u{1B}[0m\u{1B}[9999;9999H\u{1B}[1J\u{1B}[H\u{1B}[3J"
    let lines = String(repeating: "\n", count: 24)
    for (traits, wiped) in [
      (TerminalTraits(kind: .full), wipe), (TerminalTraits(kind: .plain, canErase: true), "\u{1B}[1J\u{1B}[J\u{1B}[3J"),
      (TerminalTraits(kind: .plain), lines), (TerminalTraits(kind: .pipe), ""),
    ] {
      let file = try Written()
      let output = Output(traits, descriptor: file.descriptor)
      output.wipeTraces()
      #expect(try file.text().isEmpty)
      output.beginTraces()
      for _ in 0..<2 { output.wipeTraces() }
      #expect(try file.text() == wiped)
    }
  }

  @Test func `a transcript holds no private text no escape and one line a line`() throws {
    let folder = try Folder()
    let file = try Written()
    let transcript = try Transcript(path: folder.path + "/record")
    let output = Output(TerminalTraits(kind: .full), descriptor: file.descriptor, transcript: transcript)
    var line = StyledText("birth date: ", .label)
    line.append(private: "March 14 2012")
    output.write(line)
    output.writeUnrecorded(StyledText("held by Ana"))
    output.record(prompt: StyledText("phone> ", .label), choice: nil)
    output.record(prompt: StyledText("pinline> ", .label), choice: "cases\nforged")
    #expect(
      try folder.text(of: "record")
        == "birth date: [redacted]\nphone> [redacted]\npinline> cases\u{FFFD}forged\n")
    #expect(try file.text().contains("March 14 2012"))
    #expect(folder.mode(of: "record") == 0o600)
  }

  @Test func `a transcript never goes over a file that is there`() throws {
    let folder = try Folder()
    let path = try folder.write(Array("kept".utf8), to: "record")
    #expect(throws: FileFault.existsAlready(path)) { try Transcript(path: path) }
    #expect(try folder.text(of: "record") == "kept")
    #expect(throws: FileFault.missing(folder.path + "/none")) { try Transcript(path: folder.path + "/none/record") }
  }
}
