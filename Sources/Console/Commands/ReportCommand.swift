import Ledger
import Desk
import Operations
import Records
import Station
import Terminal

extension Console {
  /// Shows the supervisors' report of the last days, or one part of it.
  func showReport(_ section: ReportSection?) throws(ScriptStop) {
    let session = desk.session
    guard let span = ReportSpan(zone: session.policy.zone, now: session.clock.now().wall) else { return }
    let tables = try attempt { () throws(DeskError) in
      try Counting(at: desk).telling(.reportMade(from: span.from, to: span.to)) { log, directory in
        let reader = ReportReader(log, directory: directory)
        let report = try reader.report(of: span)
        return ReportTables(report, schools: try reader.schoolNames(in: report), in: talk.language)
      }
    }
    guard let tables else { return }
    let view = TableView(
      language: talk.language, columns: talk.columns, isASCII: talk.isPlain || !TerminalTraits.speaksUTF8())
    talk.write(SupervisorReportView(tables: tables, view: view).lines(section))
  }
}
