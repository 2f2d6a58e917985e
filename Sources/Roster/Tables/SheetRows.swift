/// Reads the sheets of a table, each under a header of its own; a CSV file is one sheet.
struct SheetRows<Header> {
  let table: TableFile
  /// Whether the first row of each sheet names the columns. Without, it is the first of the rows.
  var hasNames = true
  /// So many rows may stand above the header, such as a title.
  var prefaceLimit = 0
  /// The header that a row makes, or what it lacks for that.
  let header: (TableRow) -> (header: Header?, lacks: [RosterProblem])
  /// How many columns a header has; nil where nobody knows.
  let columns: (Header) -> Int?

  /// Reads to the end.
  ///
  /// - Parameters:
  ///   - bad: takes what is wrong with a row as a whole.
  ///   - tell: takes what is wrong with a sheet or the file.
  func read(
    _ each: (inout Header, TableRow) throws -> Void, bad: (Header, TableRow, RosterProblem) -> Void,
    tell: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws {
    // None or one.
    var headers: [Header] = []
    var sheet = -1
    var rowsAbove = 0
    var (hasTable, hasRows) = (false, false)
    var lacks: [RosterProblem] = []
    // Where a sheet begins that has no header so far.
    var unread: SourcePlace?
    func endSheet() {
      if let unread { tell(RosterProblem(at: unread, .table(.otherSheet), effect: .nothing)) }
      unread = nil
    }
    let ended = try table.read(
      { row in
        if row.sheet != sheet {
          endSheet()
          (sheet, headers, rowsAbove) = (row.sheet, [], 0)
          unread = row.isTyped ? row.fields.place(table.name) : nil
        }
        if headers.isEmpty {
          guard rowsAbove <= prefaceLimit else { return }
          let found = self.header(row)
          headers = found.header.map { [$0] } ?? []
          hasTable = hasTable || !headers.isEmpty
          // Of several rows it is the one that comes nearest.
          if headers.isEmpty, lacks.isEmpty || found.lacks.count < lacks.count { lacks = found.lacks }
          if !headers.isEmpty { unread = nil }
          rowsAbove += 1
          if hasNames || headers.isEmpty { return }
        }
        hasRows = true
        for index in headers.indices {
          if let problem = problem(row, columns(headers[index])) {
            bad(headers[index], row, problem)
          } else {
            try each(&headers[index], row)
          }
        }
      },
      note: { note, place in tell(RosterProblem(at: place, .table(note), effect: .nothing)) }, advance: advance)
    endSheet()
    if let ended { return tell(ended) }
    let start = SourcePlace(file: table.name, line: 1, column: 1)
    if hasTable {
      if !hasRows { tell(RosterProblem(at: start, .noRows, effect: .nothing)) }
      return
    }
    (lacks.isEmpty ? [RosterProblem(at: start, .emptyFile, effect: .source)] : lacks).forEach(tell)
  }

  private func problem(_ row: TableRow, _ columns: Int?) -> RosterProblem? {
    columns.map { row.fields.problem(file: table.name, columns: $0) } ?? row.fields.problem(file: table.name)
  }
}
