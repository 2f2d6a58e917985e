import CPages
import Diagnostics
import Pages

/// Writes a PIN roster as a workbook: a table whose every cell is text, so that no zero is lost and nothing is taken for a formula.
@safe
final class PINWorkbook {
  /// How wide a column is at most, in letters.
  private static let widest = 40

  private let roster: PINBook
  private let book: OpaquePointer

  init(_ roster: PINBook) throws(PageFault) {
    self.roster = roster
    guard
      let book = unsafe pages_book_new(roster.title, SheetName.of(roster.title), Face(roster.language).isRightToLeft)
    else { throw .library }
    unsafe self.book = unsafe book
  }

  deinit { unsafe pages_book_free(book) }

  /// Writes all rows; a PIN is asked for where one belongs and goes into its cell alone.
  func finished(
    pin: () throws(PageFault) -> HandedPIN, _ body: (UnsafeRawBufferPointer) throws(PageFault) -> Void
  ) throws(PageFault) {
    unsafe pages_book_text(book, 0, 0, roster.title, Int32(PAGES_TITLE), -1)
    var row: UInt32 = 1
    for line in roster.lines {
      unsafe pages_book_text(book, row, 0, line, Int32(PAGES_DIM), -1)
      row += 1
    }
    let header = row + 1
    row = header
    for (place, title) in roster.columns.enumerated() {
      let longest = roster.rows.reduce(title.count) { max($0, $1.cells[place].count) }
      unsafe pages_book_text_column(book, UInt32(place), Double(min(Self.widest, longest) + 4))
      unsafe pages_book_title(book, UInt32(place), title)
    }
    for (place, cells) in roster.rows.enumerated() {
      row += 1
      for (column, text) in cells.cells.enumerated() where !text.isEmpty {
        unsafe pages_book_text(book, row, UInt32(column), SpreadsheetText.harmless(text), Int32(PAGES_CELL), -1)
      }
      guard roster.rows[place].hasPIN else { continue }
      let handed = try pin()
      unsafe handed.withDigits {
        unsafe pages_book_text(book, row, UInt32(roster.pinColumn), $0, Int32(PAGES_CELL), -1)
      }
    }
    unsafe pages_book_table(book, header, row, UInt32(roster.columns.count))
    unsafe pages_book_watermark(book, roster.watermark)
    var count = 0
    guard let bytes = unsafe pages_book_finish(book, &count) else { throw .library }
    try unsafe body(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
