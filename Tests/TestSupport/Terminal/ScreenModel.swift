/// As much of a terminal as Pinline and libedit use: cells, a cursor, an alternate screen, and what scrolled away.
package struct ScreenModel {
  /// What scrolled off the normal screen.
  package private(set) var scrollback: [String] = []
  /// Whether the alternate screen is up.
  package private(set) var isAlternate = false
  /// The marks at prompts (OSC 133), in order.
  package private(set) var marks: [String] = []
  /// How often it rang.
  package private(set) var bells = 0
  /// Sequences that it does not know: a test that finds any knows that the screen is not to be trusted.
  package private(set) var unknown: [String] = []
  /// The cursor's cell, from 0.
  package private(set) var row = 0, column = 0
  private var columns: Int, rows: Int
  private var cells: [[String]]
  private var kept: (cells: [[String]], row: Int, column: Int)?
  private var pending: [UInt8] = []

  /// Whether there is an alternate screen; without one, all goes to the usual one, as in a terminal where it is turned off.
  private let hasAlternate: Bool

  /// An empty screen.
  package init(columns: Int, rows: Int, hasAlternate: Bool = true) {
    self.hasAlternate = hasAlternate
    self.columns = columns
    self.rows = rows
    cells = Self.blank(columns, rows)
  }

  /// The rows of the screen, without the spaces at their ends.
  package var lines: [String] { cells.map(Self.line) }

  /// The screen as one text.
  package var text: String { lines.joined(separator: "\n") }

  /// The rows that are not empty, from the last.
  package var lastLines: [String] { lines.reversed().drop(while: \.isEmpty).reversed() }

  /// Everything that a person could scroll to.
  package var everything: String { (scrollback + lines).joined(separator: "\n") }

  mutating func resize(columns: Int, rows: Int) {
    // What no longer fits goes the way of all that scrolls.
    let above = hasAlternate ? 0 : max(0, row + 1 - rows)
    scrollback += cells.prefix(above).map(Self.line)
    cells.removeFirst(above)
    row -= above
    self.columns = columns
    self.rows = rows
    cells = (0..<rows).map { row in
      let line = cells.indices.contains(row) ? cells[row] : []
      return Array((line + Array(repeating: " ", count: columns)).prefix(columns))
    }
    row = min(row, rows - 1)
    column = min(column, columns - 1)
  }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var place = 0
    while place < pending.count, let length = step(pending[place...]) { place += length }
    pending = Array(pending[place...])
  }

  /// Carries one character or sequence out; its length, or nil if it is not whole yet.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x0D: column = 0
    case 0x0A: newline()
    case 0x08: column = max(0, min(column, columns - 1) - 1)
    case 0x07: bells += 1
    default:
      let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard bytes.count >= length else { return nil }
      for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars { put(scalar) }
      return length
    }
    return 1
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes.dropFirst()
    guard let kind = rest.first else { return nil }
    // A choice of character set has one byte more.
    if kind == UInt8(ascii: "(") { return rest.count < 2 ? nil : 3 }
    if kind == UInt8(ascii: "]") { return mark(rest) }
    guard kind == UInt8(ascii: "[") else {
      unknown.append("ESC \(kind)")
      return 2
    }
    guard let end = rest.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
    let text = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    carryOut(Character(Unicode.Scalar(pending[end])), text)
    return end - bytes.startIndex + 1
  }

  /// A text for the terminal itself, up to `Esc \`: where prompts begin and end is known, and nothing else.
  private mutating func mark(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let end = rest.firstRange(of: Array("\u{1B}\\".utf8)) else { return nil }
    let text = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
    if text.hasPrefix("]133;") { marks.append(String(text.dropFirst(5))) } else { unknown.append(text) }
    return end.upperBound - rest.startIndex + 1
  }

  private mutating func carryOut(_ final: Character, _ text: String) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let number = max(1, numbers.first ?? 1)
    // Past the last cell the cursor only waits to go on below; any move begins at that cell.
    column = min(column, columns - 1)
    switch final {
    case "A": row = max(0, row - number)
    case "B": row = min(rows - 1, row + number)
    case "C": column = min(columns - 1, column + number)
    case "D": column = max(0, column - number)
    case "G": column = min(columns - 1, number - 1)
    case "d": row = min(rows - 1, number - 1)
    case "H", "f":
      row = min(rows - 1, number - 1)
      column = min(columns - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "J": erase(numbers.first ?? 0)
    case "K": for place in cells[row].indices where place >= column { cells[row][place] = " " }
    case "P":
      let removed = min(number, columns - column)
      cells[row].removeSubrange(column..<(column + removed))
      cells[row] += Array(repeating: " ", count: removed)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: number), at: column)
      cells[row] = Array(cells[row].prefix(columns))
    case "h" where text == "?1049": alternate(true)
    case "l" where text == "?1049": alternate(false)
    // Looks, the cursor's visibility, bracketed paste, drawing at once, and cells that stay where they are.
    case "m": break
    case "h", "l": if !["?25", "?2004", "?2026", "8"].contains(text) { unknown.append(text + String(final)) }
    default: unknown.append(text + String(final))
    }
  }

  private mutating func erase(_ which: Int) {
    switch which {
    case 0:
      for place in cells[row].indices where place >= column { cells[row][place] = " " }
      for below in cells.indices where below > row { cells[below] = Array(repeating: " ", count: columns) }
    case 1:
      for place in cells[row].indices where place <= column { cells[row][place] = " " }
      for above in cells.indices where above < row { cells[above] = Array(repeating: " ", count: columns) }
    case 3: scrollback = []
    default:
      // As tmux and others do it.
      if !isAlternate { scrollback += lastLines }
      cells = Self.blank(columns, rows)
    }
  }

  private mutating func alternate(_ isUp: Bool) {
    guard isUp != isAlternate, hasAlternate else { return }
    isAlternate = isUp
    if isUp {
      kept = (cells, row, column)
      cells = Self.blank(columns, rows)
    } else if let kept {
      (cells, row, column) = kept
      resize(columns: columns, rows: rows)
      self.kept = nil
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    if width == 0 {
      if column > 0 { cells[row][min(column, columns) - 1].unicodeScalars.append(scalar) }
      return
    }
    if column + width > columns {
      column = 0
      newline()
    }
    cells[row][column] = String(scalar)
    // The other half of a wide character holds nothing of its own.
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  /// Cells, as far as the tests need it: by blocks, not by tables.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF: 2
    default: 1
    }
  }

  private mutating func newline() {
    guard row == rows - 1 else {
      row += 1
      return
    }
    let first = cells.removeFirst()
    if !isAlternate { scrollback.append(Self.line(first)) }
    cells.append(Array(repeating: " ", count: columns))
  }

  private static func blank(_ columns: Int, _ rows: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  private static func line(_ cells: [String]) -> String {
    var cells = cells[...]
    while cells.last == " " { cells.removeLast() }
    return cells.joined()
  }
}
