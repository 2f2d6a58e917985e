import Diagnostics
import Pages
import Station
import ArgumentParser
import Console
import Operations
import Records
import SQLiteStore
import Terminal

/// `pinline emergency report SCHOOL`.
struct EmergencyReportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show a school's New Emergency Contact Report: what was changed, when, and whether the roster has it yet."
  )

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var outputs: TableOutputs

  @Argument(help: "The school's number, or a part of its name.")
  var school: String

  @Option(help: "Only what was changed on this day or later (YYYY-MM-DD, in the station's time zone).")
  var from: String?

  @Option(help: "Only what was changed on this day or before.")
  var to: String?

  func perform() throws {
    let request = EmergencyReport.Request(
      school: school, from: try from.map { try CivilDate(argument: $0) }, to: try to.map { try CivilDate(argument: $0) }
    )
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let files = try outputs.open(outside: open.folder)
    let report = try EmergencyReport.shown(request, to: session, from: open.archive.directory())
    let view = EmergencyReportView(report, in: try console.spoken(), at: session.policy.zone)
    if outputs.isAsked {
      return try files.write(
        [view.table], of: report.school.name, on: session.clock.today.iso, in: console.spoken())
    }
    let output = Output(TerminalTraits.detect(plain: console.plain), transcript: try console.transcript())
    for line in view.lines { output.writeUnrecorded(line) }
  }
}
