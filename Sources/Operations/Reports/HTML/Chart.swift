/// Draws a table as SVG, without a script. Positions across are shares of the width, so that a narrow window gets narrow bars and not
/// small letters.
struct Chart {
  let table: ReportTable

  private static let row = 40, plot = 140, head = 20
  /// So many columns have a label below them, at the most.
  private static let labels = 8

  func draw(in page: inout Markup) {
    guard table.shape != .none, !rows.isEmpty else { return }
    page.element("figure") { page in
      let height = table.shape == .bars ? Self.row * rows.count : Self.head + Self.plot + 24
      page.element(
        "svg", [("role", "img"), ("aria-label", table.title), ("height", String(height)), ("focusable", "false")]
      ) { page in
        if table.shape == .bars { bars(&page) } else { columns(&page) }
      }
    }
  }

  /// What can be drawn: the first cell, the drawn one and its length.
  private var rows: [(label: ReportTable.Cell, value: ReportTable.Cell, length: Double)] {
    zip(table.rows, table.lengths).compactMap { row, length in
      guard let label = row.first, row.indices.contains(table.drawn), row[table.drawn] != .none else { return nil }
      return (label, row[table.drawn], length)
    }
  }

  private func bars(_ page: inout Markup) {
    for (place, row) in rows.enumerated() {
      let top = place * Self.row
      label(&page, row.label, x: "0", y: top + 14, anchor: "start")
      label(&page, row.value, x: "100%", y: top + 14, anchor: "end")
      // Of what is not told nothing is drawn.
      if case .fewer = row.value { continue }
      rectangle(&page, "track", x: 0, y: top + 20, width: 1, height: 12)
      rectangle(&page, "bar", x: 0, y: top + 20, width: row.length, height: 12)
    }
  }

  private func columns(_ page: inout Markup) {
    let slot = 1 / Double(rows.count)
    let every = (rows.count + Self.labels - 1) / Self.labels
    let ground = Self.head + Self.plot
    for (place, row) in rows.enumerated() {
      let height = Int((row.length * Double(Self.plot)).rounded())
      let left = (Double(place) + 0.15) * slot
      if height > 0 { rectangle(&page, "bar", x: left, y: ground - height, width: 0.7 * slot, height: height) }
      let middle = Self.percent((Double(place) + 0.5) * slot)
      if row.length == 1 { label(&page, row.value, x: middle, y: ground - height - 6, anchor: "middle") }
      if place % every == 0 { label(&page, row.label, x: middle, y: ground + 18, anchor: "middle") }
    }
    page.empty(
      "line",
      [("class", "axis"), ("x1", "0"), ("x2", "100%"), ("y1", String(ground)), ("y2", String(ground))])
  }

  /// Of a day only month and day: there is little room, and the table has all of it.
  private func label(_ page: inout Markup, _ cell: ReportTable.Cell, x: String, y: Int, anchor: String) {
    var text = cell.text
    if case .date = cell, table.shape == .columns { text = String(text.suffix(5)) }
    page.element("text", [("x", x), ("y", String(y)), ("text-anchor", anchor)], text: text)
  }

  private func rectangle(_ page: inout Markup, _ kind: String, x: Double, y: Int, width: Double, height: Int) {
    page.empty(
      "rect",
      [
        ("class", kind), ("x", Self.percent(x)), ("y", String(y)), ("width", Self.percent(width)),
        ("height", String(height)),
      ])
  }

  /// With one place, and a point in every language.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
