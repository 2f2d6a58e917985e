import Foundation
import Practice
import TestSupport
import Testing

@Suite("Pairs of faces on a terminal")
struct PracticeFacesTests {
  private func terminal(
    _ home: ScratchFolder, columns: Int = 80, _ environment: [String: String] = [:], pairs: Int = 4
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Program.path, ["practice", "faces", "--pairs", String(pairs), "--seed", "7", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path, environment), in: home.path, columns: columns, rows: 24)
    try terminal.expect("Pair 1 of \(pairs)")
    try terminal.expect("> ")
    return terminal
  }

  private var right: [String] { FacePair.drill(4, seed: 7).map { $0.isSame ? "m" : "n" } }

  /// Whether dots, blocks or words are on the screen.
  private func drawn(_ terminal: PseudoTerminal) -> (dots: Bool, blocks: Bool, words: Bool) {
    let text = terminal.screen.text
    return (
      text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) },
      text.contains { "█▀▄".contains($0) }, text.contains(" nose,")
    )
  }

  @Test(arguments: [80, 40]) func `are drawn in dots and answered with a key`(_ columns: Int) throws {
    let home = try ScratchFolder()
    let terminal = try terminal(home, columns: columns)
    #expect(drawn(terminal) == (true, false, false))
    #expect(terminal.screen.text.contains("Photo on the ID") && terminal.screen.text.contains("Live picture"))
    for (place, key) in right.enumerated() {
      terminal.enter(key)
      try terminal.expect(place < 3 ? "Pair \(place + 2) of 4" : "4 of 4 pairs answered.")
      if place < 3 { try terminal.expect("> ") }
    }
    try terminal.expect("Strangers accepted: 0 of 2 (0 %).")
    #expect(try terminal.end() == 0)
    let report = try Program.run(["practice", "report", "--csv", home.path + "/class.csv"], home: home.path)
    #expect(report.code == 0 && report.output.contains("0/2 0 %") && report.output.contains("accept 14 %"))
  }

  @Test func `are drawn in half blocks on the console of Linux`() throws {
    let terminal = try terminal(try ScratchFolder(), ["TERM": "linux"])
    #expect(drawn(terminal) == (false, true, false))
    terminal.kill(SIGKILL)
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"], ["LC_ALL": "C"]])
  func `are described where they cannot be drawn or nobody looks`(_ environment: [String: String]) throws {
    let terminal = try terminal(try ScratchFolder(), environment)
    #expect(drawn(terminal) == (false, false, true))
    terminal.kill(SIGKILL)
  }

  @Test func `a kill loses no answer and Ctrl-C ends in order`() throws {
    let home = try ScratchFolder()
    let killed = try terminal(home)
    for (place, key) in right.prefix(2).enumerated() {
      killed.enter(key)
      try killed.expect("Pair \(place + 2) of 4")
    }
    killed.kill(SIGKILL)
    _ = try? killed.end()
    let broken = try terminal(home)
    broken.enter(right.first ?? "")
    try broken.expect("Pair 2 of 4")
    try broken.expect("> ")
    broken.send("\u{3}")
    try broken.expect("1 of 4 pairs answered.")
    #expect(try broken.end() == 0)
    let csv = home.path + "/class.csv"
    #expect(try Program.run(["practice", "report", "--csv", csv], home: home.path).code == 0)
    let rows = try String(contentsOfFile: csv, encoding: .utf8).split(separator: "\r\n").dropFirst()
    #expect(rows.count == 2 && rows.allSatisfy { $0.contains(",Ana Ruiz,faces,7,") && $0.contains(",left,") })
  }

  @Test func `what a script answers counts for nobody`() throws {
    let home = try ScratchFolder()
    let run = try Program.run(
      ["practice", "faces", "--pairs", "4", "--seed", "7", "--operator", "Eva"], home: home.path,
      input: right.joined(separator: "\n") + "\n")
    #expect(run.code == 0 && run.output.contains("4 of 4 pairs answered."), "\(run)")
    #expect(try Program.run(["practice", "report"], home: home.path).output == "No call has been finished yet.\n")
    let none = try Program.run(["practice", "faces", "--pairs", "1"], home: home.path)
    #expect(none.code == 64)
  }
}
