import CCSV

/// libcsv, which splits bytes into rows as they come in. Owns the C parser and frees it.
@safe final class CSVSplitter {
  private let parser: OpaquePointer

  /// - Throws: `RosterFileError.noMemory` if there is none for it.
  init(separator: UInt8) throws(RosterFileError) {
    guard let made = unsafe pinline_csv_new(separator, CSVFault.fieldLimit, FieldText.byteLimit) else {
      throw .noMemory
    }
    unsafe parser = made
  }

  deinit { unsafe pinline_csv_free(parser) }

  /// Reads on from a place among the bytes until a row has ended. Moves the place behind what was read; false if no row has ended.
  func read(_ bytes: [UInt8], from index: inout Int) -> Bool {
    var hasRow: Int32 = 0
    let taken = unsafe bytes[index...].withUnsafeBufferPointer {
      unsafe pinline_csv_read(parser, $0.baseAddress, $0.count, &hasRow)
    }
    index += taken
    return hasRow != 0
  }

  /// At the end of the file: whether there is one more row, which no line end follows.
  func finish() -> Bool { unsafe pinline_csv_finish(parser) != 0 }

  /// Fills the row that ended last in.
  func fill(_ row: inout CSVRow) {
    let last = unsafe pinline_csv_last(parser)
    let fields = unsafe UnsafeBufferPointer(start: last.fields, count: last.count)
    unsafe row.fill(
      UnsafeBufferPointer(start: last.bytes, count: fields.last?.end ?? 0), fields,
      fault: Self.fault(last.fault).map { unsafe ($0, Int(last.fault_line), Int(last.fault_column)) })
  }

  private static func fault(_ fault: pinline_csv_fault) -> CSVFault? {
    switch fault {
    case PINLINE_CSV_STRAY_QUOTE: .strayQuote
    case PINLINE_CSV_FORMULA: .formula
    case PINLINE_CSV_TEXT_AFTER_QUOTE: .textAfterQuote
    case PINLINE_CSV_TOO_MANY_FIELDS: .tooManyFields
    case PINLINE_CSV_FIELD_TOO_LONG: .fieldTooLong
    case PINLINE_CSV_UNCLOSED_QUOTE: .unclosedQuote
    default: nil
    }
  }
}
