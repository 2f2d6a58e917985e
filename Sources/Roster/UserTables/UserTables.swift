import Diagnostics
import Records

/// The tables of one source, found but not yet read.
struct UserTables {
  /// The questions that no file of these formats can answer (IV.1).
  static let lacks: Set<Item> = [.address, .contactName, .contactPhone]

  let pack: RosterPack
  let today: CivilDate
  private let transfers: [UserTable: TableTransfer]

  /// - Throws: `RosterFileError` if a file is missing that is to be there, or misspelt.
  init(_ pack: RosterPack, transfers: [UserTable: TableTransfer], on today: CivilDate) throws(RosterFileError) {
    for name in pack.otherNames {
      let meant = transfers.keys.first { !pack.holds($0.fileName) && Self.isLike(name, $0.fileName) }
      guard meant == nil else {
        throw .unknownFile(
          FieldText.shown(fileName: name), expected: UserTable.allCases.filter(transfers.keys.contains).map(\.fileName))
      }
    }
    for table in UserTable.allCases {
      if let transfer = transfers[table], transfer != .absent, !pack.holds(table.fileName) {
        throw .missingFile(table.fileName)
      }
    }
    (self.pack, self.transfers, self.today) = (pack, transfers, today)
  }

  private static func isLike(_ name: String, _ file: String) -> Bool { Slips.between(name.lowercased(), file) <= 2 }

  subscript(table: UserTable) -> TableTransfer { transfers[table] ?? .absent }

  /// Whether who is tied to whom stands in a file of its own.
  var hasRelationships: Bool { transfers[.relationships] != nil }

  var kinds: Set<RosterKind> {
    var kinds: Set<RosterKind> = []
    if self[.orgs] != .absent { kinds.insert(.schools) }
    guard self[.users] != .absent else { return kinds }
    kinds.insert(.students)
    if !hasRelationships || self[.relationships] != .absent { kinds.formUnion([.guardians, .guardianships]) }
    return kinds
  }

  var deltas: Set<RosterKind> {
    var deltas: Set<RosterKind> = []
    if self[.orgs] == .delta { deltas.insert(.schools) }
    if [UserTable.users, .roles, .demographics].contains(where: { self[$0] == .delta }) {
      deltas.formUnion([.students, .guardians, .guardianships])
    }
    return deltas.intersection(kinds)
  }

  /// Whether of people only what changed is told.
  var isDelta: Bool { deltas.contains(.students) }

  /// The bytes of one whole reading, in which users are read several times.
  var bytesTotal: Int64 {
    UserTable.allCases.reduce(0) { sum, table in
      let times: Int64 = table == .users ? 4 : table == .relationships ? 2 : 1
      return sum + (self[table] == .absent ? 0 : pack.size(of: table.fileName) * times)
    }
  }

  func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    try withoutActuallyEscaping(each) { each in
      try withoutActuallyEscaping(problem) { problem in
        try withoutActuallyEscaping(progress) { progress in
          try UserTablesReading(self, each, problem, progress).read()
        }
      }
    }
  }
}
