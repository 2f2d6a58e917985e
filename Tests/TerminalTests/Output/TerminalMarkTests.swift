import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite("What a terminal is told beside what it shows")
struct TerminalMarkTests {
  @Test(arguments: [80, 12]) func `marks stand around a prompt and take no room`(_ columns: Int) async {
    await #expect(processExitsWith: .success) { [columns] in
      Sitting.run(columns: columns, takesMarks: true) { (sitting) throws in
        let line = sitting.edit("answer> ") { $0.status = { "step 3" } }
        try sitting.terminal.expectScreen { $0.text.contains("step 3") }
        #expect(sitting.terminal.screen.marks == ["A", "B"])
        let written = sitting.terminal.bytes
        let places = ["133;A", "answer", "> ", "133;B", "step 3"].map {
          written.firstRange(of: Array($0.utf8))?.lowerBound ?? 0
        }
        #expect(places == places.sorted() && places.first != 0)
        #expect(sitting.terminal.screen.row == (columns > 16 ? 0 : 1))
        sitting.terminal.send("Ana\u{1B}[D\u{1B}[Dx")
        try sitting.terminal.expectScreen { $0.lines.contains { $0.hasSuffix("Axna") } }
        sitting.terminal.send("\r")
        #expect(try sitting.end(line) == .line("Axna"))
        #expect(sitting.terminal.screen.marks == ["A", "B", "C"])
        #expect(sitting.terminal.screen.unknown.isEmpty)
        let left = sitting.edit("more> ")
        try sitting.terminal.expect("more> ")
        sitting.terminal.send("\u{4}")
        #expect(try sitting.end(left) == .endOfInput)
        #expect(sitting.terminal.screen.marks == ["A", "B", "C", "A", "B"])
      }
    }
  }

  @Test func `what stands under the line is shown at once`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run(takesMarks: true) { (sitting) throws in
        let line = sitting.edit("answer> ") { $0.status = { "step 3" } }
        try sitting.terminal.expectScreen { $0.text.contains("step 3") }
        sitting.terminal.send("\r")
        _ = try sitting.end(line)
        let written = String(decoding: sitting.terminal.bytes, as: UTF8.self)
        let parts = written.split(separator: "\u{1B}[?2026h")
        #expect(parts.count > 1)
        for part in parts.dropFirst() { #expect(part.components(separatedBy: "\u{1B}[?2026l").count == 2) }
        #expect(parts.dropFirst().contains { $0.contains("step 3") })
      }
    }
  }

  @Test func `other terminals are told nothing`() async {
    await #expect(processExitsWith: .success) {
      Sitting.run { (sitting) throws in
        #expect(try sitting.line(typing: "Ana") == .line("Ana"))
        let written = String(decoding: sitting.terminal.bytes, as: UTF8.self)
        #expect(!written.contains("\u{1B}]") && !written.contains("2026"))
      }
    }
  }

  @Test(arguments: [TerminalKind.full, .plain], [false, true])
  func `a prompt rings once where it is asked for`(_ kind: TerminalKind, _ rings: Bool) async {
    let isPlain = kind == .plain
    await #expect(processExitsWith: .success) { [isPlain = isPlain as Bool, rings] in
      Sitting.run(kind: isPlain ? .plain : .full) { (sitting) throws in
        let change: @Sendable (inout LineRequest) -> Void = { $0.rings = rings }
        let line = isPlain ? sitting.plain("answer> ", change) : sitting.edit("answer> ", change)
        try sitting.terminal.expect("answer> ")
        #expect(sitting.terminal.screen.bells == (rings ? 1 : 0))
        sitting.terminal.send("Ana\r")
        #expect(try sitting.end(line) == .line("Ana"))
        #expect(sitting.terminal.screen.bells == (rings ? 2 : 1), "the sitting itself rings once at the end")
      }
    }
  }

  @Test func `a bell is silent where it was turned off and in a pipe`() throws {
    for (traits, sound) in [
      (TerminalTraits(kind: .full), "\u{7}"), (TerminalTraits(kind: .plain), "\u{7}"),
      (TerminalTraits(kind: .pipe), ""),
      (TerminalTraits(kind: .full, canRing: false), ""), (TerminalTraits(kind: .plain, canRing: false), ""),
    ] {
      let written = try Written()
      Output(traits, descriptor: written.descriptor).ring()
      #expect(try written.text() == sound)
    }
  }

  /// What is on the clipboard is any program's to read.
  @Test func `nothing is ever put on the clipboard`() throws {
    let folder = Checkout.root.appendingPathComponent("Sources/Terminal")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(names.count > 30)
    for name in names {
      #expect(try !Checkout.text(of: "Sources/Terminal/" + name).contains("52;"), "\(name)")
    }
  }
}
