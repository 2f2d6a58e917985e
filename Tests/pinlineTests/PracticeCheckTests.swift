import Foundation
import Practice
import TestSupport
import Testing

@Suite("Scenarios are checked by playing them")
struct PracticeCheckTests {
  private func text(_ name: String) throws -> String { try #require(try ScenarioLibrary.scenario(name)?.source) }

  @Test func `whom catches names has to fail and the seed at which they do not is told`() throws {
    let home = try ScratchFolder()
    let wrong = try text("posing-as-mother").replacing("catches: [trusting]", with: "catches: [rushed, trusting]")
    try home.write(wrong.utf8, to: "wrong.yaml")
    let lines = wrong.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("catches") }) + 1
    let run = try Program.run(["practice", "check", home.path + "/wrong.yaml", "--seeds", "2"], home: home.path)
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(
      run.errors.contains(
        """
        /wrong.yaml:\(line):10: catches: the rushed player passes at seed 1
        hint: leave it out, or catch it; practice run, --player rushed, --seed 1 shows the call
        """), "\(run.errors)")
    #expect(!run.errors.contains("trusting player"))
    // What was played stands nowhere.
    #expect(try home.files().map(\.path) == ["wrong.yaml"])
    let unplayed = try Program.run(["practice", "check", home.path + "/wrong.yaml", "--seeds", "0"], home: home.path)
    #expect(unplayed.code == 0 && unplayed.output.hasSuffix("wrong.yaml: ends in closed\n"))
  }

  @Test func `a folder is checked whole and every file of it is told of`() throws {
    let home = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: home.path + "/own", withIntermediateDirectories: false)
    for name in ["clean-video", "refuses-video"] {
      try home.write(try text(name).utf8, to: "own/\(name).yaml")
    }
    try home.write("title: \"A call\n\ttopic: x\n".utf8, to: "own/broken.yaml")
    try home.write("notes".utf8, to: "own/README.txt")
    let run = try Program.run(["practice", "check", home.path + "/own", "--seeds", "1"], home: home.path)
    #expect(run.code == 65)
    #expect(
      run.output.split(separator: "\n").map { $0.split(separator: "/").last ?? "" } == [
        "clean-video.yaml: ends in disclosed; at 1 seed perfect passes",
        "refuses-video.yaml: ends in noVideo; at 1 seed perfect passes, rushed and trusting fail",
      ])
    #expect(run.errors.contains("/own/broken.yaml:1:8: a quote is opened") && !run.errors.contains("README"))
    let none = try Program.run(["practice", "check", home.path + "/empty"], home: home.path)
    #expect(none.code != 0 && none.errors.contains("/empty is missing"))
  }
}
