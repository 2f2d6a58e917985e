/// Reads the records of one kind out of one mapped file.
struct MappedReading<Column: RosterColumn> {
  private let rules: MappedFile
  private let table: TableFile
  private let records: [MappedRecord]
  /// Whether what is wrong with a whole row, or the header, is told in this reading and not in one for another kind.
  private let isFirst: Bool

  init(_ kind: RosterKind, _ rules: MappedFile, _ table: TableFile) {
    self.rules = rules
    self.table = table
    records = rules.records.filter { $0.kind == kind }
    isFirst = rules.records.map(\.kind).min() == kind
  }

  func read(
    _ each: (Located<Column.Record>) throws -> Void, problem: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws {
    var header: MappedHeader?
    var rows: [MappedRow<Column>] = []
    var sheet = -1
    var hasTable = false
    var firstProblems: [RosterProblem] = []
    let ended = try table.read(
      { row in
        if row.sheet != sheet {
          (sheet, header) = (row.sheet, nil)
          var problems: [RosterProblem] = []
          let found = self.header(row, &problems)
          if let found {
            header = found
            hasTable = true
            rows = records.map { MappedRow($0, in: rules, found.index) }
          } else {
            if firstProblems.isEmpty { firstProblems = problems }
            if row.isTyped { tell(.otherSheet, at: row.fields.start, problem) }
          }
          if rules.hasHeader { return }
        }
        guard let header, isSound(row, header, problem) else { return }
        for index in rows.indices {
          if let record = rows[index].record(of: row, file: table.name, problem: problem) { try each(record) }
        }
      },
      note: { note, place in if isFirst { problem(RosterProblem(at: place, .table(note), effect: .nothing)) } },
      advance: advance)
    guard isFirst else { return }
    if let ended { problem(ended) }
    if !hasTable {
      let place = SourcePlace(file: table.name, line: 1, column: 1)
      let all = firstProblems.isEmpty ? [RosterProblem(at: place, .emptyFile, effect: .source)] : firstProblems
      all.forEach(problem)
    }
  }

  /// The header that a row is, or the letters where the file has none; nil if it lacks a column.
  private func header(_ row: TableRow, _ problems: inout [RosterProblem]) -> MappedHeader? {
    guard rules.hasHeader else { return MappedHeader() }
    var lacks: [String] = []
    var doubled: [(name: String, index: Int)] = []
    let wanted = rules.columns
    let header = MappedHeader(row, wanted: wanted, lacks: &lacks, doubled: &doubled)
    if let fault = row.fields.fault {
      problems.append(RosterProblem(at: place((fault.line, fault.column)), .row(fault.kind), effect: .source))
      return nil
    }
    problems += doubled.map { name, index in
      RosterProblem(at: place(row.fields.place(index)), field: name, .columnTwice, effect: .source)
    }
    // What the mapping calls them: the header's own names may be somebody's data.
    problems += lacks.map { name in
      RosterProblem(
        at: place(row.fields.start), field: name, .missingColumn(known: wanted.sorted().joined(separator: ", ")),
        effect: .source)
    }
    return problems.isEmpty ? header : nil
  }

  private func isSound(_ row: TableRow, _ header: MappedHeader, _ problem: (RosterProblem) -> Void) -> Bool {
    if let fault = row.fields.fault {
      if isFirst { problem(RosterProblem(at: place((fault.line, fault.column)), .row(fault.kind))) }
      return false
    }
    guard let count = header.count, row.fields.count > count else { return true }
    // Spreadsheets leave empty fields out at the end, and add some.
    if (count..<row.fields.count).allSatisfy({ row.isEmpty($0) }) { return true }
    if isFirst { problem(RosterProblem(at: place(row.fields.start), .fieldCount(row.fields.count, header: count))) }
    return false
  }

  private func tell(_ note: TableNote, at position: (line: Int, column: Int), _ problem: (RosterProblem) -> Void) {
    if isFirst { problem(RosterProblem(at: place(position), .table(note), effect: .nothing)) }
  }

  private func place(_ position: (line: Int, column: Int)) -> SourcePlace {
    SourcePlace(file: table.name, line: position.line, column: position.column)
  }
}
