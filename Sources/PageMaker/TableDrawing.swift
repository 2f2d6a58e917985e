import Diagnostics
import Pages

/// Draws a list as a PDF: a table with header cells, which are repeated on each page, and page numbers.
struct TableDrawing {
  private static let margin = 40.0, gap = 8.0
  private static let text = Style(size: 9), header = Style(size: 9, isBold: true)
  private static let title = Style(size: 16, isBold: true), dim = Style(size: 9, ink: 0.7)
  private static let short = 612.0, long = 792.0

  private let table: TableReport
  private let canvas: Canvas
  private let face: Face
  private let width: Double, height: Double
  /// How wide each column is.
  private let columns: [Double]

  init(_ table: TableReport) throws(PageFault) {
    self.table = table
    face = Face(table.language)
    canvas = try Canvas(width: Self.short, height: Self.long, face: face)
    let wanted = Self.wanted(table, canvas, face)
    let room = { (page: Double) in page - 2 * Self.margin - Self.gap * Double(wanted.count - 1) }
    let isWide = wanted.reduce(0, +) > room(Self.short)
    (width, height) = isWide ? (Self.long, Self.short) : (Self.short, Self.long)
    columns = Self.fitted(wanted, into: room(width))
    canvas.resize(width: width, height: height)
  }

  /// How wide columns would be if nothing stood in the way.
  private static func wanted(_ table: TableReport, _ canvas: Canvas, _ face: Face) -> [Double] {
    table.columns.enumerated().map { place, column in
      table.rows.reduce(canvas.measure(column.title, header, face: face).width) { widest, row in
        max(widest, canvas.measure(row[place], text, face: face).width)
      } + 1
    }
  }

  /// The narrow columns keep their width; the wide ones share what is left.
  private static func fitted(_ wanted: [Double], into room: Double) -> [Double] {
    guard wanted.reduce(0, +) > room else { return wanted }
    var rest = room
    var open = wanted.count
    var share = 0.0
    for width in wanted.sorted() {
      share = rest / Double(open)
      if width > share { break }
      rest -= width
      open -= 1
    }
    return wanted.map { min($0, share) }
  }

  func finished(_ body: (UnsafeRawBufferPointer) throws(PageFault) -> Void) throws(PageFault) {
    let pages = paginated()
    for (number, rows) in pages.enumerated() {
      if number > 0 { canvas.resize(width: width, height: height) }
      var y = Self.margin
      if number == 0 { y = head() }
      if number == 0 { canvas.begin(.table) }
      y = headerRow(at: y, isFirst: number == 0)
      for row in rows { y = draw(row, at: y) }
      if number == pages.count - 1 {
        canvas.end(.table)
        if !table.foot.isEmpty { write(table.foot, Self.dim, .paragraph, y: y + 8) }
      }
      pageNumber(number + 1, of: pages.count)
      canvas.turn()
    }
    try unsafe canvas.finish(title: table.title, body)
  }

  private var line: Double { width - 2 * Self.margin }

  /// Where the page number stands.
  private var bottom: Double { height - Self.margin }

  private func paginated() -> [[[String]]] {
    let footHeight = table.foot.isEmpty ? 0 : canvas.measure(table.foot, Self.dim, face: face, width: line).height + 8
    var pages: [[[String]]] = [[]]
    var y = headHeight + rowHeight(table.columns.map(\.title), Self.header)
    for (place, row) in table.rows.enumerated() {
      let needed = rowHeight(row, Self.text) + (place == table.rows.count - 1 ? footHeight : 0)
      if y + needed > bottom - 18, pages.last?.isEmpty == false {
        pages.append([])
        y = Self.margin + rowHeight(table.columns.map(\.title), Self.header)
      }
      pages[pages.count - 1].append(row)
      y += needed
    }
    return pages
  }

  private var headLines: [(String, Style, Canvas.Element)] {
    [(table.title, Self.title, .h1), (table.subtitle, Self.text, .paragraph), (table.date, Self.dim, .paragraph)]
      .filter { !$0.0.isEmpty }
  }

  private var headHeight: Double {
    headLines.reduce(Self.margin + 10) { $0 + canvas.measure($1.0, $1.1, face: face, width: line).height }
  }

  private func head() -> Double {
    var y = Self.margin
    for (text, style, element) in headLines {
      write(text, style, element, y: y)
      y += canvas.measure(text, style, face: face, width: line).height
    }
    return y + 10
  }

  private func write(_ text: String, _ style: Style, _ element: Canvas.Element, y: Double) {
    canvas.within(element) { canvas.write(text, style, face: face, x: Self.margin, y: y, width: line) }
  }

  private func pageNumber(_ number: Int, of count: Int) {
    canvas.within(.artifact) {
      canvas.write(
        "\(number) / \(count)", Style(size: 9, place: .middle, ink: 0.7), face: face, x: Self.margin, y: bottom - 10,
        width: line)
    }
  }

  private func rowHeight(_ row: [String], _ style: Style) -> Double {
    zip(row, columns).map { canvas.measure($0, style, face: face, width: $1).height }.reduce(0, max) + 6
  }

  /// A header that comes again says nothing new to who listens.
  private func headerRow(at y: Double, isFirst: Bool) -> Double {
    let titles = table.columns.map(\.title)
    if isFirst {
      canvas.within(.row) { cells(titles, Self.header, .header, at: y) }
    } else {
      canvas.within(.artifact) { cells(titles, Self.header, nil, at: y) }
    }
    let height = rowHeight(titles, Self.header)
    canvas.within(.artifact) { canvas.rule(x: Self.margin, y: y + height - 2, width: line) }
    return y + height
  }

  private func draw(_ row: [String], at y: Double) -> Double {
    canvas.within(.row) { cells(row, Self.text, .cell, at: y) }
    return y + rowHeight(row, Self.text)
  }

  private func cells(_ row: [String], _ style: Style, _ element: Canvas.Element?, at y: Double) {
    var offset = 0.0
    for (place, text) in row.enumerated() {
      var style = style
      if table.columns[place].kind == .number { style.place = .end }
      let width = columns[place]
      let x = face.isRightToLeft ? self.width - Self.margin - offset - width : Self.margin + offset
      let write = { canvas.write(face.kept(text), style, face: face, x: x, y: y, width: width) }
      if let element { canvas.within(element, write) } else { write() }
      offset += width + Self.gap
    }
  }
}
