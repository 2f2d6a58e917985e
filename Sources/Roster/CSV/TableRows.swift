/// Reads one CSV file: its header, then each row.
struct TableRows<Column: TableColumn> {
  private var rows: CSVRows
  private var row = CSVRow()
  private let file: String
  private var reported: Int64 = 0
  /// Whether a header without rows is nothing to be told: in a file that holds what changed.
  private let mayBeEmpty: Bool

  init(_ bytes: any RosterBytes, file: String, mayBeEmpty: Bool = false) throws(RosterFileError) {
    rows = try CSVRows(refill: bytes.next)
    (self.file, self.mayBeEmpty) = (file, mayBeEmpty)
  }

  /// Reads to the end. `problem` takes what is wrong with the file or a row as a whole, `advance` the number of bytes read since it was last
  /// called. False if the file is not one of these columns.
  @discardableResult
  mutating func read(
    _ each: (inout RowFields<Column>) throws -> Void, problem: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws -> Bool {
    defer { advance(unreported()) }
    let start = SourcePlace(file: file, line: 1, column: 1)
    if let kind = try rows.begin() {
      problem(RosterProblem(at: start, .file(kind), effect: .source))
      return false
    }
    guard try rows.next(into: &row) else {
      problem(RosterProblem(at: start, .emptyFile, effect: .source))
      return false
    }
    if let fault = row.problem(file: file) {
      problem(RosterProblem(at: fault.place, fault.fault, effect: .source))
      return false
    }
    guard let header = CSVHeader<Column>(row, file: file, problem: problem) else { return false }
    var isEmpty = true
    while try rows.next(into: &row) {
      isEmpty = false
      if rows.bytesRead > reported { advance(unreported()) }
      var fields = RowFields(row, header, file: file)
      if let found = row.problem(file: file, columns: header.count, mayEnd: header.mayEnd) {
        problem(found.keepingOut(fields.key(isFirm: row.isFirm)))
      } else {
        try each(&fields)
      }
    }
    if isEmpty && !mayBeEmpty { problem(RosterProblem(at: start, .noRows, effect: .nothing)) }
    return true
  }

  private mutating func unreported() -> Int64 {
    defer { reported = rows.bytesRead }
    return rows.bytesRead - reported
  }
}
