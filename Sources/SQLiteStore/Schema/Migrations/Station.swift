extension Migration {
  /// The station's database as it is first made.
  static let station = Migration(
    name: "station",
    sha256: "c9369cec14565d2ee0f948c7020af751b6ca4ee60b686c4381f24335cc05023b",
    sql: {
      [logTables, lockIndexes, guardTables, entryGuard, lockGuard, logGuards, tableGuards, guardTableGuards].joined(
        separator: "\n\n")
    },
    fill: GuardRows.fill)
}
