import Records

/// Reads the fields of one row by their columns, and keeps what is wrong with them.
struct RowFields<Column: TableColumn> {
  private let row: CSVRow
  private let header: CSVHeader<Column>
  private let file: String
  /// What was wrong with the fields read so far.
  private(set) var problems: [RosterProblem] = []
  private var told = 0

  init(_ row: CSVRow, _ header: CSVHeader<Column>, file: String) {
    self.row = row
    self.header = header
    self.file = file
  }

  /// Where the column's field begins.
  func place(_ column: Column) -> SourcePlace { row.place(file, header.index(column)) }

  /// The row's key, or nil where a field of it is empty, at fault, or not surely under its column.
  func key(isFirm: (Int) -> Bool = { _ in true }) -> RosterKey? {
    var isWhole = true
    let key = Column.recordKey { column in
      let text = header.index(column).flatMap { isFirm($0) ? try? FieldText.checked(row.field($0)) : nil } ?? ""
      if text.isEmpty { isWhole = false }
      return text
    }
    return isWhole ? key : nil
  }

  /// The field's text; empty if it is empty, left out, or at fault. `effect` says what a fault keeps out.
  mutating func text(_ column: Column, effect: RosterEffect = .row) -> String {
    guard let index = header.index(column) else { return "" }
    do throws(FieldFault) {
      let clean = try FieldText.clean(row.field(index))
      if clean.text.isEmpty && column.spec.need == .filled { throw FieldFault.empty }
      return taken(clean, column)
    } catch {
      fail(column, error, effect)
      return ""
    }
  }

  /// The field's text, or nil where `text` is empty.
  mutating func optionalText(_ column: Column, effect: RosterEffect = .row) -> String? {
    let text = text(column, effect: effect)
    return text.isEmpty ? nil : text
  }

  /// What the field's text stands for; nil if it is empty or at fault.
  mutating func value<Value>(
    _ column: Column, effect: RosterEffect = .row, _ parse: (String) throws(FieldFault) -> Value
  ) -> Value? {
    guard let text = optionalText(column, effect: effect) else { return nil }
    do throws(FieldFault) {
      return try parse(text)
    } catch {
      fail(column, .field(error), effect: effect)
      return nil
    }
  }

  /// Whether nothing was wrong but what leaves the row in.
  var isSound: Bool { problems.allSatisfy { $0.effect == .field || $0.effect == .nothing } }

  /// The values that the field lists, separated by semicolons unless said; empty ones do not count, and one at fault is left out.
  mutating func list(
    _ column: Column, separator: UInt8 = UInt8(ascii: ";"), _ parse: (String) throws(FieldFault) -> String = { $0 }
  ) -> [String] {
    let whole = text(column)
    if whole.isEmpty { return [] }
    // Most fields hold one value, whose text is checked by now.
    if whole.utf8.allSatisfy({ $0 != separator && $0 < 0x80 }) {
      do throws(FieldFault) { return [try parse(whole)] } catch {
        fail(column, error, .field)
        return []
      }
    }
    var values: [String] = []
    for part in whole.utf8.split(separator: separator) {
      do throws(FieldFault) {
        let text = taken(try FieldText.clean(Array(part)[...]), column)
        if !text.isEmpty { values.append(try parse(text)) }
      } catch {
        fail(column, error, .field)
      }
    }
    return values
  }

  /// The digits of a PIN, which never become text.
  mutating func pin(_ column: Column) -> PINDigits? {
    guard let index = header.index(column), let pin = PINDigits(Array(FieldText.trimming(row.field(index)))) else {
      fail(column, .notAPIN, .row)
      return nil
    }
    return pin
  }

  mutating func name(_ columns: NameColumns<Column>) -> PersonName {
    PersonName(
      first: requiredName(columns.first), middle: text(columns.middle), last: requiredName(columns.last),
      preferred: optionalText(columns.preferred), aliases: list(columns.aliases))
  }

  /// Who has one name only is written with `-` for the other, so that a forgotten name is told from none.
  private mutating func requiredName(_ column: Column) -> String {
    let text = text(column)
    if text.isEmpty, problems.last.map({ $0.place == place(column) && $0.fault == .field(.empty) }) == true {
      problems.removeLast()
      fail(column, .field(.noName))
    }
    return text
  }

  /// The problems that were not handed out before: whoever reads a row for several things tells each once.
  mutating func untold() -> [RosterProblem] {
    defer { told = problems.count }
    return Array(problems[told...])
  }

  /// What was cleaned is told once, however often the field is read.
  private mutating func taken(_ clean: CleanText, _ column: Column) -> String {
    if let cleaned = clean.cleaned {
      let place = place(column)
      if !problems.contains(where: { $0.place == place && $0.fault == .field(cleaned) }) {
        fail(column, cleaned, .nothing)
      }
    }
    return clean.text
  }

  private mutating func fail(_ column: Column, _ fault: FieldFault, _ effect: RosterEffect) {
    fail(column, .field(fault), effect: effect)
  }

  /// Keeps what is wrong with a field.
  mutating func fail(
    _ column: Column, called name: String? = nil, _ fault: RosterFault, effect: RosterEffect = .row
  ) {
    problems.append(RosterProblem(at: place(column), field: name ?? column.spec.name, fault, effect: effect))
  }
}
