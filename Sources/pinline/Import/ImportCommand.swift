import Files
import Ledger
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

  @Option(help: "The same in this folder, to a file named by source and time; to none where nothing is left out.")
  var leftOutFolder: String?

  @Flag(help: "For a practice station: take a roster that is not marked fictitious, without its PINs and restrictions.")
  var withoutSecrets = false

  @Flag(
    help: """
      For a timer: nobody is asked; it ends with 10 where rows were left out, with 11 where the policy allows no such \
      change.
      """)
  var sync = false

  func validate() throws {
    guard leftOut == nil || leftOutFolder == nil else {
      throw ValidationError("give --left-out or --left-out-folder, not both")
    }
  }

  func perform() throws {
    let source = try roster.sourceName()
    let open = try OpenStation(station.folder)
    if withoutSecrets, open.identity.kind == .live { throw UsageError.secretsWanted }
    let session = try open.session(for: station)
    let signed = session.policy.imports.requireSignatures
    let checksums =
      signed ? try RosterSignature(of: roster.path, source: source, station: open.folder).check() : nil
    let reader = try roster.reader(checksums, open)
    if withoutSecrets, !dryRun, !reader.isFictitious { try session.record(.realNamesPractised(source: source)) }
    let second = sync ? nil : try second(for: source, at: open, session)
    let aside = try StationWork(in: open.folder)
    defer { extendLifetime(aside) }
    let progress = ProgressLine(label: roster.path)
    defer { progress.end() }
    let list = try self.list(source, open)
    let work = RosterImport(
      withoutSecrets ? RosterWithoutSecrets(reader) : reader, source: source, format: roster.format.rawValue,
      signer: checksums?.signer, at: open.importPlace(session.log), isStrict: strict, leftOut: { list?.add($0) })
    if let signer = checksums?.signer { try tellChange(of: signer, source, open, session) }
    let show: (ImportStep) -> Void = { step in
      guard case .reading(let read) = step else { return progress.show(ImportWord.doing(step).in(.operators)) }
      progress.show(done: read.done, of: read.total)
    }
    let report: ImportReport
    do {
      let (journal, author, policy) = (session.journal, session.author, session.policy)
      report =
        dryRun
        ? try work.rehearse(journal: journal, author: author, policy: policy, second: second, progress: show)
        : try work.run(journal: journal, author: author, policy: policy, second: second, progress: show)
    } catch let error as ImportError {
      progress.end()
      // How the import ended counts, whatever becomes of the list.
      if error.isAboutProblems {
        do { try list?.keep() } catch { Printing.onError("pinline: \(Diagnostic(error, in: .operators))") }
      }
      if sync, case .limit = error {
        throw Failure(Diagnostic(error, in: .operators), code: .overLimit)
      }
      throw error
    }
    progress.end()
    print(ImportText.of(report, source: source, in: .operators))
    do { try list?.keep() } catch {
      guard !dryRun, case .file(let fault) = error else { throw error }
      throw UsageError.listLost(fault.reason)
    }
    if sync, report.problems.rows > 0 { throw ExitCode(.leftOut) }
  }

  /// Anybody with the folder can write into it who may sign.
  private func tellChange(
    of signer: RosterSigner, _ source: String, _ open: OpenStation, _ session: StaffSession
  ) throws {
    guard let wall = try SignerHistory.changed(from: signer, of: source, in: session.log) else { return }
    Printing.onError(ImportWord.signersChanged(since: open.policy.zone.time(of: wall).minute).in(.operators))
  }

  /// The file for what is left out, if one is wanted.
  private func list(_ source: String, _ open: OpenStation) throws -> LeftOutFile? {
    if let leftOut { return try LeftOutFile(leftOut, outside: open.folder, in: .operators) }
    return try leftOutFolder.map { folder in
      let now = open.policy.zone.time(of: open.clock.now().wall)
      return try LeftOutFile(of: source, at: now, in: folder, outside: open.folder, told: .operators)
    }
  }

  /// Asks at the terminal, and nowhere else, who stands for a source that the log never saw.
  private func second(for source: String, at open: OpenStation, _ session: StaffSession) throws -> String? {
    guard try SecondPerson.isNeeded(for: source, in: session.log, of: open.identity.kind) else { return nil }
    return try SecondPersonPrompt.ask(ImportWord.second(source))
  }
}
