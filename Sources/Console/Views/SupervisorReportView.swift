import Diagnostics
import Operations
import Terminal

/// A supervisors' report on a terminal: the headline in two rows, then a line for each part, or one part with its bars.
struct SupervisorReportView {
  let tables: ReportTables
  let view: TableView

  /// The overview, or one part.
  func lines(_ section: ReportSection?) -> [StyledText] {
    let (figure, meaning) = tables.headline
    var head = StyledText(figure + "  ", .bold)
    head.append(meaning, .bold)
    let doubts = tables.doubts.map { StyledText($0, .warning) }
    let about = [StyledText(tables.about, .dim)]
    return [head] + about + doubts + (section.map(part) ?? overview)
  }

  private var overview: [StyledText] {
    if tables.report.cases.total == 0 { return [StyledText(ReportWord.noCases.in(tables.language))] }
    var table = Table(headers: TableHead.report.in(tables.language))
    for section in ReportSection.allCases {
      guard let first = tables.tables(of: section).first else { continue }
      table.add([section.rawValue, summary(of: first)])
    }
    return table.lines + [StyledText(ReportWord.parts.in(tables.language), .dim)]
  }

  /// The largest of what has no order of its own, else the first: three, or as many as stand in one row.
  private func summary(of table: ReportTable) -> String {
    var rows = table.listed
    if table.shape == .columns {
      rows = rows.enumerated().sorted { (-$0.element.length, $0.offset) < (-$1.element.length, $1.offset) }
        .map(\.element)
    }
    let parts = rows.prefix(3).map { row in
      let figure = row.cells.indices.contains(table.drawn) ? row.cells[table.drawn].text : ""
      return "\(row.cells.first?.text ?? ""): \(figure)"
    }
    let whole = (1...3).reversed().lazy.map { parts.prefix($0).joined(separator: " · ") }
    return whole.first { $0.count <= view.columns - Self.margin } ?? parts.first ?? ""
  }

  /// What the words take, with two cells before each column.
  private static let margin = 1 + 2 + (ReportSection.allCases.map(\.rawValue.count).max() ?? 0) + 2

  private func part(_ section: ReportSection) -> [StyledText] {
    tables.tables(of: section).flatMap { [StyledText("")] + view.lines(of: $0) }
  }
}
