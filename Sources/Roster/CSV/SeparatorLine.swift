/// A first line that tells Excel how the fields are parted: `sep=;`. It is no row, and names no column.
struct SeparatorLine {
  /// Nil for a separator that no file here has, or more than one.
  let separator: FieldSeparator?
  /// In bytes, without its line end.
  let length: Int

  /// Nil for bytes that begin with something else.
  init?(_ start: some Collection<UInt8>) {
    let mark = start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = Array(start.dropFirst(mark).firstLine)
    length = mark + line.count
    // Programs that write it as a field put it in quotes.
    let isQuoted = line.first == UInt8(ascii: "\"")
    let text = line.dropFirst(isQuoted ? 1 : 0)
    guard String(decoding: text.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    var rest = text.dropFirst(4)
    // A quote that the line leaves open begins a field that goes on behind it.
    if isQuoted, !rest.contains(UInt8(ascii: "\"")) { return nil }
    let named = rest.popFirst().flatMap(FieldSeparator.init(byte:))
    if isQuoted, rest.first == UInt8(ascii: "\"") { rest.removeFirst() }
    // Saved again, it may have got as many fields as the rows have.
    separator = named.flatMap { named in rest.allSatisfy { $0 == named.byte } ? named : nil }
  }
}
