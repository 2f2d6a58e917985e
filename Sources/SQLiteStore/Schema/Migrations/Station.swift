extension Migration {
  /// The station's database as it is first made.
  static let station = Migration(
    name: "station",
    sql: [logTables, lockIndexes, guardTables, entryGuard, lockGuard, logGuards, tableGuards, guardTableGuards].joined(
      separator: "\n\n"),
    fill: GuardRows.fill)
}
