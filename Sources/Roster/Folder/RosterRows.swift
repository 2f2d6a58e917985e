/// Reads one file of a roster folder: its header, then each row as a record.
struct RosterRows<Column: RosterColumn> {
  private var rows: CSVRows
  private var row = CSVRow()
  private var reported: Int64 = 0

  init(_ rows: CSVRows) { self.rows = rows }

  /// Reads to the end. `wrap` makes a roster's record of a row's; `advance` takes the number of bytes read since it was last called.
  mutating func read(
    as wrap: (Column.Record) -> RosterRecord, _ each: (Located<RosterRecord>) throws -> Void,
    problem: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws {
    if let kind = WrongFile.found(in: try rows.start()) {
      problem(RosterProblem(at: place((1, 1)), .file(kind), effect: .source))
      return advance(unreported())
    }
    guard try rows.next(into: &row) else {
      return problem(RosterProblem(at: place((1, 1)), .emptyFile, effect: .source))
    }
    guard report(row.fault, effect: .source, problem) == false,
      let header = CSVHeader<Column>(row, file: Column.fileName, problem: problem)
    else { return advance(unreported()) }
    while try rows.next(into: &row) {
      if rows.bytesRead > reported { advance(unreported()) }
      if let record = record(header, wrap, problem) { try each(record) }
    }
    advance(unreported())
  }

  private func record(
    _ header: CSVHeader<Column>, _ wrap: (Column.Record) -> RosterRecord, _ problem: (RosterProblem) -> Void
  ) -> Located<RosterRecord>? {
    if report(row.fault, effect: row.fault?.kind.endsFile == true ? .source : .row, problem) { return nil }
    guard row.count == header.count || row.count < header.count && header.mayEnd(after: row.count) else {
      if row.count < header.count, row.isLast {
        problem(RosterProblem(at: place(row.start), .row(.cutOff), effect: .source))
        return nil
      }
      let fault = RosterFault.fieldCount(row.count, header: header.count)
      problem(RosterProblem(at: place(row.start), fault, record: key(header, isShifted: true)))
      return nil
    }
    var fields = RowFields(row, header, file: Column.fileName)
    guard var record = Column.read(&fields).map(wrap) else {
      _ = told(fields, [], header, problem)
      return nil
    }
    let found = Self.check.check(&record)
    return told(fields, found, header, problem) ? Located(record, at: fields.place(Column.key)) : nil
  }

  /// Tells of all problems of a row. True if the row may be taken.
  private func told(
    _ fields: RowFields<Column>, _ found: [RecordFinding], _ header: CSVHeader<Column>,
    _ problem: (RosterProblem) -> Void
  ) -> Bool {
    if fields.problems.isEmpty && found.isEmpty { return true }
    let key = key(header)
    let findings = found.map { finding in
      let column = Column.allCases.first { $0.spec.name == finding.field } ?? Column.key
      return RosterProblem(
        at: fields.place(column), field: finding.field, .field(finding.fault), effect: finding.effect)
    }
    let problems = fields.problems + findings
    for found in problems {
      problem(RosterProblem(at: found.place, field: found.field, found.fault, effect: found.effect, record: key))
    }
    return !problems.contains { $0.effect == .row }
  }

  /// The row's key. Of a row with another number of fields only what stands before all others is surely in its place.
  private func key(_ header: CSVHeader<Column>, isShifted: Bool = false) -> RosterKey? {
    var isWhole = true
    let key = Column.recordKey { column in
      let index = header.index(column)
      let text = index.flatMap { try? FieldText.checked(row.field($0)) } ?? ""
      if text.isEmpty || isShifted && (index ?? 0) > 1 { isWhole = false }
      return text
    }
    return isWhole ? key : nil
  }

  /// Ages are looked at where the day is known.
  private static var check: RecordCheck { RecordCheck(today: nil) }

  /// Whether there was a fault.
  private func report(
    _ fault: (kind: CSVFault, line: Int, column: Int)?, effect: RosterEffect, _ problem: (RosterProblem) -> Void
  ) -> Bool {
    guard let fault else { return false }
    problem(RosterProblem(at: place((fault.line, fault.column)), .row(fault.kind), effect: effect))
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
