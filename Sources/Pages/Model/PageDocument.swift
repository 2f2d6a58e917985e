/// What the page maker makes: a PDF, or a workbook.
package enum PageDocument: Hashable, Sendable {
  /// Letters or slips, each with a PIN of its own and on pages of its own, in one PDF.
  case sheets([PINSheet])
  /// A school's PIN roster, as a workbook; a PIN comes into each row that has one.
  case pins(PINBook)
  /// A list, as a PDF or a workbook. It holds no PIN.
  case table(TableReport, as: TableFormat)

  /// What the page maker says once all of it is written: an end without it is none.
  package static let finished = "done"

  /// How many PINs have to follow it.
  package var pinCount: Int {
    switch self {
    case .sheets(let sheets): sheets.count
    case .pins(let roster): roster.rows.count(where: \.hasPIN)
    case .table: 0
    }
  }
}
