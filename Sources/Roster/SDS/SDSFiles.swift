package import Records

/// Microsoft School Data Sync CSV, version 2.1, in a folder or a zip archive; also version 2, which has no `roles.csv`.
///
/// It derives from OneRoster and leaves the same open. Guardians are those whom `relationships.csv` ties to a student as parent, guardian or
/// relative; without that file it says nothing of them.
package struct SDSFiles: RosterReader {
  private static let names = ([.orgs, .users, .roles, .demographics, .relationships] as [UserTable]).map(\.fileName)
  private let tables: UserTables

  /// Looks at which files are there, without reading them.
  ///
  /// - Parameters:
  ///   - path: the folder or the archive.
  ///   - today: for roles that have ended or have not begun.
  ///   - checksums: what the folder's files, or the archive, have to be, where somebody signed for that.
  ///   - unpackedLimit: the most that an archive's files may be together, unpacked, in bytes.
  /// - Throws: `RosterFileError` if `orgs.csv` or `users.csv` is missing, or a file cannot be read.
  package init(
    path: String, today: CivilDate, checksums: RosterChecksums? = nil, unpackedLimit: Int64 = RosterPack.unpackedLimit
  ) throws(RosterFileError) {
    let pack = try RosterPack(path: path, names: Self.names, checksums: checksums, unpackedLimit: unpackedLimit)
    guard Self.names.contains(where: pack.holds) else { throw .noRosterFiles(expected: Self.names) }
    var transfers: [UserTable: TableTransfer] = [.orgs: .bulk, .users: .bulk]
    for table in [UserTable.roles, .demographics, .relationships] {
      transfers[table] = pack.holds(table.fileName) ? .bulk : .absent
    }
    tables = try UserTables(pack, transfers: transfers, on: today)
  }

  package var kinds: Set<RosterKind> { tables.kinds }
  package var lacks: Set<Item> { UserTables.lacks }
  package var isFictitious: Bool { tables.pack.isFictitious }
  package var isSigned: Bool { tables.pack.isSigned }

  package func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    try tables.read(each, problem: problem, progress: progress)
  }
}
