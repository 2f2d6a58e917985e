import Diagnostics
import Operations
import Station
import ArgumentParser
import Glibc
import Roster
import Terminal
import Console

/// `pinline import`.
struct Import: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a roster in: all of it or nothing.",
    discussion: RosterFolder.format)

  /// The formats that are read.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// Pinline's own folder of CSV files.
    case roster
    /// Ed-Fi XML interchange, version 1.
    case edfi
  }

  @OptionGroup var station: StationOptions

  @Argument(help: "roster (Pinline's own folder of CSV files) or edfi (Ed-Fi XML interchange, version 1).")
  var format: Format

  @Argument(help: "The folder.")
  var path: String

  @Flag(help: "Read and check everything, and say what would change; change nothing.")
  var dryRun = false

  @Option(help: "Whose rows these are; only that source's rows are replaced (default: the format's name).")
  var source: String?

  @Flag(help: "For a practice station: take a roster that is not marked fictitious, without its PINs and restrictions.")
  var withoutSecrets = false

  func perform() throws {
    let source = source ?? format.rawValue
    guard SourceName.isValid(source) else { throw UsageError.noSourceName }
    let open = try OpenStation(station.folder)
    if withoutSecrets, open.identity.kind == .live { throw UsageError.secretsWanted }
    let session = try open.session(for: station)
    let signed = session.policy.requiresSignedRosters
    let checksums =
      signed ? try RosterSignature(of: path, source: source, station: open.folder).check() : nil
    let reader = try reader(checksums)
    let second = try second(for: source, at: open, session)
    let aside = try StationWork(in: open.folder)
    defer { extendLifetime(aside) }
    let progress = ProgressLine(label: path)
    defer { progress.end() }
    let work = RosterImport(
      withoutSecrets ? RosterWithoutSecrets(reader) : reader, source: source, at: open.importPlace(session.log))
    let show: (RosterProgress) -> Void = { progress.show(done: $0.done, of: $0.total) }
    let report =
      dryRun
      ? try work.rehearse(
        journal: session.journal, author: session.author, policy: session.policy, second: second, progress: show)
      : try work.run(
        journal: session.journal, author: session.author, policy: session.policy, second: second, progress: show)
    progress.end()
    print(ImportText.of(report, source: source, in: .operators))
  }

  private func reader(_ checksums: RosterChecksums?) throws -> any RosterReader {
    switch format {
    case .roster: try RosterFolder(path: path, checksums: checksums)
    case .edfi: try EdFiFolder(path: path, checksums: checksums)
    }
  }

  /// Asks at the terminal, and nowhere else, who stands for a source that the log never saw.
  private func second(for source: String, at open: OpenStation, _ session: StaffSession) throws -> String? {
    guard try SecondPerson.isNeeded(for: source, in: session.log, of: open.identity.kind) else { return nil }
    return try SecondPersonPrompt.ask(ImportWord.second(source))
  }
}

/// What an import did, for whoever ran it.
enum ImportText {
  static func of(_ report: ImportReport, source: String, in language: Language) -> String {
    let imported = ImportWord.imported(
      source: source, roster: report.roster, added: report.added, changed: report.changed, removed: report.removed)
    var lines = [imported.in(language)]
    if report.pins > 0 { lines.append(ImportWord.pins(report.pins).in(language)) }
    if report.unverified > 0 {
      lines.append(ImportWord.unverified(report.unverified, source: source).in(language))
    }
    if report.incomplete > 0 {
      lines.append(ImportWord.incomplete(report.incomplete).in(language))
      lines += report.firstIncomplete.map { "  \($0)" }
      if report.incomplete > report.firstIncomplete.count { lines.append("  …") }
    }
    return lines.joined(separator: "\n")
  }
}
