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
  @OptionGroup var outputs: TableOutputs

  @Argument(help: "The school's number, or words of its name.")
  var school: String?

  @Option(help: "Write the list with slips to cut to a new file, as one HTML page; nothing of it is printed here.")
  var html: String?

  func perform() throws {
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let page = try html.map { try HandedOutFile($0, outside: open.folder.own) }
    let files = try outputs.open(outside: open.folder)
    let isWritten = html != nil || outputs.isAsked
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
    if let html, let page {
      try page.keep(words.html(list).utf8)
      print(ReportFileWord.wrote(html).in(operatorLanguage))
    }
    try files.write(
      [words.list(list)], of: list.school.name, on: session.clock.today.iso, in: console.spoken())
  }
}
