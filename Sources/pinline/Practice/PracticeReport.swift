import PracticeConsole
import Station
import ArgumentParser
import Foundation
import Practice

/// `pinline practice report`.
struct PracticeReport: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Show how a class does: who is ready, progress, faces, the hardest clauses.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "Folders of other practice stations, to be put together with this one.")
  var folders: [String] = []

  @Option(help: "Write every attempt as CSV to a new file.")
  var csv: String?

  func perform() throws {
    let session = try PracticeSession(station)
    let own = AttemptStore(session.station.folder)
    var (attempts, drills) = (try own.all(), try own.drills())
    for path in folders {
      let folder = StationFolder(path: path)
      guard FileManager.default.fileExists(atPath: path + "/attempts") else {
        throw UsageError.noAttempts(path)
      }
      attempts += try AttemptStore(folder).all()
      drills += try AttemptStore(folder).drills()
    }
    let report = ClassReport(
      attempts, drills: drills, by: session.station.policy.practice, on: session.station.clock.today)
    try PracticePrinter(console).show(report)
    if let csv {
      let text = Array(ReportCSV.text(of: report).utf8)
      do { try DurableFile.create(csv, with: text, mode: 0o600) } catch .existsAlready {
        throw UsageError.reportExists(csv)
      }
    }
  }
}
