/// Turns the bytes of a field into text, or refuses them.
///
/// Every field of every format passes here, so that nothing which could move a cursor, clear a screen or turn the order
/// of a line around ever gets into the records.
enum FieldText {
  /// Longer than any honest field; bounds the memory that a quote left open can take.
  static let byteLimit = 4096

  /// The text without blanks of any kind at either end, and whether there were any but plain ones. For whatever comes into a record: what
  /// was cleaned is to be told.
  static func clean(_ bytes: ArraySlice<UInt8>) throws(FieldFault) -> CleanText {
    if let plain = unsafe bytes.withUnsafeBufferPointer({ unsafe plain($0) }) { return CleanText(text: plain) }
    let trimmed = trimming(bytes)
    guard trimmed.count <= byteLimit else { throw .tooLong }
    if trimmed.allSatisfy(isPrintableASCII) { return CleanText(text: String(decoding: trimmed, as: UTF8.self)) }
    guard let text = String(validating: trimmed, as: UTF8.self) else { throw .notUTF8 }
    if let fault = fault(in: text) { throw fault }
    return try Blanks.plain(text)
  }

  /// The same of what comes into no record: a header's names, the keys of rows that stay out.
  static func checked(_ bytes: ArraySlice<UInt8>) throws(FieldFault) -> String { try clean(bytes).text }

  /// The text of nearly every field: no blank at either end, and nothing but what ASCII can print.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count <= byteLimit else { return nil }
    for place in bytes.indices {
      guard unsafe isPrintableASCII(bytes[place]) else { return nil }
    }
    guard unsafe bytes.first != 0x20, unsafe bytes.last != 0x20 else { return nil }
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// What makes the text unfit for a record, if anything.
  static func fault(in text: String) -> FieldFault? {
    if text.utf8.allSatisfy(isPrintableASCII) { return nil }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00..<0x20, 0x7F..<0xA0: return .controlCharacter
      case 0x2028, 0x2029: return .lineSeparator
      case 0x202A...0x202E, 0x2066...0x2069: return .bidiControl
      default: continue
      }
    }
    return nil
  }

  /// A file's name as messages have it: of one that could move a cursor only how it ends.
  static func shown(fileName name: String) -> String {
    if fault(in: name) == nil { return name }
    let ending = DesktopFiles.endings.first(where: name.lowercased().hasSuffix)
    return ending.map { "a \($0) file" } ?? "a file"
  }

  /// Without the spaces at either end, or whatever counts as such.
  static func trimming(
    _ bytes: ArraySlice<UInt8>, _ isBlank: (UInt8) -> Bool = { $0 == 0x20 }
  ) -> ArraySlice<UInt8> {
    var rest = bytes.drop(while: isBlank)
    while let byte = rest.last, isBlank(byte) { rest.removeLast() }
    return rest
  }

  private static func isPrintableASCII(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }
}
