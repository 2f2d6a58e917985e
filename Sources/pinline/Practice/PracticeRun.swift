import Console
import Diagnostics
import PracticeConsole
import Station
import ArgumentParser
import Glibc
import Operations
import Practice
import Terminal

/// `pinline practice run SCENARIO`: a whole call unattended.
struct PracticeRun: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Take a call unattended, from a file of lines or by a built-in player; exit code 0 only if it is passed.",
    discussion: """
      In the file each line is what is typed at one prompt; * is what the caller just said, # begins a comment. Such attempts count for \
      nobody.
      """)

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "The file of lines to type.")
  var answers: String?

  @Option(help: "The built-in player instead: \(PlayerKind.names).")
  var player: String?

  @Option(help: "What the people and their answers are drawn from.")
  var seed: UInt64 = 1

  func perform() throws {
    let scenario = try Scenario.named(scenario)
    let session = try PracticeSession(station)
    let staff = try Operator(named: station.operatorName ?? Operator.account)
    let room = try session.room(staff: staff)
    let seat = try seat(for: scenario)
    let end = try room.begin(
      scenario, seed: seed, person: staff.name, isUnattended: true, isAnnounced: true, at: seat)
    switch end {
    case .scored(let attempt):
      PracticePrinter(on: seat.output, language: seat.language).show(attempt, scenario, passMark: room.passMark)
      if attempt.result?.isPassed != true { throw ExitCode(.broken) }
    case .interrupted(let attempt, let end):
      try room.discard(attempt)
      if case .scriptError(let line, let diagnostic) = end {
        throw Failure(diagnostic, atLine: line, of: answers ?? "")
      }
      throw UsageError.linesEnded
    }
  }

  private func seat(for scenario: Scenario) throws -> PracticeRoom.Seat {
    let output = Output(TerminalTraits(kind: .pipe), transcript: try console.transcript())
    let language = try console.spoken()
    switch (answers, player.map(PlayerKind.init(rawValue:))) {
    case (let answers?, nil):
      let reader = try ScriptReader(.file(answers), output: output)
      return PracticeRoom.Seat(
        reader: reader, output: output, display: UnattendedDisplay(reader), isPlain: false, language: language,
        script: answers)
    case (nil, let kind??):
      let reader = PlayerReader(
        kind.player(seed: seed, told: "\(scenario.name) \(scenario.title.in(language))"))
      return PracticeRoom.Seat(
        reader: reader, output: output, display: UnattendedDisplay(reader), isPlain: false, language: language,
        player: reader)
    default:
      throw UsageError.noPlayer
    }
  }
}
