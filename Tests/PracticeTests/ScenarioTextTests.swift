import Diagnostics
import Console
import Foundation
import Practice
import PracticeConsole
import Testing

/// What an editor or a spreadsheet makes of a file: each is told with its line and what to do, and none with a word of the file.
@Suite("Practice: the text of a scenario's file")
struct ScenarioTextTests {
  private static let behindQuote = """
    more text behind the closing quote
    hint: write a quote within double quotes as \\", an apostrophe within single quotes as ''
    """

  private func problems(_ bytes: some Sequence<UInt8>) -> [String] {
    do {
      _ = try ScenarioFile.scenario(in: Array(bytes), file: "draft.yaml")
      return []
    } catch {
      return error.all.map { $0.diagnostic(in: .english).description }
    }
  }

  @Test func `a byte-order mark before it is no part of it`() throws {
    let scenario = try ScenarioFile.scenario(in: Array("\u{FEFF}\(Draft.whole)".utf8), file: "draft.yaml")
    #expect(scenario.title.english == "A call by video")
    #expect(problems(Draft.whole.replacing("\n", with: "\r\n").utf8) == [], "as editors of another system end lines")
  }

  @Test func `a byte-order mark within it is told by its line`() {
    let text = Draft.whole.replacing("level: 1", with: "\u{FEFF}level: 1")
    #expect(
      problems(text.utf8) == [
        """
        draft.yaml:3:1: a byte-order mark within the file
        hint: it does not show: type the line anew, or keep it at the beginning
        """
      ])
  }

  @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is told`(_ encoding: String.Encoding) throws {
    let bytes = try #require(Draft.whole.data(using: encoding))
    #expect(problems(bytes) == ["draft.yaml:1:1: the file is UTF-16\nhint: save it as UTF-8"])
  }

  @Test func `Latin-1 is told by the first letter that is none of UTF-8`() throws {
    let text = Draft.whole.replacing("lesson: Look before the PIN.", with: "lesson: Un niño llamó.")
    let bytes = try #require(text.data(using: .isoLatin1))
    #expect(
      problems(bytes) == [
        "draft.yaml:4:14: not UTF-8 from here on, but Latin-1 or the like\nhint: save the file as UTF-8"
      ])
  }

  @Test func `a tab is told by its line before a key and within a text`() throws {
    let before = Draft.whole.replacing("  channel: video", with: "\tchannel: video")
    #expect(problems(before.utf8) == ["draft.yaml:6:1: \(ScenarioFileTests.tab)"])
    let behind = Draft.whole.replacing("  channel: video", with: "  channel: video\n  \treason: work")
    #expect(problems(behind.utf8) == ["draft.yaml:7:3: \(ScenarioFileTests.tab)"])
    try Draft("lesson: \"Look\tfirst.\"").check(
      at: "lesson: ¦\"Look", "lesson: a tab stands in the text", hint: "write spaces")
  }

  /// A quote that is not closed swallows lines until the next one, so that a parser stumbles far below it.
  @Test func `an unbalanced quote is told where it was opened`() {
    let open = Draft("title: \"A call by video\nlesson: \"Look before the PIN.\"")
    #expect(problems(open.text.utf8) == ["draft.yaml:1:8: \(ScenarioFileTests.openQuote)"])
    let never = Draft("lesson: 'Look before the PIN.")
    #expect(problems(never.text.utf8) == ["draft.yaml:4:9: \(ScenarioFileTests.openQuote)"])
    let inner = Draft("lesson: \"Say \"no\" first.\"")
    #expect(problems(inner.text.utf8) == ["draft.yaml:4:15: \(Self.behindQuote)"])
    let apostrophe = Draft("lesson: 'It's past its date.'")
    #expect(problems(apostrophe.text.utf8) == ["draft.yaml:4:13: \(Self.behindQuote)"])
  }

  /// Two lines in quotes are well read; what is wrong below them is not put down to them.
  @Test func `a text in quotes over two lines is blamed for nothing`() {
    let text = Draft("lesson: \"Look before\n  the PIN.\"\nlevel: 1: 2").text
    #expect(problems(text.utf8).allSatisfy { $0.contains("this is not YAML") && $0.hasPrefix("draft.yaml:3:") })
    #expect(problems(Draft("lesson: \"Look before\n  the PIN.\"").text.utf8) == [])
  }

  @Test(arguments: ["|", ">", ">-", "|2-"]) func `a text over several lines is told by its line`(_ sign: String) throws
  {
    try Draft("lesson: \(sign)\n  Look before\n  the PIN.").check(
      at: "lesson: ¦\(sign)", "lesson: a text over several lines, behind | or >",
      hint: "write it on one line, in double quotes")
  }
}
