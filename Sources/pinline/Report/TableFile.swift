import Console
import Diagnostics
import Letters
import Operations
import Pages
import Station

/// A new file with a table, as a workbook or a tagged PDF, by the page maker: the user's alone, outside of the station's folder, there as a
/// whole or not at all.
struct TableFile: ~Copyable {
  private let file: HandedOutFile
  private let format: TableFormat

  /// Makes the file, empty, before anything is logged or shown; it is gone again unless the table comes into it. Nil for no path.
  init?(_ path: String?, as format: TableFormat, outside station: StationFolder) throws {
    guard let path else { return nil }
    file = try HandedOutFile(path, outside: station.own)
    self.format = format
  }

  /// Writes tables below each other.
  consuming func write(_ tables: [ReportTable], of subtitle: String, on day: String, in language: Language) throws {
    let report = TableReport(tables, as: format, of: subtitle, on: day, in: language)
    try PageDocument.table(report, as: format).make(to: file.descriptor, by: .besideProgram)
    try file.keep()
  }
}

extension TableReport {
  /// Tables of one part below each other, each of the others behind its title. In a workbook a figure is one that can be counted with: a share
  /// a part of 1, a duration in seconds.
  init(
    _ tables: [ReportTable], as format: TableFormat, of subtitle: String, on day: String, in language: Language
  ) {
    let first = tables.first
    let width = tables.map(\.columns.count).max() ?? 0
    let columns = (0..<width).map { place in
      let columns = tables.compactMap { $0.columns.indices.contains(place) ? $0.columns[place] : nil }
      let title = first.flatMap { $0.columns.indices.contains(place) ? $0.columns[place].title : nil }
      // Words among figures stay words; what a row is about is never a figure.
      return Column(title ?? "", place > 0 && columns.contains { $0.kind.isFigure } ? .number : .text)
    }
    func padded(_ texts: [String]) -> [String] { texts + Array(repeating: "", count: max(0, width - texts.count)) }
    let rows = tables.enumerated().flatMap { place, table in
      (place == 0 ? [] : [padded([]), padded([table.title]), padded(table.columns.map(\.title))])
        + table.rows.map { padded($0.map(format == .xlsx ? TableCSV.value : \.text)) }
    }
    self.init(
      language: SpokenLanguage(language), title: first?.title ?? "", subtitle: subtitle, date: day, columns: columns,
      rows: rows, foot: tables.map(\.note).filter { !$0.isEmpty }.joined(separator: " "))
  }
}
