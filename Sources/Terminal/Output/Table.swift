/// Rows under headings, in columns as wide as what stands in them.
public struct Table {
  private let headers: [String]
  private var rows: [[String]] = []

  /// A table of these headings.
  public init(headers: [String]) { self.headers = headers }

  /// Adds a row; what it has too little stays empty.
  public mutating func add(_ row: [String]) { rows.append(row) }

  /// The table for a window of any width: lines that are too long are cut where they would break.
  public var lines: [StyledText] {
    let widths = headers.indices.map { column in
      ([headers] + rows).map { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let fitted = widths.indices.map { column in
        DisplayWidth.fitted(cells.indices.contains(column) ? cells[column] : "", to: widths[column])
      }
      let text = "  " + fitted.joined(separator: "  ")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    return [StyledText(line(headers), .bold)] + rows.map { StyledText(line($0), .plain) }
  }
}
