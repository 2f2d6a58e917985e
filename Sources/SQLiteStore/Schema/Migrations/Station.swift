extension Migration {
  /// The station's database as it is first made.
  static let station = Migration(
    name: "station",
    sha256: "70ef496bbc898a79d49306c1b433e47d5083db8d22b9ede6d2baa20d7f3375b5",
    sql: {
      [logTables, lockIndexes, guardTables, entryGuard, lockGuard, logGuards, tableGuards, guardTableGuards].joined(
        separator: "\n\n")
    },
    fill: GuardRows.fill)
}
