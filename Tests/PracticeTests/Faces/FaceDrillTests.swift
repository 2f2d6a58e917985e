import CallScript
import Console
import Diagnostics
import Practice
import TestSupport
import Testing

@testable import PracticeConsole
@testable import Terminal

/// Types lines one after another, and then ends as it is told.
private final class Keys: LineReader {
  private(set) var lineNumber = 0
  let keyCount = 0
  private var lines: [String]
  private let end: LineResult
  private let before: (Int) throws -> Void

  init(_ lines: [String], end: LineResult, before: @escaping (Int) throws -> Void) {
    self.lines = lines
    self.end = end
    self.before = before
  }

  func readLine(_ request: LineRequest) -> LineResult {
    do { try before(lineNumber) } catch { Issue.record("\(error)") }
    guard !lines.isEmpty else { return end }
    lineNumber += 1
    return .line(lines.removeFirst())
  }

  func remember(_ command: String) {}
}

@Suite("Practice: forty pairs of faces")
struct FaceDrillTests {
  private static let seed: UInt64 = 7

  private func right(_ pairs: Int) -> [String] { FacePair.drill(pairs, seed: Self.seed).map { $0.isSame ? "m" : "n" } }

  private func sit(
    _ station: PracticeStation, _ lines: [String], pairs: Int = 40, end: LineResult = .endOfInput,
    language: Language = .english, script: String? = nil, before: @escaping (Int) throws -> Void = { _ in }
  ) throws -> (screen: String, end: ConsoleEnd) {
    let screen = try KeptScreen()
    let reader = Keys(lines, end: end, before: before)
    let seat = PracticeRoom.Seat(
      reader: reader, output: screen.output, display: UnattendedDisplay(reader), isPlain: false, language: language,
      script: script)
    let menu = PracticeMenu(station.room, at: seat, person: "Ana Ruiz", library: [])
    let end = try menu.runFaces(pairs: pairs, seed: Self.seed)
    return (try screen.text(), end)
  }

  @Test func `whoever sees every difference has no mistakes and is told so`() throws {
    let station = try PracticeStation()
    let sitting = try sit(station, right(40))
    #expect(sitting.end == .done && sitting.screen.contains("40 of 40 pairs answered."))
    #expect(sitting.screen.contains("Strangers accepted: 0 of 20 (0 %)."))
    #expect(sitting.screen.contains("People rejected beside their own photo: 0 of 20 (0 %)."))
    #expect(
      sitting.screen.contains("Goal: 5 % of each at most.") && sitting.screen.contains(" accept 14 % of strangers."))
    #expect(!sitting.screen.contains("was a stranger"))
    let drill = try #require(try station.attempts.drills().first)
    #expect(drill.answers.map(\.pair) == Array(1...40) && drill.outcome == .finished)
    #expect(try station.attempts.all().isEmpty)
  }

  @Test func `who accepts everybody sees each stranger again with what told`() throws {
    let station = try PracticeStation()
    let strangers = FacePair.drill(12, seed: Self.seed).filter { !$0.isSame }
    let sitting = try sit(station, Array(repeating: "m", count: 12) + Array(repeating: "", count: 5), pairs: 12)
    #expect(sitting.end == .done && sitting.screen.contains("Strangers accepted: 6 of 6 (100 %)."))
    #expect(sitting.screen.split(separator: "was a stranger, told by: ").count == 7)
    for pair in strangers {
      let features = pair.differences.map(\.english).joined(separator: ", ")
      #expect(sitting.screen.contains("was a stranger, told by: \(features)."))
    }
    #expect(sitting.screen.split(separator: "Photo on the ID: ").count == 12 + 6 + 1)
  }

  @Test func `who rejects everybody is measured too`() throws {
    let station = try PracticeStation()
    let sitting = try sit(station, Array(repeating: "n", count: 10), pairs: 10, language: .spanish)
    #expect(sitting.screen.contains("Desconocidos aceptados: 0 de 5 (0 %)."))
    #expect(sitting.screen.contains("Personas rechazadas junto a su propia foto: 5 de 5 (100 %)."))
    #expect(sitting.screen.contains("aceptan al 14 % de los desconocidos."))
  }

  @Test(arguments: [LineResult.interrupted, .endOfInput, .hangup])
  func `however it is broken off what was answered counts`(_ end: LineResult) throws {
    for answered in [0, 1, 5, 9] {
      let station = try PracticeStation()
      let sitting = try sit(station, Array(right(10).prefix(answered)), pairs: 10, end: end)
      #expect(sitting.end == (end == .hangup ? .hangup : .done))
      #expect(sitting.screen.contains("\(answered) of 10 pairs answered.") == (end != .hangup))
      let drill = try #require(try station.attempts.drills().first)
      #expect(drill.answers.count == answered && drill.outcome == .left)
      let report = try station.room.report()
      #expect(report.faces.map { $0.rates.strangers + $0.rates.own } == (answered == 0 ? [] : [answered]))
    }
  }

  /// Before each prompt, every answer so far is in the file: a kill there loses none.
  @Test func `an answer is kept before the next pair is asked`() throws {
    let station = try PracticeStation()
    var looked = 0
    _ = try sit(station, right(10), pairs: 10) { (lines: Int) throws in
      #expect(try station.attempts.drills().first?.answers.count == lines)
      looked += 1
    }
    #expect(looked == 10)
  }

  @Test func `what is no answer is asked again and counts for nothing`() throws {
    let station = try PracticeStation()
    let lines = right(4).flatMap { ["x", "/back", "", $0] }
    let sitting = try sit(station, lines, pairs: 4)
    #expect(sitting.end == .done && sitting.screen.contains("4 of 4 pairs answered."))
    #expect(try station.attempts.drills().first?.answers.count == 4)
    #expect(try station.room.report().faces.map(\.rates.accepted) == [0])
  }

  @Test func `after ten minutes it is over by the clock and what comes later is not kept`() throws {
    let station = try PracticeStation()
    station.clock.step = 0
    let sitting = try sit(station, right(40)) { [clock = station.clock] _ in clock.pass(70_000) }
    #expect(sitting.end == .done && sitting.screen.contains("The 10 minutes are over."))
    #expect(sitting.screen.contains("8 of 40 pairs answered."))
    let drill = try #require(try station.attempts.drills().first)
    #expect(drill.answers.map(\.at) == (1...8).map { $0 * 70_000 } && drill.outcome == .left)
  }

  @Test func `what a script answers counts for nobody`() throws {
    let station = try PracticeStation()
    _ = try sit(station, right(4), pairs: 4, script: "lines")
    #expect(try station.attempts.drills().map(\.head.isUnattended) == [true])
    #expect(try station.room.report().faces.isEmpty)
  }

  @Test func `nothing tells before the end whether an answer was right`() throws {
    let station = try PracticeStation()
    let sitting = try sit(station, right(20), pairs: 20)
    let before = sitting.screen.prefix { $0 != "%" }.split(separator: "\n")
    for line in before where line.contains(": ") && line.hasPrefix("  ") {
      #expect(!FaceWordsTests.judges(String(line), in: .english), "\(line)")
    }
  }

  @Test func `at the menu it is a command with pairs and seed`() throws {
    #expect(try PracticeCommand("faces") == .faces(pairs: 40, seed: nil))
    #expect(try PracticeCommand("FACES 12 7") == .faces(pairs: 12, seed: 7))
    for line in ["faces 1", "faces 401", "faces many", "faces 12 x"] {
      #expect(throws: (any Error).self, "\(line)") { try PracticeCommand(line) }
    }
    #expect(FaceDrill.usual == 40 && FaceDrill.minutes == 10 && FaceRates.goal == 5 && FaceRates.officers == 14)
  }

  @Test(arguments: Language.allCases) func `the report has everybody s rates beside the goal`(_ language: Language)
    throws
  {
    let station = try PracticeStation()
    _ = try sit(station, Array(repeating: "m", count: 10) + [""], pairs: 10)
    let lines = ReportView.lines(try station.room.report(), in: language, isPlain: true).map(\.text)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Ana Ruiz") && text.contains("5/5 100 %") && text.contains("0/5 0 %"))
    #expect(text.contains(FaceWord.goal(percent: 5, officers: 14).in(language)), "\(text)")
  }
}
