/// Reads what a `WireWriter` wrote, and nothing else.
package struct WireReader {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// A text in UTF-8 without control characters.
  package mutating func text() throws(PageFault) -> String {
    let bytes = rest.prefix { $0 != UInt8(ascii: ":") }
    guard let count = Self.count(bytes), rest.count >= bytes.count + count + 2 else { throw .badDocument }
    rest = rest.dropFirst(bytes.count + 1)
    let value = rest.prefix(count)
    rest = rest.dropFirst(count)
    guard rest.popFirst() == UInt8(ascii: ","), let text = String(validating: value, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .badDocument }
    return text
  }

  mutating func number() throws(PageFault) -> Int {
    guard let number = Self.count(Array(try text().utf8)[...]) else { throw .badDocument }
    return number
  }

  mutating func list<Value>(_ value: (inout WireReader) throws(PageFault) -> Value) throws(PageFault) -> [Value] {
    var values: [Value] = []
    for _ in 0..<(try number()) { values.append(try value(&self)) }
    return values
  }

  mutating func texts() throws(PageFault) -> [String] {
    try list { (reader: inout WireReader) throws(PageFault) in try reader.text() }
  }

  mutating func choice<Value: RawRepresentable<String>>() throws(PageFault) -> Value {
    guard let value = Value(rawValue: try text()) else { throw .badDocument }
    return value
  }

  mutating func end() throws(PageFault) { if !rest.isEmpty { throw .badDocument } }

  /// A length as `WireWriter` writes it: digits, no zero before them, and less than a document may have.
  package static func count(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...8).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      digits.count == 1 || digits.first != 0x30
    else { return nil }
    let count = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return count <= PageDocument.longest ? count : nil
  }
}
