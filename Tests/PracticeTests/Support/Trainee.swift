import Diagnostics
import CallScript
import Console
@testable import PracticeConsole
import Practice
import TestSupport
import Testing

@testable import Terminal

/// Types at the practice station's own prompts, and lets a perfect operator take the calls.
final class Trainee: LineReader {
  private(set) var lineNumber = 0
  var keyCount: Int { player.keyCount }
  let player = PlayerReader(TypedPlayer())
  private var lines: [String]
  /// The prompts at which a line of the trainee's own was typed.
  private(set) var asked: [String] = []

  init(_ lines: [String]) { self.lines = lines }

  func readLine(_ request: LineRequest) -> LineResult {
    // Within a call the player has a prompt; the menu's are its own.
    if player.isInCall { return player.readLine(request) }
    asked.append(request.prompt.text)
    guard !lines.isEmpty else { return .endOfInput }
    lineNumber += 1
    return .line(lines.removeFirst())
  }

  func remember(_ command: String) {}

  /// Somebody's sitting at a station: what stood on the screen, and how it ended.
  static func sit(
    _ station: PracticeStation, _ lines: [String], person: String = "Ana Ruiz", course: Bool = false
  ) throws -> (screen: String, end: ConsoleEnd) {
    let trainee = Trainee(lines)
    let screen = try KeptScreen()
    let seat = PracticeRoom.Seat(
      reader: trainee, output: screen.output, display: UnattendedDisplay(trainee.player), isPlain: false,
      language: .english, player: trainee.player)
    let menu = PracticeMenu(station.room, at: seat, person: person, library: try ScenarioLibrary.all())
    let end = try course ? menu.runCourse() : menu.run()
    return (try screen.text(), end)
  }
}
