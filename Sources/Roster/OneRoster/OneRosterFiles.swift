package import Records

/// OneRoster 1.1 and 1.2 CSV, in a folder or a zip archive.
///
/// What the format cannot say is left open: no guardian is verified (III), no address, no emergency contact, no restriction, no PIN. Its
/// `sourcedId` is the number by which everybody is known here. A guardian is a user who is a parent, guardian or relative and is tied to a student by
/// `agentSourcedIds`, from whichever side.
package struct OneRosterFiles: RosterReader {
  private let tables: UserTables
  private let manifest: OneRosterManifest

  /// Looks at which files are there, and reads the manifest.
  ///
  /// - Parameters:
  ///   - path: the folder or the archive.
  ///   - today: for roles and enrollments that have ended or have not begun.
  ///   - checksums: what the folder's files, or the archive, have to be, where somebody signed for that.
  ///   - unpackedLimit: the most that an archive's files may be together, unpacked, in bytes.
  /// - Throws: `RosterFileError` if a file that the manifest names is missing, or cannot be read.
  package init(
    path: String, today: CivilDate, checksums: RosterChecksums? = nil, unpackedLimit: Int64 = RosterPack.unpackedLimit
  ) throws {
    let pack = try RosterPack(
      path: path, names: OneRosterManifest.fileNames, checksums: checksums, unpackedLimit: unpackedLimit)
    guard OneRosterManifest.fileNames.contains(where: pack.holds) else {
      throw RosterFileError.noRosterFiles(expected: OneRosterManifest.fileNames)
    }
    manifest = try OneRosterManifest(pack)
    tables = try UserTables(pack, transfers: manifest.transfers(in: pack), on: today)
  }

  package var kinds: Set<RosterKind> { tables.kinds }
  package var deltas: Set<RosterKind> { tables.deltas }
  package var lacks: Set<Item> { UserTables.lacks }
  package var isFictitious: Bool { tables.pack.isFictitious }
  package var isSigned: Bool { tables.pack.isSigned }

  package func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    guard manifest.problems.isEmpty else { return manifest.problems.forEach(problem) }
    try tables.read(each, problem: problem, progress: progress)
  }
}
