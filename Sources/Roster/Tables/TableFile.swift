import Foundation

/// A file that is a table: CSV, or a workbook by its name's ending.
struct TableFile {
  let path: String
  /// The file's name without its folder, as problems have it.
  let name: String
  var separator = FieldSeparator.comma
  var encoding = TextEncoding.utf8
  var checksums: RosterChecksums?
  /// What the file was when it was looked at first: it is read several times.
  private let stamp: FileStamp

  /// - Throws: `RosterFileError` if it is no plain file, or an office program has it open.
  init(path: String) throws(RosterFileError) {
    self.path = path
    name = FieldText.shown(fileName: (path as NSString).lastPathComponent)
    try DesktopFiles.checkOpen(path: path)
    stamp = try PlainFile(path: path, name: name).stamp
  }

  var isWorkbook: Bool { name.lowercased().hasSuffix(".xlsx") }

  /// In bytes.
  var size: Int64 { stamp.size }

  /// Reads every row once.
  ///
  /// - Parameters:
  ///   - note: told once of each thing that is not read, or read though it is hidden.
  ///   - advance: takes the number of bytes read since it was last called.
  /// - Returns: nil, or what ended the reading early.
  func read(
    _ each: (inout TableRow) throws -> Void, note: (TableNote, SourcePlace) -> Void, advance: (Int64) -> Void
  ) throws -> RosterProblem? {
    if isWorkbook {
      return try Workbook(path: path, name: name, checksums: checksums, since: stamp).read(each, note, advance)
    }
    let chunks = try FileChunks(path: path, name: name, checksums: checksums, since: stamp)
    var read: Int64 = 0
    let source = {
      let bytes = try chunks.next()
      read += Int64(bytes.count)
      return bytes
    }
    var rows: CSVRows
    if encoding == .utf8 {
      rows = try CSVRows(separator: separator, refill: source)
    } else {
      let decoded = try DecodedChunks(encoding, name: name, refill: source)
      rows = try CSVRows(separator: separator) { try decoded.next() }
    }
    if let kind = try rows.begin() {
      return RosterProblem(at: SourcePlace(file: name, line: 1, column: 1), .file(kind), effect: .source)
    }
    var row = TableRow()
    while try rows.next(into: &row.fields) {
      if read > 0 {
        advance(read)
        read = 0
      }
      try each(&row)
    }
    advance(read)
    return nil
  }
}
