/// An Excel workbook, `.xlsx`: a zip archive of XML (ECMA-376). Its rows come in a stream; in memory is which formats are dates, and of the
/// texts that the rows refer to a part (`TextBlocks`).
///
/// Only values are read. A formula is told at its cell, whatever it gave last; hidden sheets are not read; what is hidden in a sheet is,
/// since filters hide rows.
struct Workbook {
  /// The most that all that is read of it may be together, unpacked, in bytes: no roster of a district is half as large.
  static let unpackedLimit: Int64 = 2 << 30
  /// The most that one part other than a sheet and the shared texts may be, unpacked, in bytes.
  static let partLimit: Int64 = 32 << 20
  /// XML of spreadsheets shrinks to a tenth or so; what shrinks to less than this is made to.
  static let packingLimit: Int64 = 400
  /// Up to this size, in bytes, nobody asks how well it was packed.
  static let smallSize: Int64 = 8 << 20

  private let archive: ZipArchive
  private let entries: [String: ZipArchive.Entry]
  private let name: String
  private let fileSize: Int64

  /// - Parameter since: what the file has to be still.
  init(path: String, name: String, checksums: RosterChecksums?, since stamp: FileStamp) throws(RosterFileError) {
    self.name = name
    archive = try ZipArchive(path: path, name: name, checksums: checksums, since: stamp)
    fileSize = archive.size
    var entries: [String: ZipArchive.Entry] = [:]
    var room = min(
      Self.unpackedLimit, max(Self.smallSize, fileSize.multipliedReportingOverflow(by: Self.packingLimit).partialValue))
    for entry in try archive.entries() where entry.path.hasSuffix(".xml") || entry.path.hasSuffix(".rels") {
      guard entry.size >= 0, entry.size <= room else { throw .archive(name, .tooLarge) }
      room -= entry.size
      // Parts' names are compared without case; of two of one name neither is the part.
      guard entries.updateValue(entry, forKey: entry.path.lowercased()) == nil else { throw .archive(name, .damaged) }
    }
    self.entries = entries
  }

  /// Reads every row of every visible sheet, in their order.
  ///
  /// - Returns: nil, or what ended the reading early.
  func read(
    _ each: (inout TableRow) throws -> Void, _ note: (TableNote, SourcePlace) -> Void, _ advance: (Int64) -> Void
  ) throws -> RosterProblem? {
    defer { advance(fileSize) }
    let outline = WorkbookOutline()
    let links = PartLinks()
    let texts = SharedTexts()
    let styles = CellStyles()
    let start = PartLinks()
    if let problem = try part("_rels/.rels", start) { return problem }
    let main = start.path(ofType: "/officeDocument", in: "") ?? "xl/workbook.xml"
    if let problem = try part(main, outline) { return problem }
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let own = main.split(separator: "/").last.map(String.init) ?? ""
    if let problem = try part("\(folder)/_rels/\(own).rels", links) { return problem }
    for (type, reading) in [("/sharedStrings", texts as WorkbookPart), ("/styles", styles)] {
      if let path = links.path(ofType: type, in: folder), let problem = try part(path, reading) { return problem }
    }
    for (number, sheet) in outline.sheets.enumerated() {
      let label = SheetReading.label(sheet.name, number)
      guard !sheet.isHidden else {
        note(.hiddenSheet, SourcePlace(file: name, line: 1, column: 1))
        continue
      }
      guard let path = links.path(sheet.link, in: folder) else { continue }
      let context = SheetContext(
        number: number, label: label, texts: texts, styles: styles, isFrom1904: outline.isFrom1904)
      let problem = try withoutActuallyEscaping(each) { each in
        let reading = SheetReading(context, each)
        let problem = try part(path, reading)
        if reading.hidesRows { note(.hiddenRows, SourcePlace(file: name, line: 1, column: 1)) }
        if reading.hidesColumns { note(.hiddenColumns, SourcePlace(file: name, line: 1, column: 1)) }
        return problem
      }
      if let problem { return problem }
    }
    return nil
  }

  /// Reads one part through to its end. One that is not there is damage.
  private func part(_ path: String, _ reading: WorkbookPart) throws -> RosterProblem? {
    guard let entry = entries[path.lowercased()] else { throw RosterFileError.archive(name, .damaged) }
    guard reading.isLong || entry.size <= Self.partLimit else { throw RosterFileError.archive(name, .tooLarge) }
    let bytes = try archive.open(entry)
    return try reading.read(refill: bytes.next).map { end in
      RosterProblem(
        at: SourcePlace(file: name, line: reading.row ?? 1, column: 1), .xml(end.fault), effect: .source)
    }
  }
}
