import Foundation
import Testing

@testable import Terminal

@Suite("Scripts and transcripts")
struct ScriptReaderTests {
  private func lines(_ bytes: [UInt8]) throws -> [(Int, LineResult)] {
    let path = NSTemporaryDirectory() + "pinline-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let null = unsafe open("/dev/null", O_WRONLY)
    defer { close(null) }
    let reader = try ScriptReader(.file(path), output: Output(TerminalTraits(kind: .pipe), descriptor: null))
    var lines: [(Int, LineResult)] = []
    while lines.count < 20 {
      let result = reader.readLine(LineRequest(prompt: StyledText("> ")))
      lines.append((reader.lineNumber, result))
      if result == .endOfInput { break }
    }
    return lines
  }

  @Test func lines_are_numbered_comments_too() throws {
    let read = try lines(Array("\u{FEFF}call\r\n# a comment\n\nlast".utf8))
    #expect(read.map(\.0) == [1, 3, 4, 4])
    #expect(read.map(\.1) == [.line("call"), .line(""), .line("last"), .endOfInput])
  }

  @Test func what_is_no_text_or_too_long_is_refused() throws {
    #expect(try lines([0xFF, 0x0A]).first?.1 == .unreadable)
    #expect(try lines([UInt8](repeating: 0x61, count: 5000) + [0x0A]).first?.1 == .unreadable)
  }

  @Test func a_transcript_is_new_its_owners_and_without_what_is_private() throws {
    let path = NSTemporaryDirectory() + "pinline-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    let null = unsafe open("/dev/null", O_WRONLY)
    defer { close(null) }
    let output = Output(TerminalTraits(kind: .pipe), descriptor: null, transcript: try Transcript(path: path))
    var line = StyledText("item: ", .label)
    line.append(private: "secret")
    output.write(line)
    output.recordInput(prompt: StyledText("birth date> "), shown: nil)
    output.recordInput(prompt: StyledText("pinline> "), shown: "quit")
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == "item: [redacted]\nbirth date> [redacted]\npinline> quit\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(throws: TranscriptError.existsAlready) { _ = try Transcript(path: path) }
  }

  @Test(arguments: [
    (["TERM": "xterm"], true, true, TerminalKind.full), (["TERM": "dumb"], true, true, .plain),
    ([:], true, true, .plain),
    (["TERM": "xterm", "ACCESSIBLE": "1"], true, true, .plain),
    (["TERM": "xterm", "ACCESSIBLE": ""], true, true, .full),
    (["TERM": "xterm"], false, true, .pipe), (["TERM": "xterm"], true, false, .pipe),
  ]) func a_terminal_is_taken_as_its_user_wants(
    _ environment: [String: String], _ input: Bool, _ output: Bool, _ kind: TerminalKind
  ) {
    let traits = TerminalTraits.detect(inputIsTerminal: input, outputIsTerminal: output) { environment[$0] }
    #expect(traits.kind == kind)
  }

  @Test func no_colour_is_not_no_style() {
    let traits = TerminalTraits.detect(inputIsTerminal: true, outputIsTerminal: true) {
      ["TERM": "xterm", "NO_COLOR": "1"][$0]
    }
    #expect(traits.kind == .full)
    #expect(!traits.hasColour)
    #expect(Output(traits).code(of: .banner) == "1;7")
  }
}
