import ArgumentParser
import Console
import Desk
import Foundation
import Practice
import Terminal
import Verification

/// `pinline practice list`.
struct PracticeList: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios that come with Pinline, by topic and level.")

  @OptionGroup var console: ConsoleOptions

  @Argument(help: "Only this topic.")
  var topic: String?

  func perform() throws {
    let topic = try topic.map { name in
      guard let topic = Scenario.Topic(rawValue: name) else {
        let all = Scenario.Topic.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure("there is no such topic\nhint: one of \(all)", code: 64)
      }
      return topic
    }
    try PracticePrinter(console).show(ScenarioLibrary.all().filter { topic == nil || $0.topic == topic })
  }
}

/// `pinline practice debrief`.
struct PracticeDebrief: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Go through an attempt again, with what was right and what was not, and why.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "The attempt, as report --csv names it (default: the last one, of --operator if given).")
  var attempt: String?

  func perform() throws {
    let session = try PracticeSession(station)
    let all = try AttemptStore(session.station.folder).all().filter { $0.result != nil }
    let found =
      attempt.map { id in all.last { $0.head.id == id } }
      ?? all.last { station.operatorName == nil || $0.head.person == station.operatorName }
    guard let found else { throw Failure("there is no such attempt\nhint: pinline practice report", code: 2) }
    let staff = Operator(account: Operator.account, name: found.head.person)
    try PracticePrinter(console).show(session.room(staff: staff).debrief(found), found)
  }
}

/// `pinline practice report`.
struct PracticeReport: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Show how a class does: who is ready, progress, the hardest clauses.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "Folders of other practice stations, to be put together with this one.")
  var folders: [String] = []

  @Option(help: "Write every attempt as CSV to a new file.")
  var csv: String?

  func perform() throws {
    let session = try PracticeSession(station)
    var attempts = try AttemptStore(session.station.folder).all()
    for path in folders {
      let folder = StationFolder(path: path)
      guard FileManager.default.fileExists(atPath: path + "/attempts") else {
        throw Failure("\(path) holds no attempts\nhint: name the folder of a practice station", code: 2)
      }
      attempts += try AttemptStore(folder).all()
    }
    let report = ClassReport(attempts, readyAfter: session.station.policy.practiceReadyScenarios)
    try PracticePrinter(console).show(report)
    if let csv {
      let text = Array(ReportCSV.text(of: report).utf8)
      do { try session.station.folder.write(text, to: csv, mode: 0o600) } catch .existsAlready {
        throw Failure("\(csv) is there already\nhint: name another file; nothing was changed", code: 73)
      }
    }
  }
}

/// `pinline practice sheet SCENARIO`.
struct PracticeSheet: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Print the caller's part, for a partner to read out to a trainee (take --live).")

  @OptionGroup var console: ConsoleOptions

  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "The seed with which the trainee takes the call.")
  var seed: UInt64

  func perform() throws {
    let named = try NamedScenario(scenario)
    try PracticePrinter(console).show(sheetOf: named.scenario, seed: seed, today: SystemClock().today)
  }
}
