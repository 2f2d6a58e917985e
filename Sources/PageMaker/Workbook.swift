import CPages
import Diagnostics
import Pages

/// Writes a list as a workbook with one sheet.
@safe
final class Workbook {
  /// How wide a column is at most, in letters.
  private static let widest = 60

  private let table: TableReport
  private let book: OpaquePointer
  private let face: Face

  init(_ table: TableReport) throws(PageFault) {
    self.table = table
    face = Face(table.language)
    guard let book = unsafe pages_book_new(table.title, SheetName.of(table.title), face.isRightToLeft)
    else { throw .library }
    unsafe self.book = unsafe book
  }

  deinit { unsafe pages_book_free(book) }

  func finished(_ body: (UnsafeRawBufferPointer) throws(PageFault) -> Void) throws(PageFault) {
    var row: UInt32 = 0
    for (text, look) in [(table.title, PAGES_TITLE), (table.subtitle, PAGES_DIM), (table.date, PAGES_DIM)]
    where !text.isEmpty {
      unsafe pages_book_text(book, row, 0, text, Int32(look), -1)
      row += 1
    }
    row += 1
    for (place, column) in table.columns.enumerated() {
      unsafe pages_book_text(
        book, row, UInt32(place), column.title, Int32(PAGES_HEADER), column.kind.place.rawValue)
      unsafe pages_book_column(book, UInt32(place), letters(place))
    }
    unsafe pages_book_header(book, row, UInt32(table.columns.count))
    for cells in table.rows {
      row += 1
      for (place, text) in cells.enumerated() { write(text, row, place) }
    }
    if !table.foot.isEmpty { unsafe pages_book_text(book, row + 2, 0, table.foot, Int32(PAGES_DIM), -1) }
    var count = 0
    guard let bytes = unsafe pages_book_finish(book, &count) else { throw .library }
    try unsafe body(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  private func write(_ text: String, _ row: UInt32, _ place: Int) {
    let kind = table.columns[place].kind
    if kind == .number, let number = Double(text), number.isFinite {
      unsafe pages_book_number(book, row, UInt32(place), number, kind.place.rawValue)
    } else {
      unsafe pages_book_text(
        book, row, UInt32(place), text, Int32(PAGES_PLAIN), kind.place.rawValue)
    }
  }

  private func letters(_ place: Int) -> Double {
    let longest = table.rows.reduce(table.columns[place].title.count) { max($0, $1[place].count) }
    return Double(min(Self.widest, longest) + 2)
  }
}

extension TableReport.Column.Kind {
  fileprivate var place: Style.Place { self == .number ? .end : .start }
}
