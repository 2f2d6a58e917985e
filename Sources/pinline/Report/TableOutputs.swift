import ArgumentParser
import Console
import Diagnostics
import Operations
import Pages
import Station

/// The files that tables are written to in place of being shown.
struct TableOutputs: ParsableArguments {
  @Option(help: "Write it to a new file, as CSV.")
  var csv: String?

  @Option(help: "Write it to a new file, as an Excel workbook.")
  var xlsx: String?

  @Option(help: "Write it to a new file, as a PDF.")
  var pdf: String?

  /// Whether there is any.
  var isAsked: Bool { csv != nil || xlsx != nil || pdf != nil }

  /// Makes the files, empty and without names, before anything is logged or shown.
  func open(outside station: StationFolder) throws -> OpenTables {
    OpenTables(
      csv: try csv.map { try HandedOutFile($0, outside: station.own) },
      book: try TableFile(xlsx, as: .xlsx, outside: station),
      page: try TableFile(pdf, as: .pdf, outside: station), paths: [csv, xlsx, pdf].compactMap(\.self))
  }
}

/// The files, until tables are in them.
struct OpenTables: ~Copyable {
  private let csv: HandedOutFile?
  private let book: TableFile?, page: TableFile?
  private let paths: [String]

  fileprivate init(
    csv: consuming HandedOutFile?, book: consuming TableFile?, page: consuming TableFile?, paths: [String]
  ) {
    self.csv = csv
    self.book = book
    self.page = page
    self.paths = paths
  }

  /// Writes tables below each other into each, and says so.
  consuming func write(_ tables: [ReportTable], of subtitle: String, on day: String, in language: Language) throws {
    let paths = paths
    if let csv { try csv.keep(tables.map { TableCSV.text(of: $0) }.joined(separator: "\r\n").utf8) }
    if let book { try book.write(tables, of: subtitle, on: day, in: language) }
    if let page { try page.write(tables, of: subtitle, on: day, in: language) }
    for path in paths { print(ReportFileWord.wrote(path).in(language)) }
  }
}
