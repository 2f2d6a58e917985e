/// As much of a terminal as Pinline and libedit use: cells, a cursor, an alternate screen, and what scrolled away.
public struct ScreenModel {
  /// What scrolled off the normal screen.
  public private(set) var scrollback: [String] = []
  /// Whether the alternate screen is up.
  public private(set) var isAlternate = false
  /// The cursor's cell, from 0.
  public private(set) var row = 0, column = 0
  private var columns: Int, rows: Int
  private var cells: [[Character]]
  private var kept: (cells: [[Character]], row: Int, column: Int)?
  private var pending: [UInt8] = []

  /// A blank screen of this size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Self.blank(columns, rows)
  }

  /// The rows of the screen, without the spaces at their ends.
  public var lines: [String] { cells.map(Self.line) }

  /// The screen as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// The rows that are not empty, from the last.
  public var lastLines: [String] { lines.reversed().drop(while: \.isEmpty).reversed() }

  /// Everything that a person could scroll to.
  public var everything: String { (scrollback + lines).joined(separator: "\n") }

  mutating func resize(columns: Int, rows: Int) {
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
    case 0x08: column = max(0, column - 1)
    case 0x07: break
    default:
      let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard bytes.count >= length else { return nil }
      put(Character(String(decoding: bytes.prefix(length), as: UTF8.self)))
      return length
    }
    return 1
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes.dropFirst()
    guard let kind = rest.first else { return nil }
    guard kind == UInt8(ascii: "[") else { return 2 }
    guard let end = rest.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
    let text = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    carryOut(Character(Unicode.Scalar(pending[end])), text)
    return end - bytes.startIndex + 1
  }

  private mutating func carryOut(_ final: Character, _ text: String) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let number = max(1, numbers.first ?? 1)
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
      let at = min(column, columns)
      let removed = min(number, columns - at)
      cells[row].removeSubrange(at..<(at + removed))
      cells[row] += Array(repeating: " ", count: removed)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: number), at: min(column, columns))
      cells[row] = Array(cells[row].prefix(columns))
    case "h" where text == "?1049": alternate(true)
    case "l" where text == "?1049": alternate(false)
    default: break
    }
  }

  private mutating func erase(_ which: Int) {
    switch which {
    case 0:
      for place in cells[row].indices where place >= column { cells[row][place] = " " }
      for below in cells.indices where below > row { cells[below] = Array(repeating: " ", count: columns) }
    case 3: scrollback = []
    default: cells = Self.blank(columns, rows)
    }
  }

  private mutating func alternate(_ isUp: Bool) {
    guard isUp != isAlternate else { return }
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

  private mutating func put(_ character: Character) {
    if column >= columns {
      column = 0
      newline()
    }
    cells[row][column] = character
    column += 1
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

  private static func blank(_ columns: Int, _ rows: Int) -> [[Character]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  private static func line(_ cells: [Character]) -> String {
    var cells = cells[...]
    while cells.last == " " { cells.removeLast() }
    return String(cells)
  }
}
