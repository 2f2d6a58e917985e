/// What a OneRoster `manifest.csv` says of the files beside it.
struct OneRosterManifest {
  static let fileName = "manifest.csv"
  /// What is wrong with it. It is told when the roster is read; nothing else is read then.
  private(set) var problems: [RosterProblem] = []
  private var stated: [UserTable: TableTransfer] = [:]

  private static let tables: [UserTable] = [.orgs, .users, .roles, .demographics, .classes, .enrollments]

  /// The names of the files that are read.
  static var fileNames: [String] { [fileName] + tables.map(\.fileName) }

  /// Without a manifest, whatever lies there is taken as a whole.
  init(_ pack: RosterPack) throws {
    guard pack.holds(Self.fileName) else { return }
    var (stated, problems) = (stated, problems)
    var rows = try TableRows<ManifestColumn>(
      pack.bytes(of: Self.fileName), file: pack.ownName(of: Self.fileName))
    try rows.read(
      { row in
        let property = row.text(.property).lowercased()
        guard let table = Self.tables.first(where: { "file.\($0)" == property }) else { return }
        if let transfer = TableTransfer(rawValue: row.text(.value).lowercased()) {
          stated[table] = transfer
        } else {
          row.fail(.value, .field(.notATransfer), effect: .source)
          problems += row.problems
        }
      }, problem: { problems.append($0) }, advance: { _ in })
    (self.stated, self.problems) = (stated, problems.filter { $0.effect != .nothing })
  }

  /// How each file comes. What neither it nor the standard says has to be there, as `roles.csv` in version 1.1, may be missing.
  func transfers(in pack: RosterPack) -> [UserTable: TableTransfer] {
    var transfers: [UserTable: TableTransfer] = [:]
    for table in Self.tables {
      let isNeeded = stated.isEmpty && (table == .orgs || table == .users)
      transfers[table] = stated[table] ?? (isNeeded || pack.holds(table.fileName) ? .bulk : .absent)
    }
    return transfers
  }
}
