/// Writes values one after another as netstrings, `5:hello,`: nothing in them is taken for anything else.
package struct WireWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// A control character, which no page can show, becomes a blank.
  package mutating func text(_ text: String) {
    let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    bytes += Self.frame(Array(String(String.UnicodeScalarView(scalars)).utf8))
  }

  mutating func number(_ number: Int) { text(String(number)) }

  mutating func list<Value>(_ values: [Value], _ body: (inout WireWriter, Value) -> Void) {
    number(values.count)
    for value in values { body(&self, value) }
  }

  mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }

  /// Bytes with what stands around them.
  package static func frame(_ bytes: [UInt8]) -> [UInt8] { head(bytes.count) + bytes + tail }

  /// What stands before so many bytes, and behind them.
  package static func head(_ count: Int) -> [UInt8] { Array("\(count):".utf8) }
  package static let tail = Array(",".utf8)
}
