package import Diagnostics
import Ledger
package import Operations
import Records
package import Station
package import Terminal

/// The New Emergency Contact Report (VIII), on the screen and as a table for whatever else it is put out as.
package struct EmergencyReportView {
  private let report: EmergencyReport
  private let language: Language
  private let zone: StationZone

  package init(_ report: EmergencyReport, in language: Language, at zone: StationZone) {
    (self.report, self.language, self.zone) = (report, language, zone)
  }

  private var title: String {
    EmergencyReportWord.title(school: report.school.name, changes: report.rows.count).in(language)
  }

  /// The title, then below each child and guardian what was changed. In one row all of it would be cut at 80 columns.
  package var lines: [StyledText] {
    let head = StyledText(title, .bold)
    if report.rows.isEmpty { return [head, StyledText(EmergencyReportWord.none.in(language), .dim)] }
    var table = Table(headers: heads([.field, .value, .time, .reference, .state]))
    for row in report.rows {
      table.add([
        row.field.in(language), row.field.text(of: row.value, in: language), zone.time(of: row.at.wall).minute,
        row.reference.description, row.state.in(language),
      ])
    }
    var shown = [head]
    for (place, line) in table.lines.enumerated() {
      guard place > 0 else {
        shown.append(line)
        continue
      }
      let row = report.rows[place - 1]
      let isFirst =
        place == 1 || report.rows[place - 2].student != row.student || report.rows[place - 2].guardian != row.guardian
      if isFirst { shown.append(StyledText("  " + whose(row), .label)) }
      shown.append(line)
    }
    return shown
  }

  /// The whole report, every column. Numbers are text: nobody may take zeros off them or add them up.
  package var table: ReportTable {
    let heads: [EmergencyReportWord] = [
      .student, .studentNumber, .guardian, .guardianNumber, .field, .value, .time, .reference, .state,
    ]
    let rows = report.rows.map { row in
      [
        row.studentName, row.student.text, name(of: row), row.guardian.text, row.field.in(language),
        row.field.text(of: row.value, in: language), zone.time(of: row.at.wall).minute, row.reference.description,
        row.state.in(language),
      ]
    }
    return ReportTable(
      title, self.heads(heads).map { ReportTable.Column($0, .text) }, rows: rows.map { $0.map(ReportTable.Cell.text) },
      note: EmergencyReportWord.note.in(language))
  }

  private func heads(_ words: [EmergencyReportWord]) -> [String] { words.map { $0.in(language) } }

  private func name(of row: EmergencyReport.Row) -> String {
    row.guardianName.isEmpty ? EmergencyReportWord.unlisted.in(language) : row.guardianName
  }

  private func whose(_ row: EmergencyReport.Row) -> String {
    "\(row.studentName) (\(row.student.text)) · \(name(of: row)) (\(row.guardian.text))"
  }
}
