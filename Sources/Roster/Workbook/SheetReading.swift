import Records

/// What the cells of a sheet refer to.
struct SheetContext {
  let number: Int, label: String
  let texts: SharedTexts, styles: CellStyles
  let isFrom1904: Bool
}

/// Reads one sheet, a row at a time.
final class SheetReading: WorkbookPart {
  private static let rowLimit = 1_048_576

  private let context: SheetContext
  private let each: (inout TableRow) throws -> Void
  private var table = TableRow()
  private var line = 0
  private var nextColumn = 0
  private var isInRow = false
  private var cell: SheetCell?
  private var text: [UInt8] = []
  private var takes = false

  private(set) var hidesRows = false
  private(set) var hidesColumns = false

  init(_ context: SheetContext, _ each: @escaping (inout TableRow) throws -> Void) {
    self.context = context
    self.each = each
    table.sheet = context.number
    table.fields.sheet = context.label
  }

  /// A sheet's name as places have it: one that could move a cursor, or is longer than Excel lets it be, has a number in its stead.
  static func label(_ name: String, _ number: Int) -> String {
    let isFit = !name.isEmpty && name.count <= 31 && FieldText.fault(in: name) == nil && !name.contains(":")
    return isFit ? name : "Sheet\(number + 1)"
  }

  override var isLong: Bool { true }
  override var row: Int? { max(1, line) }

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    switch name {
    case "col": if Self.isOn(attributes["hidden"]) { hidesColumns = true }
    case "row": return beginRow(attributes)
    case "c" where isInRow: return beginCell(attributes)
    case "f": cell?.hasFormula = true
    case "rPh": cell?.soundDepth += 1
    case "v", "t": takes = cell != nil && cell?.soundDepth == 0
    default: break
    }
    return true
  }

  override func take(_ bytes: some Collection<UInt8>) -> Bool {
    guard takes else { return true }
    text.append(contentsOf: bytes)
    return text.count <= FieldText.byteLimit || stop(.tooLarge)
  }

  override func finish(_ name: String) -> Bool {
    takes = false
    switch name {
    case "rPh": cell?.soundDepth -= 1
    case "c": return endCell()
    case "row":
      guard isInRow else { return true }
      isInRow = false
      do {
        if !table.isBlank { try each(&table) }
      } catch {
        thrown = error
        return false
      }
    default: break
    }
    return true
  }

  private func beginRow(_ attributes: [String: String]) -> Bool {
    let number = attributes["r"].map { Int($0) } ?? line + 1
    // Rows stand in their order, each once.
    guard let number, number > line, number <= Self.rowLimit, !isInRow else { return stop(.notWellFormed) }
    line = number
    nextColumn = 0
    isInRow = true
    table.clear()
    if Self.isOn(attributes["hidden"]) { hidesRows = true }
    return true
  }

  private func beginCell(_ attributes: [String: String]) -> Bool {
    guard cell == nil else { return stop(.notWellFormed) }
    var column = nextColumn
    if let reference = attributes["r"] {
      let letters = reference.prefix { $0.isLetter }
      guard let found = ColumnLetters.index(letters), found >= nextColumn,
        reference.dropFirst(letters.count) == "\(line)"
      else { return stop(.notWellFormed) }
      column = found
    }
    guard column < CSVFault.fieldLimit else { return stop(.tooLarge) }
    cell = SheetCell(column: column, kind: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
    text.removeAll(keepingCapacity: true)
    return true
  }

  private func endCell() -> Bool {
    guard let cell else { return true }
    self.cell = nil
    while table.fields.count < cell.column { add([]) }
    nextColumn = cell.column + 1
    if cell.hasFormula || cell.kind == "e" || cell.kind == "str" {
      table.marks[cell.column] = TableMark(fault: .formula)
      add([])
      return true
    }
    switch cell.kind {
    case "s":
      do throws(RosterFileError) {
        guard let number = Int(String(decoding: text, as: UTF8.self)), let shared = try context.texts.text(number)
        else { return stop(.notWellFormed) }
        add(shared)
      } catch {
        thrown = error
        return false
      }
    case "n": addNumber(cell)
    // A time of day stands behind the date.
    case "d": add(text.prefix { $0 != UInt8(ascii: "T") })
    default: add(text[...])
    }
    return true
  }

  private func addNumber(_ cell: SheetCell) {
    let raw = String(decoding: text, as: UTF8.self)
    guard !raw.isEmpty else { return add([]) }
    let number = Double(raw)
    switch context.styles.form(cell.style) {
    case .date:
      guard let number, let date = SerialDay.date(number, isFrom1904: context.isFrom1904) else {
        table.marks[cell.column] = TableMark(fault: .notADate)
        return add([])
      }
      add(Array(date.iso.utf8)[...])
    case .padded(let width):
      let digits = Self.digits(raw, number)
      add(Array((String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits).utf8)[...])
    case .plain:
      table.marks[cell.column] = TableMark(isNumber: true)
      add(Array(Self.digits(raw, number).utf8)[...])
    }
  }

  /// A whole number without point and exponent, any other as it stands.
  private static func digits(_ raw: String, _ number: Double?) -> String {
    guard let number, let whole = Int64(exactly: number), number.magnitude < 9_007_199_254_740_992 else { return raw }
    return String(whole)
  }

  private func add(_ bytes: ArraySlice<UInt8>) {
    table.fields.append(bytes, line: line, column: table.fields.count + 1)
  }

  private static func isOn(_ text: String?) -> Bool { text == "1" || text == "true" }
}

/// A cell that is being read.
private struct SheetCell {
  let column: Int, kind: String, style: Int
  var hasFormula = false
  /// How deep within what says how a text is spoken.
  var soundDepth = 0
}
