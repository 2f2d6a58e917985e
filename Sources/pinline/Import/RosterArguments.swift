import ArgumentParser
import Operations
import Roster
import SQLiteStore
import Station

/// Which roster it is, and whose.
struct RosterArguments: ParsableArguments {
  /// The formats that are read.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// Pinline's own folder of CSV files.
    case roster
    /// Ed-Fi XML interchange, versions 1 to 5, and the API's JSON.
    case edfi
    /// OneRoster CSV, versions 1.1 and 1.2.
    case oneroster
    /// Microsoft School Data Sync CSV, version 2.1.
    case sds
    /// Any tables through a mapping.
    case csv
    /// The Student/Parent PIN roster of a school.
    case pinRoster = "pin-roster"
  }

  @Argument(
    help: """
      roster (Pinline's own folder of CSV files), edfi (Ed-Fi XML interchange or API JSON, versions 1 to 5), oneroster (OneRoster \
      CSV 1.1, 1.2), sds (Microsoft School Data Sync CSV 2.1), csv (any CSV files or workbooks, with --map) or pin-roster (the \
      Student/Parent PIN roster of a school, .xlsx or .csv).
      """)
  var format: Format

  @Argument(help: "The folder; for oneroster and sds also a .zip, for csv files or folders, for pin-roster a file.")
  var paths: [String]

  @Option(name: .customLong("map"), help: "For csv: the mapping, a YAML file that says which column is what.")
  var mapping: String?

  @Option(help: "Whose rows these are; only that source's rows are replaced (default: the format's name).")
  var source: String?

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Missing expected argument '<paths>'") }
    guard format == .csv || paths.count == 1 else { throw ValidationError("Only csv takes several files.") }
    guard (format == .csv) == (mapping != nil) else {
      throw ValidationError("csv needs --map FILE, and nothing else takes it; pinline import guess FILE drafts one.")
    }
  }

  var path: String { paths.first ?? "." }

  func sourceName() throws -> String {
    let name = source ?? format.rawValue
    guard SourceName.isValid(name) else { throw UsageError.noSourceName }
    return name
  }

  func reader(_ checksums: RosterChecksums?, _ open: OpenStation) throws -> any RosterReader {
    let today = open.clock.today
    switch format {
    case .roster: return try RosterFolder(path: path, checksums: checksums)
    case .edfi: return try EdFiFolder(path: path, checksums: checksums, today: today)
    case .oneroster: return try OneRosterFiles(path: path, today: today, checksums: checksums)
    case .sds: return try SDSFiles(path: path, today: today, checksums: checksums)
    case .csv: return try mapped(checksums)
    case .pinRoster:
      let names = GuardianNames(try open.archive.directory())
      return try PINRoster(path: path, checksums: checksums) { try names.guardian(named: $1, of: $0) }
    }
  }

  /// Where rosters have to be signed, so has the mapping, in the same one folder: it says who is a verified guardian, too.
  private func mapped(_ checksums: RosterChecksums?) throws -> MappedFiles {
    let file = mapping ?? ""
    guard let checksums else { return try MappedFiles(paths: paths, mapping: RosterMapping(path: file)) }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let folder = RosterSignature.folder(of: path)
    return try MappedFiles(
      paths: paths, mapping: RosterMapping(path: "\(folder)/\(name)", checksums: checksums), checksums: checksums)
  }
}
