import Testing

@testable import Terminal

@Suite("Output and transcript")
struct OutputTests {
  private func written(_ traits: TerminalTraits, _ line: StyledText) throws -> String {
    let file = try Written()
    Output(traits, descriptor: file.descriptor).write(line)
    return try file.text()
  }

  @Test func a_pipe_and_a_plain_terminal_get_no_escape() throws {
    for kind in [TerminalKind.pipe, .plain] {
      #expect(try written(TerminalTraits(kind: kind), StyledText("wrong", .bad)) == "wrong\n")
    }
  }

  @Test func no_colour_takes_away_colour_only() throws {
    let traits = TerminalTraits(kind: .full, hasColour: false)
    #expect(try written(traits, StyledText("wrong", .bad)) == "\u{1B}[1mwrong\u{1B}[0m\n")
    #expect(try written(traits, StyledText("aside", .dim)) == "\u{1B}[2maside\u{1B}[0m\n")
    #expect(try written(traits, StyledText("good", .good)) == "good\n")
    #expect(try written(traits, StyledText("practice", .banner)) == "\u{1B}[1;7mpractice\u{1B}[0m\n")
    let coloured = try written(TerminalTraits(kind: .full), StyledText("wrong", .bad))
    #expect(coloured == "\u{1B}[1;31mwrong\u{1B}[0m\n")
  }

  @Test func a_pipe_gets_a_long_line_whole() throws {
    let long = String(repeating: "word ", count: 60) + "end"
    #expect(try written(TerminalTraits(kind: .pipe), StyledText(long)) == long + "\n")
  }

  @Test func the_screen_is_cleared_on_full_terminals_only() throws {
    for kind in [TerminalKind.full, .plain, .pipe] {
      let file = try Written()
      Output(TerminalTraits(kind: kind), descriptor: file.descriptor).clearScreenAndScrollback()
      #expect(try file.text() == (kind == .full ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : ""))
    }
  }

  @Test func a_transcript_holds_no_private_text_no_escape_and_one_line_a_line() throws {
    let folder = try Folder()
    let file = try Written()
    let transcript = try Transcript(path: folder.path + "/record")
    let output = Output(TerminalTraits(kind: .full), descriptor: file.descriptor, transcript: transcript)
    var line = StyledText("birth date: ", .label)
    line.append(private: "March 14 2012")
    output.write(line)
    output.recordInput(prompt: StyledText("phone> ", .label), shown: nil)
    output.recordInput(prompt: StyledText("pinline> ", .label), shown: "cases\nforged")
    #expect(
      try folder.text(of: "record")
        == "birth date: [redacted]\nphone> [redacted]\npinline> cases\u{FFFD}forged\n")
    #expect(try file.text().contains("March 14 2012"))
    #expect(folder.mode(of: "record") == 0o600)
  }

  @Test func a_transcript_never_goes_over_a_file_that_is_there() throws {
    let folder = try Folder()
    let path = try folder.write(Array("kept".utf8), to: "record")
    #expect(throws: TranscriptError.existsAlready) { try Transcript(path: path) }
    #expect(try folder.text(of: "record") == "kept")
    #expect(throws: TranscriptError.cannotWrite) { try Transcript(path: folder.path + "/none/record") }
  }
}
