extension Migration {
  /// The station's database as it is first made.
  static let station = Migration(
    name: "station",
    sha256: "29758f1020b7609650f2f22e508aed32be02ef34ba4981e5995998e724093f92",
    sql: {
      [logTables, lockIndexes, guardTables, entryGuard, lockGuard, logGuards, tableGuards, guardTableGuards].joined(
        separator: "\n\n")
    },
    fill: GuardRows.fill)
}
