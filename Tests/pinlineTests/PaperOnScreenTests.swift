import Foundation
import TestSupport
import Testing

@Suite("Paper from the real program")
struct PaperOnScreenTests {
  @Test(.enabled(if: Tool.has("pdftotext"), "skipped: no poppler-utils"))
  func `a letter is written at the counter, and what stands on it is what confirms it`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.playToPIN(caller, by: "c")
    try console.say("/letter letter.pdf", then: "PIN as read back> ")
    #expect(try home.mode(of: "letter.pdf") == 0o600)
    let letter = try Tool.text("pdftotext", ["-raw", home.file("letter.pdf"), "-"])
    let groups = try #require(letter.firstMatch(of: /(?m)^([0-9]{2,4}(?: [0-9]{2,4})+|[0-9]{4})$/))
    let pin = groups.output.1.filter(\.isNumber)
    #expect((4...12).contains(pin.count))
    // False families' letters can be taken for nobody's.
    #expect(letter.contains("SPECIMEN"))
    try console.say(pin, then: "s: sibling")
    try console.press("\r", then: "pinline> ")
    for shown in [pin, pin.map(String.init).joined(separator: " "), String(groups.output.1)] {
      #expect(!console.terminal.screen.everything.contains(shown))
    }
    console.terminal.enter("log")
    try console.terminal.expect("PIN told in a letter")
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
    #expect(try Program.run(["log", "disclosures", caller.student], home: home.path).output.contains("in a letter"))
    let verified = try Program.run(["log", "verify"], home: home.path)
    #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
    for file in try FileManager.default.subpathsOfDirectory(atPath: home.file("station")) {
      guard let bytes = FileManager.default.contents(atPath: home.file("station/" + file)) else { continue }
      #expect(bytes.range(of: Data(pin.utf8)) == nil, "\(file)")
    }
  }

  @Test func `a specimen says whether a person signed its language off`() throws {
    let home = try ScratchFolder()
    let english = try Program.run(["letter", "sample", "en", home.file("en.pdf")], home: home.path)
    #expect(english.code == 0 && english.output == "wrote \(home.file("en.pdf")) · en · reviewed: yes\n")
    let slip = try Program.run(["letter", "sample", "--slip", "hy", home.file("hy.pdf")], home: home.path)
    #expect(slip.code == 0 && slip.output == "wrote \(home.file("hy.pdf")) · hy · reviewed: no\n")
    #expect(try home.mode(of: "en.pdf") == 0o600 && home.bytes(of: "hy.pdf").prefix(5) == Data("%PDF-".utf8))
  }

  @Test func `a specimen replaces nothing and knows its languages`() throws {
    let home = try ScratchFolder(["mine.pdf": "kept"])
    let there = try Program.run(["letter", "sample", "en", home.file("mine.pdf")], home: home.path)
    #expect(there.code == 73 && there.errors.contains("is there already"))
    let unknown = try Program.run(["letter", "sample", "xx", home.file("xx.pdf")], home: home.path)
    #expect(unknown.code == 64 && unknown.errors.contains("en, es, hy, ko, zh, tl, vi, ru, ar, fa, all"))
    let folder = try Program.run(["letter", "sample", "all", home.path], home: home.path)
    #expect(folder.code != 0)
    #expect(try home.bytes(of: "mine.pdf") == Data("kept".utf8) && !home.holds("xx.pdf"))
  }

  @Test func `a specimen that cannot be made leaves no file`() throws {
    let home = try ScratchFolder(["fonts.conf": "<?xml version=\"1.0\"?><fontconfig></fontconfig>"])
    let made = try Program.run(
      ["letter", "sample", "all", home.file("all")], home: home.path,
      environment: ["FONTCONFIG_FILE": home.file("fonts.conf")])
    #expect(
      made.code == 69 && made.errors.contains("the font Noto Sans is not installed\nhint: apt install fonts-noto-core"))
    #expect(!home.holds("all"))
  }
}
