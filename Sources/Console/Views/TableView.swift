import Diagnostics
import Operations
import Terminal

/// A table of a report on a terminal: its title, its rows with their bars, and what they mean.
struct TableView {
  let language: Language
  /// Cells across.
  let columns: Int
  /// Whether bars are made of signs that every terminal has.
  let isASCII: Bool

  /// Of a long table so many rows are shown; a file has all of them.
  private static let longest = 40

  /// - Parameter isWhole: whether every row is shown, however many there are.
  func lines(of table: ReportTable, isWhole: Bool = false) -> [StyledText] {
    let rows = table.listed
    let kept = (isWhole ? rows : Array(rows.prefix(Self.longest))).map {
      (cells: $0.cells.map(\.text), length: $0.length)
    }
    let widths = widths(table, kept.map(\.cells))
    let width = table.shape == .none ? 0 : barWidth(widths)
    let heads = aligned(table.columns.map(\.title), widths, table)
    var shown = Table(headers: heads + (width > 0 ? [""] : []))
    for (cells, length) in kept {
      shown.add(aligned(cells, widths, table) + (width > 0 ? [BarText.of(length, width: width, isASCII: isASCII)] : []))
    }
    let left = rows.count - kept.count
    return [StyledText(table.title, .bold)] + (rows.isEmpty ? [] : shown.lines)
      + (left > 0 ? [StyledText(ReportWord.moreRows(left).in(language), .dim)] : [])
      + (table.note.isEmpty ? [] : [StyledText(table.note, .dim)])
  }

  /// Figures stand under each other by their last digit.
  private func aligned(_ cells: [String], _ widths: [Int], _ table: ReportTable) -> [String] {
    cells.enumerated().map { place, text in
      guard table.columns.indices.contains(place), table.columns[place].kind.isFigure else { return text }
      return String(repeating: " ", count: max(0, widths[place] - text.count)) + text
    }
  }

  private func widths(_ table: ReportTable, _ rows: [[String]]) -> [Int] {
    table.columns.enumerated().map { place, column in
      max(column.title.count, rows.map { $0.indices.contains(place) ? $0[place].count : 0 }.max() ?? 0)
    }
  }

  /// What the other columns leave, each with two cells before it; no bars where that is next to nothing.
  private func barWidth(_ widths: [Int]) -> Int {
    let left = columns - 1 - widths.reduce(0) { $0 + $1 + 2 } - 2
    return left < 4 ? 0 : min(left, 30)
  }
}
