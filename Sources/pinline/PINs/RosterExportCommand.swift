import ArgumentParser
import Console
import Diagnostics
import Ledger
import Letters
import Operations
import Pages
import Records
import SQLiteStore
import Station

/// `pinline roster export SCHOOL --to FILE.xlsx --reason TEXT`.
struct RosterExportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a school's PIN roster to a new Excel file. That it is written, and why, is logged before.",
    discussion: """
      Only where pin-rosters in policy.yaml says yes; at a live station a second member of staff stands for it, at a terminal. The table can be \
      sorted and filtered in Excel; with the filters below fewer rows come into it. Students' own PINs are never in it.
      """)

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "The school's number, or a part of its name.")
  var school: String

  @Option(help: "The file to write; it must not exist, and lies outside of the station's folder. Only you can read it.")
  var to: String

  @Option(help: "Why it is needed, in one line. No child's name.")
  var reason: String

  @Option(help: "Only this grade (TK, K, 1 to 12); may be given again.")
  var grade: [String] = []

  @Option(help: "Only this homeroom teacher's children: words of the name.")
  var homeroom: String?

  @Option(help: "Only children of this name: words of it.")
  var name: String?

  @Option(help: "Only the child of this number.")
  var number: String?

  @Option(help: "Only parents of this name: words of it.")
  var guardian: String?

  @Option(help: "Only parents with this at the Parent Portal: an e-mail address, or a part of it.")
  var email: String?

  func perform() throws {
    guard to.lowercased().hasSuffix(".xlsx") else { throw UsageError.noWorkbookName(to) }
    let (filter, language) = (try filter(), try console.spoken())
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let export = PINRosterExport(session, try open.archive.directory(), try open.archive.pins(), safe: open.safe)
    let list = try export.list(of: school, filter)
    _ = try PINCreation.reason(reason)
    func book(_ entry: RecordReceipt<StationFact>?) -> PINBook {
      PINBook(
        list, by: session.author, entry: entry, of: open.identity, in: session.policy.zone, language: language)
    }
    let file = try HandedOutFile(to, outside: open.folder.own)
    // What cannot be made is not logged as handed out.
    try PageDocument.pins(book(nil)).rehearse(by: .besideProgram)
    let second = open.identity.kind == .live ? try SecondPersonPrompt.ask(PINWord.second) : nil
    let clearance = try export.authorize(list, reason: reason, second: second)
    let entry = clearance.authorization
    var run = try PageRun(.pins(book(entry)), to: file.descriptor, by: .besideProgram)
    try export.read(list, clearance) { run.hand($0) }
    try run.finish()
    try file.keep()
    print(PINWord.wrote(to, rows: list.rows.count, pins: list.pins.count, entry: entry.sequence).in(language))
  }

  private func filter() throws -> PINRosterFilter {
    var filter = PINRosterFilter()
    filter.grades = try grade.map { code in
      guard let grade = Grade(code: code.uppercased()) else { throw UsageError.noGrade }
      return grade
    }
    (filter.homeroom, filter.name, filter.guardian, filter.email) = (homeroom, name, guardian, email)
    filter.number = number.map(StudentID.init)
    return filter
  }
}
