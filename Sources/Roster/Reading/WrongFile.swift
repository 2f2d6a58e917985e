/// What a file is that was to be a CSV file in UTF-8: told by its first bytes, since its name says otherwise.
package enum WrongFile: Hashable, Sendable, CaseIterable {
  /// A workbook of Excel, of today or of before 2007; another zip or gzip archive.
  case workbook, oldWorkbook, zip, gzip
  /// A web page, such as the sign-in page that came in place of the file; XML; JSON; PDF.
  case webPage, xml, json, pdf
  /// Text in UTF-16.
  case utf16
  /// Lines that end in CR alone, as on the Macintosh of old.
  case carriageReturns
  /// Fields parted by something else than a comma.
  case semicolons, tabs
  /// A first line `sep=` that names no separator that is read, or another than the one behind it.
  case otherSeparator
  /// What macOS keeps beside a file that it copies to another disk. It holds nothing of the roster and is passed over.
  case companion

  /// What the first bytes of a file show, or nil if they may be those of a CSV file with this separator.
  static func found(in bytes: some Collection<UInt8>, separator: FieldSeparator = .comma) -> WrongFile? {
    let start = Array(bytes.prefix(4096))
    for (mark, kind) in marks where start.starts(with: mark) { return kind }
    if start.starts(with: Array("PK\u{3}\u{4}".utf8)) { return holds(start, "[Content_Types]") ? .workbook : .zip }
    if isUTF16(start) { return .utf16 }
    let text = String(decoding: start, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    if text.hasPrefix("<?xml") { return text.contains("<html") ? .webPage : .xml }
    if ["<!doctype html", "<html", "<head", "<body", "<table"].contains(where: text.hasPrefix) { return .webPage }
    if text.hasPrefix("{") || text.hasPrefix("[") { return .json }
    return ofLines(start, separator)
  }

  private static let marks: [([UInt8], WrongFile)] = [
    ([0x1F, 0x8B], .gzip), ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook), (Array("%PDF-".utf8), .pdf),
    ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
  ]

  private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    bytes.firstRange(of: Array(text.utf8)) != nil
  }

  /// Without a mark every other byte of English text is zero.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    let pairs = bytes.count / 2
    guard pairs >= 4 else { return false }
    return [0, 1].contains { half in
      stride(from: half, to: pairs * 2, by: 2).count { bytes[$0] == 0 } * 10 > pairs * 8
    }
  }

  private static func ofLines(_ bytes: [UInt8], _ separator: FieldSeparator) -> WrongFile? {
    let hasLineFeed = bytes.contains(0x0A)
    if !hasLineFeed, let end = bytes.firstIndex(of: 0x0D), end + 1 < bytes.count { return .carriageReturns }
    // Fields that are said to be parted by something else may look as if they were.
    guard separator == .comma else { return nil }
    let first = bytes.firstLine
    func count(_ separator: String) -> Int { first.count { $0 == separator.utf8.first } }
    guard count(",") == 0 else { return nil }
    return count(";") > 0 ? .semicolons : count("\t") > 0 ? .tabs : nil
  }
}
