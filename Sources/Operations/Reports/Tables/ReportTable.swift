package import Records

/// A table as plain values, in one language: what a terminal, a page, a spreadsheet and a CSV file are made of.
package struct ReportTable: Hashable, Sendable {
  /// What a column holds, so that a spreadsheet can take it as such.
  package enum Kind: Hashable, Sendable {
    case text, number, share, duration, date

    /// Whether it is read from its last digit on.
    package var isFigure: Bool {
      switch self {
      case .number, .share, .duration: true
      case .text, .date: false
      }
    }
  }

  /// One column.
  package struct Column: Hashable, Sendable {
    package let title: String
    package let kind: Kind

    package init(_ title: String, _ kind: Kind) { (self.title, self.kind) = (title, kind) }
  }

  /// What stands in one place.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// So many of so many.
    case share(Int, of: Int)
    /// In milliseconds.
    case duration(Int64)
    case date(CivilDate)
    /// Some, but fewer than this: how many is not told.
    case fewer(than: Int)
    case none
  }

  /// How the table is drawn beside its figures.
  package enum Shape: Hashable, Sendable {
    /// A bar for each row, below each other.
    case bars
    /// A column for each row, beside each other, as of days and hours.
    case columns
    /// Not at all.
    case none
  }

  package let title: String
  package let columns: [Column]
  /// Each with a cell for each column; the first is what the row is about.
  package let rows: [[Cell]]
  /// What the figures mean, in a sentence or two.
  package let note: String
  package let shape: Shape
  /// The column that is drawn.
  package let drawn: Int

  package init(
    _ title: String, _ columns: [Column], rows: [[Cell]], note: String, shape: Shape = .none, drawn: Int = 1
  ) {
    (self.title, self.columns, self.rows, self.note) = (title, columns, rows, note)
    (self.shape, self.drawn) = (shape, drawn)
  }

  /// The rows of a list, of which one beside others has none that say nothing: days and hours without a case are seen in a drawing,
  /// and only lengthen a list.
  package var listed: [(cells: [Cell], length: Double)] {
    let rows = zip(rows, lengths).map { (cells: $0, length: $1) }
    return shape == .columns ? rows.filter { $0.length > 0 } : rows
  }

  /// How long the bar of each row is, from 0 to 1: a share as it is, anything else beside the largest.
  package var lengths: [Double] {
    let sizes = rows.map { $0.indices.contains(drawn) ? $0[drawn].size : 0 }
    if columns.indices.contains(drawn), columns[drawn].kind == .share { return sizes }
    let largest = sizes.max() ?? 0
    return sizes.map { largest > 0 ? $0 / largest : 0 }
  }
}

extension ReportTable.Cell {
  /// The cell as it is read, in any language: `68 %`, `4:05` in minutes and seconds or `1:04:05` with hours, `2026-03-10`, `<5`.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .share(let part, let whole): whole > 0 ? "\(Self.percent(part, of: whole)) %" : "–"
    case .duration(let milliseconds): Self.clock(milliseconds)
    case .date(let day): day.iso
    case .fewer(let limit): "<\(limit)"
    case .none: "–"
    }
  }

  /// To the nearest whole of a hundred; all and none are told from nearly all and nearly none.
  static func percent(_ part: Int, of whole: Int) -> Int {
    let rounded = (part * 200 + whole) / (2 * whole)
    if rounded == 100, part < whole { return 99 }
    return rounded == 0 && part > 0 ? 1 : rounded
  }

  private static func clock(_ milliseconds: Int64) -> String {
    let seconds = (milliseconds + 500) / 1000
    func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return (hours > 0 ? "\(hours):\(two(minutes))" : String(minutes)) + ":" + two(seconds % 60)
  }

  fileprivate var size: Double {
    switch self {
    case .number(let number): Double(number)
    case .share(let part, let whole): whole > 0 ? Double(part) / Double(whole) : 0
    case .duration(let milliseconds): Double(milliseconds)
    case .text, .date, .fewer, .none: 0
    }
  }
}
