/// Reads the records of one kind out of one mapped file.
struct MappedReading<Column: RosterColumn> {
  /// Where a sheet has the columns, and what makes records of its rows.
  private struct Header {
    let names: MappedHeader
    var rows: [MappedRow<Column>]
  }

  private let rules: MappedFile
  private let table: TableFile
  private let records: [MappedRecord]
  /// Those that other readings gave before.
  private let earlier: [MappedRecord]
  /// Whether what is wrong with a whole row, or the header, is told in this reading and not in one for another kind.
  private let isFirst: Bool

  init(_ kind: RosterKind, _ rules: MappedFile, _ table: TableFile) {
    (self.rules, self.table) = (rules, table)
    records = rules.records.filter { $0.kind == kind }
    earlier = rules.records.filter { $0.kind < kind }
    isFirst = rules.records.map(\.kind).min() == kind
  }

  func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws {
    let sheets = SheetRows(table: table, hasNames: rules.hasHeader, header: header, columns: { $0.names.count })
    try sheets.read(
      { header, row in
        for index in header.rows.indices {
          let record = header.rows[index].record(of: row, file: table.name, problem: problem)
          if let record { try each(record) }
        }
      },
      bad: { header, row, found in
        if isFirst { problem(found.keepingOut(rules.key(of: row, header.names.index))) }
      },
      tell: { if isFirst { problem($0) } }, advance: advance)
  }

  /// The header that a row is, or the letters where the file has none.
  private func header(_ row: TableRow) -> (Header?, [RosterProblem]) {
    func made(_ names: MappedHeader) -> Header {
      let rows = records.enumerated().map { place, record in
        MappedRow<Column>(record, after: earlier + records.prefix(place), in: rules, names.index)
      }
      return Header(names: names, rows: rows)
    }
    guard rules.hasHeader else { return (made(MappedHeader()), []) }
    if let fault = row.fields.problem(file: table.name) {
      return (nil, [RosterProblem(at: fault.place, fault.fault, effect: .source)])
    }
    var lacks: [String] = []
    var doubled: [(name: String, index: Int)] = []
    let wanted = rules.columns
    let names = MappedHeader(row, wanted: wanted, lacks: &lacks, doubled: &doubled)
    var problems = doubled.map { name, index in
      RosterProblem(at: row.fields.place(table.name, index), field: name, .columnTwice, effect: .source)
    }
    let own = lacks.isEmpty ? nil : HeaderNames(row.texts, known: wanted)
    problems += lacks.map { name in
      RosterProblem(
        at: row.fields.place(table.name), field: name,
        .missingColumn(known: wanted.sorted().joined(separator: ", "), has: own?.text(near: name) ?? ""),
        effect: .source)
    }
    return (problems.isEmpty ? made(names) : nil, problems)
  }
}

extension MappedFile {
  /// Whom a row keeps out that is wrong as a whole: the child, where the rows give one, or what hangs least on others.
  fileprivate func key(of row: TableRow, _ index: (String) -> Int?) -> RosterKey? {
    func key<Column: RosterColumn>(_ record: MappedRecord, _ column: Column.Type) -> RosterKey? {
      MappedRow<Column>(record, in: self, index).key(of: row)
    }
    let order: [RosterKind] = [
      .students, .guardianships, .contacts, .studentPINs, .parentPINs, .guardians, .schools,
    ]
    for kind in order {
      for record in records where record.kind == kind {
        if let found = key(record, kind.columns) { return found }
      }
    }
    return nil
  }
}
