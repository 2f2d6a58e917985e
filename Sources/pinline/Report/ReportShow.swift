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
  @OptionGroup var outputs: TableOutputs

  @Argument(help: "One part of it.")
  var part: String?

  @Option(help: "The first day (YYYY-MM-DD, in the station's time zone; default: 29 days before the last).")
  var from: String?

  @Option(help: "The last day (default: today).")
  var to: String?

  @Option(help: "Write the whole report to a new file, as one HTML page with charts.")
  var html: String?

  func perform() throws {
    let section = try section()
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let span = try span(in: session.policy.zone, now: session.clock.now().wall)
    let page = try html.map { try HandedOutFile($0, outside: open.folder.own) }
    let files = try outputs.open(outside: open.folder)
    try session.record(.reportMade(from: span.from, to: span.to))
    let reader = try ReportReader(session.log, directory: open.archive.directory())
    let progress = ProgressLine(label: "report")
    defer { progress.end() }
    let report = try reader.report(of: span) { progress.show(done: $0, of: $1) }
    let tables = ReportTables(report, schools: try reader.schoolNames(in: report), in: try console.spoken())
    progress.end()
    guard let html, let page else {
      guard outputs.isAsked else { return try ReportPrinter(console).show(tables, section) }
      return try write(tables, section, to: files, of: span, on: session.clock.today)
    }
    try page.keep(tables.html.utf8)
    print(ReportFileWord.wrote(html).in(operatorLanguage))
    try write(tables, section, to: files, of: span, on: session.clock.today)
  }

  /// One part, or all of them below each other.
  private func write(
    _ tables: ReportTables, _ section: ReportSection?, to files: consuming OpenTables, of span: ReportSpan,
    on today: CivilDate
  ) throws {
    let parts = section.map { [$0] } ?? ReportSection.allCases
    try files.write(
      parts.flatMap(tables.tables), of: "\(span.from.iso) – \(span.to.iso)", on: today.iso, in: console.spoken())
  }

  private func section() throws(UsageError) -> ReportSection? {
    let known = ReportSection.allCases.map(\.rawValue).joined(separator: ", ")
    guard let part else { return nil }
    guard let section = ReportSection(rawValue: part) else { throw .noReportPart(known: known) }
    return section
  }

  private func span(in zone: StationZone, now: Int64) throws(UsageError) -> ReportSpan {
    func day(_ text: String?) throws(UsageError) -> CivilDate? {
      if let text { try CivilDate(argument: text) } else { nil }
    }
    guard let span = ReportSpan(from: try day(from), upTo: try day(to), zone: zone, now: now) else { throw .noSpan }
    return span
  }
}
