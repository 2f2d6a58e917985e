/// Reads one file of a format that others write: its header, then each row.
///
/// Fields that are missing at the end of a row are empty, as spreadsheets and many exports leave them; only in the last row of a file that
/// does not end its last line they may be what was cut off, and the row is refused.
struct TableRows<Column: TableColumn> {
  private var rows: CSVRows
  private var row = CSVRow()
  private let file: String
  private var reported: Int64 = 0

  init(_ bytes: any RosterBytes, file: String) throws(RosterFileError) {
    rows = try CSVRows(refill: bytes.next)
    self.file = file
  }

  /// Reads to the end. `problem` takes what is wrong with the file or a row as a whole, `advance` the number of bytes read since it was last
  /// called. False if the file is not one of these columns.
  @discardableResult
  mutating func read(
    _ each: (inout RowFields<Column>) throws -> Void, problem: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws -> Bool {
    guard try rows.next(into: &row) else {
      problem(RosterProblem(at: SourcePlace(file: file, line: 1, column: 1), .emptyFile, effect: .source))
      return false
    }
    if report(problem) { return false }
    guard let header = CSVHeader<Column>(row, file: file, problem: problem) else { return false }
    while try rows.next(into: &row) {
      if rows.bytesRead > reported { advance(unreported()) }
      if report(problem) { continue }
      guard isWhole(header.count) else {
        let place = SourcePlace(file: file, line: row.start.line, column: row.start.column)
        problem(RosterProblem(at: place, .fieldCount(row.count, header: header.count)))
        continue
      }
      var fields = RowFields(row, header, file: file)
      try each(&fields)
    }
    advance(unreported())
    return true
  }

  /// Whether the row has a field for each column, or lacks none but empty ones.
  private func isWhole(_ count: Int) -> Bool {
    if row.count < count { return !row.isLast }
    return row.count == count || (count..<row.count).allSatisfy { FieldText.trimming(row.field($0)).isEmpty }
  }

  /// Whether the row had a fault.
  private func report(_ problem: (RosterProblem) -> Void) -> Bool {
    guard let fault = row.fault else { return false }
    let place = SourcePlace(file: file, line: fault.line, column: fault.column)
    problem(RosterProblem(at: place, .row(fault.kind), effect: fault.kind.endsFile ? .source : .row))
    return true
  }

  private mutating func unreported() -> Int64 {
    defer { reported = rows.bytesRead }
    return rows.bytesRead - reported
  }
}
