import Pages
import SQLiteStore
import Diagnostics
import Ledger
import ArgumentParser
import Console
import Operations
import Records
import Station

/// `pinline report [PART]`.
struct ReportShow: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a report, or one part of it; no child's or parent's name is in it. That it was made is logged.",
    discussion: "Parts: \(ReportSection.allCases.map(\.rawValue).joined(separator: ", ")).")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "One part of it.")
  var part: String?

  @Option(help: "The first day (YYYY-MM-DD, in the station's time zone; default: 29 days before the last).")
  var from: String?

  @Option(help: "The last day (default: today).")
  var to: String?

  @Option(help: "Write the whole report to a new file, as one HTML page with charts.")
  var html: String?

  @Option(help: "Write the part's table to a new file, as CSV.")
  var csv: String?

  @Option(help: "Write the part's table to a new file, as an Excel workbook.")
  var xlsx: String?

  @Option(help: "Write the part's table to a new file, as a PDF.")
  var pdf: String?

  func perform() throws {
    let section = try section()
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let span = try span(in: session.policy.zone, now: session.clock.now().wall)
    let files = try [html, csv].compactMap(\.self).map { try ReportFile($0, outside: open.folder) }
    let book = try TableFile(xlsx, as: .xlsx, outside: open.folder)
    let page = try TableFile(pdf, as: .pdf, outside: open.folder)
    try session.record(.reportMade(from: span.from, to: span.to))
    let reader = try ReportReader(session.log, directory: open.archive.directory())
    let progress = ProgressLine(label: "report")
    defer { progress.end() }
    let report = try reader.report(of: span) { progress.show(done: $0, of: $1) }
    let tables = ReportTables(report, schools: try reader.schoolNames(in: report), in: try console.spoken())
    progress.end()
    if files.isEmpty, xlsx == nil, pdf == nil { return try ReportPrinter(console).show(tables, section) }
    for (file, path) in zip(files, [html, csv].compactMap(\.self)) {
      try file.write(path == html ? tables.html : tables.csv(section ?? .linked))
      print(ReportFileWord.wrote(path).in(operatorLanguage))
    }
    let (parts, days) = (tables.tables(of: section ?? .linked), "\(span.from.iso) – \(span.to.iso)")
    let today = session.clock.today.iso
    if let book { try book.write(parts, of: days, on: today, in: console.spoken()) }
    if let page { try page.write(parts, of: days, on: today, in: console.spoken()) }
    for path in [xlsx, pdf].compactMap(\.self) { print(ReportFileWord.wrote(path).in(operatorLanguage)) }
  }

  private func section() throws(UsageError) -> ReportSection? {
    let known = ReportSection.allCases.map(\.rawValue).joined(separator: ", ")
    guard let part else {
      if csv != nil || xlsx != nil || pdf != nil { throw .noReportPart(known: known) }
      return nil
    }
    guard let section = ReportSection(rawValue: part) else { throw .noReportPart(known: known) }
    return section
  }

  private func span(in zone: StationZone, now: Int64) throws(UsageError) -> ReportSpan {
    func day(_ text: String?) throws(UsageError) -> CivilDate? {
      guard let text else { return nil }
      guard let day = CivilDate(iso: text) else { throw .noDay }
      return day
    }
    guard let span = ReportSpan(from: try day(from), upTo: try day(to), zone: zone, now: now) else {
      throw .noSpan
    }
    return span
  }
}
