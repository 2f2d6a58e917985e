import Pages
import Ledger
import SQLiteStore
import Diagnostics
import ArgumentParser
import Console
import Operations
import Records
import Station

/// `pinline report outreach [SCHOOL]`.
struct ReportOutreach: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "outreach",
    abstract:
      "List a school's verified guardians who never linked a child, with queue numbers; without a school, how many.",
    discussion: "The list names people: each time it is made is an entry in the log, before anything is shown.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "The school's number, or words of its name.")
  var school: String?

  @Option(help: "Write the list with slips to cut to a new file, as one HTML page; nothing of it is printed here.")
  var html: String?

  @Option(help: "Write the list to a new file, as CSV; nothing of it is printed here.")
  var csv: String?

  @Option(help: "Write the list to a new file, as an Excel workbook.")
  var xlsx: String?

  @Option(help: "Write the list to a new file, as a PDF.")
  var pdf: String?

  func perform() throws {
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let files = try [html, csv].compactMap(\.self).map { (path: $0, file: try ReportFile($0, outside: open.folder)) }
    let book = try TableFile(xlsx, as: .xlsx, outside: open.folder)
    let page = try TableFile(pdf, as: .pdf, outside: open.folder)
    let isWritten = !files.isEmpty || xlsx != nil || pdf != nil
    let words = OutreachTables(in: try console.spoken())
    let directory = try open.archive.directory()
    guard let span = ReportSpan(zone: session.policy.zone, now: session.clock.now().wall) else { return }
    let progress = ProgressLine(label: "report")
    defer { progress.end() }
    let linked = try ReportReader(session.log, directory: directory).linkedGuardians(at: span) {
      progress.show(done: $0, of: $1)
    }
    progress.end()
    let reader = OutreachReader(
      directory, linked: linked, today: session.clock.today, only: session.policy.onlySchool)
    guard let school else {
      if isWritten { throw UsageError.noOutreachSchool }
      return try ReportPrinter(console).show(counts: words.counts(reader.counts()))
    }
    let list = try reader.list(of: reader.school(school))
    // Whoever sees names is in the log before they are seen.
    try session.record(.outreachListed(school: list.school.id, count: list.guests.count))
    if !isWritten { return try ReportPrinter(console).show(list: words.list(list)) }
    for (path, file) in files {
      try file.write(path == html ? words.html(list) : TableCSV.text(of: words.list(list)))
      print(ReportFileWord.wrote(path).in(operatorLanguage))
    }
    let today = session.clock.today.iso
    if let book { try book.write([words.list(list)], of: list.school.name, on: today, in: console.spoken()) }
    if let page { try page.write([words.list(list)], of: list.school.name, on: today, in: console.spoken()) }
    for path in [xlsx, pdf].compactMap(\.self) { print(ReportFileWord.wrote(path).in(operatorLanguage)) }
  }
}
