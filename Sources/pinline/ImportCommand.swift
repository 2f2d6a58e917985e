import Diagnostics
import Operations
import Station
import ArgumentParser
import Glibc
import Roster
import Terminal

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

  func perform() throws {
    let source = source ?? format.rawValue
    guard (1...40).contains(source.utf8.count), source.utf8.allSatisfy(Self.isPlain) else {
      throw UsageError.noSourceName
    }
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let progress = ProgressLine(label: path)
    defer { progress.end() }
    let work = RosterImport(try reader(), source: source, archive: open.archive, safe: open.safe)
    let show: (RosterProgress) -> Void = { progress.show(done: $0.done, of: $0.total) }
    let report =
      dryRun
      ? try work.rehearse(progress: show)
      : try work.run(journal: session.journal, author: session.author, policy: session.policy, progress: show)
    progress.end()
    print(ImportText.of(report, source: source, in: .operators))
  }

  private func reader() throws -> any RosterReader {
    switch format {
    case .roster: try RosterFolder(path: path)
    case .edfi: try EdFiFolder(path: path)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
  }
}

/// What an import did, for whoever ran it.
enum ImportText {
  static func of(_ report: ImportReport, source: String, in language: Language) -> String {
    let imported = ImportWord.imported(
      source: source, roster: report.roster, added: report.added, changed: report.changed, removed: report.removed)
    var lines = [imported.in(language)]
    if report.incomplete > 0 {
      lines.append(ImportWord.incomplete(report.incomplete).in(language))
      lines += report.firstIncomplete.map { "  \($0)" }
      if report.incomplete > report.firstIncomplete.count { lines.append("  …") }
    }
    return lines.joined(separator: "\n")
  }
}
