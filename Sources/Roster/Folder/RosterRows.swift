/// Reads one file of a roster folder: its header, then each row as a record.
struct RosterRows<Column: RosterColumn> {
  private var rows: CSVRows
  private var row = CSVRow()
  private var reported: Int64 = 0

  init(_ rows: CSVRows) { self.rows = rows }

  /// Reads to the end. `advance` takes the number of bytes read since it was last called.
  mutating func read(
    _ each: (Located<Column.Record>) throws -> Void, problem: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws {
    guard try rows.next(into: &row) else {
      let place = SourcePlace(file: Column.fileName, line: 1, column: 1)
      problem(RosterProblem(at: place, .emptyFile))
      return
    }
    guard report(row.fault, problem) == false,
      let header = CSVHeader<Column>(row, file: Column.fileName, problem: problem)
    else { return advance(unreported()) }
    while try rows.next(into: &row) {
      if rows.bytesRead > reported { advance(unreported()) }
      if let record = record(header, problem) { try each(record) }
    }
    advance(unreported())
  }

  private func record(_ header: CSVHeader<Column>, _ problem: (RosterProblem) -> Void) -> Located<Column.Record>? {
    if report(row.fault, problem) { return nil }
    guard row.count == header.count else {
      problem(RosterProblem(at: place(row.start), .fieldCount(row.count, header: header.count)))
      return nil
    }
    var fields = RowFields(row, header, file: Column.fileName)
    let record = Column.read(&fields)
    fields.problems.forEach(problem)
    guard let record, fields.problems.isEmpty else { return nil }
    return Located(record, at: fields.place(Column.key))
  }

  /// Whether there was a fault.
  private func report(
    _ fault: (kind: CSVFault, line: Int, column: Int)?, _ problem: (RosterProblem) -> Void
  ) -> Bool {
    guard let fault else { return false }
    let place = place((fault.line, fault.column))
    problem(RosterProblem(at: place, .row(fault.kind)))
    return true
  }

  private func place(_ position: (line: Int, column: Int)) -> SourcePlace {
    SourcePlace(file: Column.fileName, line: position.line, column: position.column)
  }

  private mutating func unreported() -> Int64 {
    defer { reported = rows.bytesRead }
    return rows.bytesRead - reported
  }
}
