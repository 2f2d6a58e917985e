import Console
import Diagnostics
import Practice
import Records
import Station
import TestSupport
import Testing

@testable import PracticeConsole
@testable import Terminal

@Suite("Practice: nothing tells before a call that counts what it is about")
struct ToldBeforeTests {
  /// What stood on the screen before the call rang, and the attempt.
  private func take(_ scenario: Scenario, telling: PracticeMenu.Telling) throws -> (told: String, attempt: Attempt) {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let player = PlayerReader(ScreenReader(screen))
    let seat = PracticeRoom.Seat(
      reader: player, output: screen.output, display: UnattendedDisplay(player), isPlain: false, language: .english,
      player: player)
    let menu = PracticeMenu(station.room, at: seat, person: "Ana Ruiz", library: [scenario])
    #expect(try menu.call(scenario, seed: 4, telling: telling))
    return (try screen.textBeforeRing(), try #require(try station.attempts.all().last))
  }

  /// Those that catch whoever looks at nothing, and whose callers do not press: there a word before the call is worth the most.
  private func telling() throws -> [Scenario] {
    try ScenarioLibrary.all().filter { $0.catches.contains(.trusting) && $0.moments.isEmpty }
  }

  @Test func `whoever takes a call by name reads what to look for, and it counts for nothing`() throws {
    let taken = try telling().map { try take($0, telling: .before) }
    #expect(taken.count { $0.attempt.result?.isPassed == true } >= 3)
    #expect(taken.allSatisfy { $0.attempt.head.isAnnounced && $0.told.contains("does not count toward ready") })
  }

  @Test func `before a call that counts there is nothing to read`() throws {
    let telling = try telling()
    #expect(telling.count >= 3)
    for scenario in telling {
      let (told, attempt) = try take(scenario, telling: .after)
      #expect(told == "PRACTICE · A call comes in.\n" && !attempt.head.isAnnounced, "\(scenario.name)")
      #expect(attempt.result?.isPassed == false, "\(scenario.name)")
    }
  }

  @Test func `the course tells of no call what it is about until it was taken`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let player = PlayerReader(PerfectPlayer())
    let seat = PracticeRoom.Seat(
      reader: BetweenCalls(player), output: screen.output, display: UnattendedDisplay(player), isPlain: false,
      language: .english, player: player)
    let library = try ScenarioLibrary.all()
    #expect(try PracticeMenu(station.room, at: seat, person: "Ana Ruiz", library: library).runCourse() == .done)
    var rest = try screen.text()[...]
    for (place, name) in ScenarioLibrary.course.enumerated() {
      let scenario = try #require(library.first { $0.name == name })
      rest = rest[try #require(rest.firstRange(of: "Call \(place + 1) of 6.")).upperBound...]
      let before = rest[..<(try #require(rest.firstRange(of: "\n  (")).lowerBound)]
      for telling in [scenario.name, scenario.title.english, scenario.lesson.english] {
        #expect(!before.contains(telling), "\(name): \(before)")
      }
    }
    #expect(try station.attempts.all().allSatisfy { !$0.head.isAnnounced })
  }
}

/// Reads the screen before it takes the call.
private struct ScreenReader: CallPlayer {
  private let screen: KeptScreen
  private var kind: TitleReader?

  init(_ screen: KeptScreen) { self.screen = screen }

  mutating func line(for prompt: PlayerPrompt) -> String {
    let kind = kind ?? TitleReader(told: (try? screen.textBeforeRing()) ?? "")
    self.kind = kind
    return kind.line(for: prompt)
  }
}

/// Presses Enter between the calls.
private final class BetweenCalls: LineReader {
  private let player: PlayerReader

  init(_ player: PlayerReader) { self.player = player }

  var lineNumber: Int { player.lineNumber }
  var keyCount: Int { player.keyCount }

  func readLine(_ request: LineRequest) -> LineResult { player.isInCall ? player.readLine(request) : .line("") }

  func remember(_ command: String) {}
}

extension KeptScreen {
  /// What was written before anything came from the caller's side.
  fileprivate func textBeforeRing() throws -> String {
    let text = try text()
    return String(text.prefix(upTo: text.firstRange(of: "  (")?.lowerBound ?? text.endIndex))
  }
}
