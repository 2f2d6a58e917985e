import Testing

@testable import Terminal

@Suite("Lines of a script")
struct ScriptReaderTests {
  /// The results of reading a script to its end, each with its line number, and what was shown.
  private func read(_ bytes: [UInt8], initial: String = "") throws -> (results: [String], shown: String) {
    let folder = try Folder()
    let written = try Written()
    let output = Output(TerminalTraits(kind: .pipe), descriptor: written.descriptor)
    let reader = try ScriptReader(.file(try folder.write(bytes, to: "script")), output: output)
    var request = LineRequest(prompt: StyledText("answer> ", .label))
    request.initial = initial
    var results: [String] = []
    while true {
      switch reader.readLine(request) {
      case .line(let text): results.append("\(reader.lineNumber) \(text)")
      case .unreadable: results.append("\(reader.lineNumber) unreadable")
      case .endOfInput: return (results, try written.text())
      case .interrupted, .hangup, .idle, .keys: results.append("?")
      }
    }
  }

  @Test func `come one by one with their numbers and comments count`() throws {
    let (results, shown) = try read(Array("one\n# a comment\n\n  # two\nlast".utf8))
    #expect(results == ["1 one", "3 ", "4   # two", "5 last"])
    #expect(shown == "answer> one\nanswer> \nanswer>   # two\nanswer> last\n")
  }

  @Test func `may have a byte order mark and carriage returns`() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("uno\r\ndós\r\n".utf8)).results == ["1 uno", "2 dós"])
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("# says\nuno\n".utf8)).results == ["2 uno"])
  }

  @Test func `an empty one takes what the prompt begins with`() throws {
    #expect(try read(Array("\nother\n".utf8), initial: "first").results == ["1 first", "2 other"])
  }

  @Test func `that are not UTF8 or too long are refused`() throws {
    #expect(try read([0x61, 0xFF, 0x0A]).results == ["1 unreadable"])
    let fits = [UInt8](repeating: 0x61, count: 4096)
    #expect(try read(fits + [0x0A]).results == ["1 " + String(decoding: fits, as: UTF8.self)])
    #expect(try read(fits + [0x61, 0x0A]).results == ["1 unreadable"])
    #expect(try read(fits + fits + fits).results == ["1 unreadable"])
  }

  @Test(arguments: [4097, 8192, 8193, 20_000, 100_000]) func `the next one is read whatever was refused`(_ count: Int)
    throws
  {
    let long = [UInt8](repeating: 0x61, count: count)
    #expect(
      try read([0xFF, 0x0A] + long + [0x0A] + Array("ok\n".utf8)).results == ["1 unreadable", "2 unreadable", "3 ok"])
    #expect(try read([0x23] + long + [0x0A] + Array("ok\n".utf8)).results == ["2 ok"])
  }

  @Test func `have the same length whatever is around them`() throws {
    let fits = [UInt8](repeating: 0x61, count: 4096)
    let taken = "1 " + String(decoding: fits, as: UTF8.self)
    #expect(try read([0xEF, 0xBB, 0xBF] + fits + [0x0D, 0x0A]).results == [taken])
    #expect(try read([0xEF, 0xBB, 0xBF] + fits + [0x61, 0x0D, 0x0A]).results == ["1 unreadable"])
  }

  @Test func `show no escape of theirs`() throws {
    #expect(try read(Array("a\u{1B}[2J\n".utf8)).shown == "answer> a\u{FFFD}[2J\n")
  }

  @Test func `need a file that can be read`() throws {
    let folder = try Folder()
    let output = Output(TerminalTraits(kind: .pipe), descriptor: try Written().descriptor)
    #expect(throws: ScriptUnreadable.self) { try ScriptReader(.file(folder.path + "/none"), output: output) }
    #expect(throws: ScriptUnreadable.self) { try ScriptReader(.file(folder.path), output: output) }
  }
}
