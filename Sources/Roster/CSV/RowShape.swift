extension CSVRow {
  /// What keeps the row from being read under a header of so many columns; nil if each field is under its own.
  ///
  /// Fields that are missing at the end are empty, as spreadsheets and many exports leave them; in the last row of a file that does not
  /// end its last line they may be what was cut off. One too many may come of a comma without quotes, which moves all that follow it, so
  /// that no such row is taken, even if the last one is empty; in a workbook no cell moves.
  ///
  /// - Parameter mayEnd: whether a row may leave out all that comes after so many fields.
  func problem(
    file: String, columns: Int, mayEnd: (Int) -> Bool = { _ in true }
  ) -> RosterProblem? {
    if let problem = problem(file: file) { return problem }
    if count < columns {
      if isLast { return RosterProblem(at: place(file), .row(.cutOff), effect: CSVFault.cutOff.effect) }
      if mayEnd(count) { return nil }
    } else if count == columns
      || sheet != nil && (columns..<count).allSatisfy({ FieldText.trimming(field($0)).isEmpty })
    {
      return nil
    }
    return RosterProblem(at: place(file), .fieldCount(count, header: columns))
  }

  /// What kept the row from being split into fields.
  func problem(file: String) -> RosterProblem? {
    fault.map { fault in
      RosterProblem(
        at: SourcePlace(file: file, line: fault.line, column: fault.column), .row(fault.kind), effect: fault.kind.effect
      )
    }
  }

  /// Where it begins.
  func place(_ file: String) -> SourcePlace { place(file, nil) }

  /// Where a field begins, or the row if there is none.
  func place(_ file: String, _ index: Int?) -> SourcePlace {
    let (line, column) = index.map(place) ?? start
    return SourcePlace(file: file, line: line, column: column, sheet: sheet)
  }

  /// Whether a field is under its column even in a row that has a problem as a whole: exports name ids first, and ids hold no comma.
  func isFirm(_ index: Int) -> Bool { sheet != nil || index < 2 }
}
