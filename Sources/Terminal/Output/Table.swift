/// Rows under headings, in columns as wide as what stands in them.
package struct Table {
  private let headers: [String]
  private var rows: [[String]] = []

  /// A table of these headings.
  package init(headers: [String]) { self.headers = headers }

  /// Adds a row; what it has too little stays empty, what it has too much is left out.
  package mutating func add(_ row: [String]) { rows.append(row) }

  /// The table. In a window too narrow for it the last column goes on below, and the widest of the others are cut.
  package var lines: [StyledText] {
    let all = ([headers] + rows).map { row in
      headers.indices.map { row.indices.contains($0) ? OutputFilter.clean(row[$0]) : "" }
    }
    let widths = headers.indices.map { column in all.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return all.enumerated().map { place, cells in
      StyledText(TableRow(cells: cells, widths: widths), place == 0 ? .bold : .plain)
    }
  }
}

/// One row, and how wide its table's columns would like to be.
struct TableRow: Hashable, Sendable {
  let cells: [String]
  let widths: [Int]

  private static let margin = "  "
  private static let narrowest = 4
  /// What is wider in the last column goes on below before any other column is cut.
  private static let narrowestLast = 16

  /// The row where there is room for all of it.
  var text: String { text(cells, widths) }

  func fits(_ width: Int) -> Bool { Self.total(widths) <= width }

  /// The row in so many cells: the last column goes on below, then the widest give way, with an ellipsis. All rows of a
  /// table come out alike.
  func lines(within width: Int) -> [String] {
    var widths = widths
    guard let last = widths.indices.last else { return [""] }
    let over = max(0, Self.total(widths) - width)
    widths[last] = max(min(widths[last], Self.narrowestLast), widths[last] - over)
    while Self.total(widths) > width, let widest = widths.max(), widest > Self.narrowest,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    let parts = Wrapping.lines(of: StyledText(cells[last]), width: widths[last]).map { $0.map(\.text).joined() }
    return parts.enumerated().map { place, part in
      text(cells.dropLast().map { place == 0 ? $0 : "" } + [part], widths)
    }
  }

  private static func total(_ widths: [Int]) -> Int { widths.reduce(0) { $0 + $1 + margin.count } }

  private func text(_ cells: [String], _ widths: [Int]) -> String {
    var text = zip(cells, widths).map { Self.margin + DisplayWidth.fitted($0, to: $1) }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
