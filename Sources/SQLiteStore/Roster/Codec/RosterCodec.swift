import Records
import Station

/// Writes what sources say as bytes, and reads it back. The texts that many records share stand in the roster's header.
final class RosterCodec {
  let words: CommonTexts
  /// First and last names.
  let names: CommonTexts
  /// The sources of rows, and the files that rows stood in.
  let sources: NumberedTexts, files: NumberedTexts

  init(words: [String] = [], names: [String] = [], sources: [String] = [], files: [String] = []) {
    self.words = CommonTexts(words)
    self.names = CommonTexts(names)
    self.sources = NumberedTexts(sources)
    self.files = NumberedTexts(files)
  }

  convenience init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      words: try reader.texts(), names: try reader.texts(), sources: try reader.texts(), files: try reader.texts())
  }

  /// No further text gets a number: several threads write from now on. All that rows say was written before but one, that nothing is
  /// said of a relationship.
  func close() {
    _ = words.number(of: "")
    for texts in [words, names] { texts.close() }
  }

  /// Its texts, for a header.
  func write(to writer: inout ByteWriter) {
    writer.texts(words.texts)
    writer.texts(names.texts)
    writer.texts(sources.texts)
    writer.texts(files.texts)
  }

  /// 0 is a text on the spot, 1 none, any other the number of a common one.
  func writeCommon(_ text: String?, of common: CommonTexts? = nil, to writer: inout ByteWriter) {
    guard let text else { return writer.number(1) }
    if let number = (common ?? words).number(of: text) { return writer.number(number + 2) }
    writer.number(0)
    writer.text(text)
  }

  func commonIfAny(_ reader: inout ByteReader, of common: CommonTexts? = nil) throws(ByteFault) -> String? {
    switch try reader.number() {
    case 0: try reader.text()
    case 1: nil
    case let number: try (common ?? words).text(number &- 2)
    }
  }

  func common(_ reader: inout ByteReader, of common: CommonTexts? = nil) throws(ByteFault) -> String {
    guard let text = try commonIfAny(&reader, of: common) else { throw ByteFault() }
    return text
  }
}
