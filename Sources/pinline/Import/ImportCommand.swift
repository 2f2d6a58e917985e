import Diagnostics
import Operations
import Station
import ArgumentParser
import Glibc
import Records
import Roster
import SQLiteStore
import Terminal
import Console

/// `pinline import`: takes a roster in unless a subcommand is named.
struct Import: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "from", abstract: "Take a roster in: what is wrong is left out and told, and the rest counts at once.")

  @OptionGroup var station: StationOptions

  @OptionGroup var roster: RosterArguments

  @Flag(help: "Read and check everything, and say what would change; change nothing.")
  var dryRun = false

  @Flag(help: "Refuse the whole if anything in it would be left out.")
  var strict = false

  @Option(help: "Write what is left out to a new file, as CSV, to hand back to whoever exports.")
  var leftOut: String?

  @Flag(help: "For a practice station: take a roster that is not marked fictitious, without its PINs and restrictions.")
  var withoutSecrets = false

  @Flag(
    help: """
      For a timer: nobody is asked; it ends with 10 where rows were left out, with 11 where the policy allows no such \
      change.
      """)
  var sync = false

  func perform() throws {
    let source = try roster.sourceName()
    let open = try OpenStation(station.folder)
    if withoutSecrets, open.identity.kind == .live { throw UsageError.secretsWanted }
    let session = try open.session(for: station)
    let signed = session.policy.imports.requireSignatures
    let checksums =
      signed ? try RosterSignature(of: roster.path, source: source, station: open.folder).check() : nil
    let reader = try roster.reader(checksums, open)
    if withoutSecrets, !reader.isFictitious { try session.record(.realNamesPractised(source: source)) }
    let second = sync ? nil : try second(for: source, at: open, session)
    let aside = try StationWork(in: open.folder)
    defer { extendLifetime(aside) }
    let progress = ProgressLine(label: roster.path)
    defer { progress.end() }
    let list = try leftOut.map { try LeftOutFile($0, outside: open.folder, in: .operators) }
    let work = RosterImport(
      withoutSecrets ? RosterWithoutSecrets(reader) : reader, source: source, at: open.importPlace(session.log),
      isStrict: strict, leftOut: { list?.add($0) })
    let show: (RosterProgress) -> Void = { progress.show(done: $0.done, of: $0.total) }
    let report: ImportReport
    do {
      let (journal, author, policy) = (session.journal, session.author, session.policy)
      report =
        dryRun
        ? try work.rehearse(journal: journal, author: author, policy: policy, second: second, progress: show)
        : try work.run(journal: journal, author: author, policy: policy, second: second, progress: show)
    } catch let error as ImportError {
      progress.end()
      if error.isAboutProblems { try list?.keep() }
      if sync, case .limit = error {
        throw Failure(Diagnostic(error, in: .operators), code: ExitCodes.overLimit.rawValue)
      }
      throw error
    }
    progress.end()
    print(ImportText.of(report, source: source, in: .operators))
    try list?.keep()
    if sync, report.problems.rows > 0 { throw ExitCodes.leftOut }
  }

  /// Asks at the terminal, and nowhere else, who stands for a source that the log never saw.
  private func second(for source: String, at open: OpenStation, _ session: StaffSession) throws -> String? {
    guard try SecondPerson.isNeeded(for: source, in: session.log, of: open.identity.kind) else { return nil }
    return try SecondPersonPrompt.ask(ImportWord.second(source))
  }
}
