import ArgumentParser
import Console
import Diagnostics
import Foundation
import Operations
import Practice
import PracticeConsole
import Station

/// `pinline practice report`.
struct PracticeReport: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show how a class does: who is ready, progress, faces, the hardest clauses, what trainers noted.",
    discussion: "Parts for --by: \(ClassPart.allCases.map(\.rawValue).joined(separator: ", ")).")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var classroom: ClassOptions

  @Argument(help: "Folders of other practice stations, to be put together with this one.")
  var folders: [String] = []

  @Option(help: "Only this part, as one table.")
  var by: String?

  @Option(help: "Write every attempt, or the table of --by, as CSV to a new file.")
  var csv: String?

  @Option(help: "Write the whole report to a new file, as one HTML page with charts.")
  var html: String?

  func perform() throws {
    let part = try by.map { word in
      guard let part = ClassPart(rawValue: word) else {
        throw UsageError.noReportPart(known: ClassPart.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return part
    }
    let session = try PracticeSession(station)
    let open = session.station
    let list = try classroom.list(at: open.folder)
    let stations = try MergedStations(session, and: folders)
    let report = stations.report(for: list, at: open)
    let tables = ClassTables(
      report, on: open.clock.today, withoutLog: stations.withoutLog, in: try console.spoken())
    if let part {
      try ReportPrinter(console).show([tables.table(part)])
    } else {
      try PracticePrinter(console).show(report)
    }
    if let csv {
      try write(part.map { TableCSV.text(of: tables.table($0)) } ?? ReportCSV.text(of: report), to: csv)
    }
    if let html { try write(tables.html, to: html) }
  }

  private func write(_ text: String, to file: String) throws {
    do { try DurableFile.create(file, with: Array(text.utf8), mode: 0o600) } catch .existsAlready {
      throw UsageError.reportExists(file)
    }
    print(ReportFileWord.wrote(file).in(operatorLanguage))
  }
}
