@testable import Terminal

/// What a terminal sends, and what is sent to it.
enum TerminalFuzz {
  /// In whatever pieces the bytes come, the keys are the same.
  static func keys(_ input: [UInt8]) {
    let bytes = Array(input.prefix(4096))
    let whole = decoded(bytes, inPieces: max(1, bytes.count))
    for size in [1, 5] { precondition(decoded(bytes, inPieces: size) == whole) }
    for case .paste(let text) in whole { precondition(!text.contains("\n") && !text.contains("\u{1B}")) }
  }

  private static func decoded(_ bytes: [UInt8], inPieces size: Int) -> [KeyDecoder.Key] {
    var decoder = KeyDecoder()
    let keys = stride(from: 0, to: bytes.count, by: size).flatMap {
      decoder.take(Array(bytes[$0..<min($0 + size, bytes.count)]))
    }
    return keys + decoder.settle(after: .max)
  }

  /// An input's first two bytes are a window's size, its second line stands in a table beside the first.
  static func drawing(_ input: [UInt8]) {
    guard input.count > 2 else { return }
    let window = WindowSize(columns: Int(input[0]), rows: Int(input[1]))
    let text = OutputFilter.clean(String(decoding: input.dropFirst(2).prefix(2048), as: UTF8.self))
    precondition(OutputFilter.clean(text) == text && text.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    let width = max(40, window.columns)
    let lines = Wrapping.lines(of: StyledText(text), width: width).map { $0.map(\.text).joined() }
    for line in lines { precondition(DisplayWidth.of(line) <= width) }
    precondition(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    let layout = LineLayout(
      prompt: "answer> ", scalars: Array(text.composed.unicodeScalars), cursor: Int(input[2]),
      columns: max(2, window.columns))
    precondition(layout.cursorRow <= layout.endRow)
    var table = Table(headers: ["one", "two", "three"])
    table.add(text.split(separator: "\u{FFFD}").map(String.init))
    precondition(table.lines.count == 2)
    _ = TableRow(cells: ["a", text], widths: [3, DisplayWidth.of(text)]).lines(within: window.columns)
    secret(Array(input.prefix(12)), in: window)
  }

  private static func secret(_ bytes: [UInt8], in window: WindowSize) {
    guard var page = SecretPage() else { return }
    let digits = bytes.map { UInt8(ascii: "0") + $0 % 10 }
    unsafe digits.withUnsafeBytes {
      unsafe SecretFrame(window: window, count: digits.count).draw($0, into: &page)
    }
  }
}
