import Records

/// Reads the fields of one row by their columns, and keeps what is wrong with them.
struct RowFields<Column: RosterColumn> {
  private let row: CSVRow
  private let header: CSVHeader<Column>
  private let file: String
  /// What was wrong with the fields read so far.
  private(set) var problems: [RosterProblem] = []

  init(_ row: CSVRow, _ header: CSVHeader<Column>, file: String) {
    self.row = row
    self.header = header
    self.file = file
  }

  /// Where the column's field begins.
  func place(_ column: Column) -> SourcePlace {
    let place = header.index(column).map(row.place) ?? row.start
    return SourcePlace(file: file, line: place.line, column: place.column)
  }

  /// The field's text; empty if it is empty, left out, or at fault.
  mutating func text(_ column: Column) -> String {
    guard let index = header.index(column) else { return "" }
    do throws(FieldFault) {
      let text = try FieldText.checked(row.field(index))
      if text.isEmpty && column.spec.need == .filled { throw FieldFault.empty }
      return text
    } catch {
      fail(column, error)
      return ""
    }
  }

  /// The field's text, or nil where `text` is empty.
  mutating func optionalText(_ column: Column) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// What the field's text stands for; nil if it is empty or at fault.
  mutating func value<Value>(_ column: Column, _ parse: (String) throws(FieldFault) -> Value) -> Value? {
    guard let text = optionalText(column) else { return nil }
    do throws(FieldFault) {
      return try parse(text)
    } catch {
      fail(column, error)
      return nil
    }
  }

  /// The values that the field lists, separated by semicolons; empty ones do not count.
  mutating func list(_ column: Column, _ parse: (String) throws(FieldFault) -> String = { $0 }) -> [String] {
    var values: [String] = []
    for part in text(column).utf8.split(separator: UInt8(ascii: ";")) {
      do throws(FieldFault) {
        let text = try FieldText.checked(Array(part)[...])
        if !text.isEmpty { values.append(try parse(text)) }
      } catch {
        fail(column, error)
      }
    }
    return values
  }

  /// The digits of a PIN, which never become text.
  mutating func pin(_ column: Column) -> PINDigits? {
    guard let index = header.index(column), let pin = PINDigits(FieldText.trimming(row.field(index))) else {
      fail(column, .notAPIN)
      return nil
    }
    return pin
  }

  mutating func name(_ columns: NameColumns<Column>) -> PersonName {
    PersonName(
      first: text(columns.first), middle: text(columns.middle), last: text(columns.last),
      preferred: optionalText(columns.preferred), aliases: list(columns.aliases))
  }

  private mutating func fail(_ column: Column, _ fault: FieldFault) {
    problems.append(RosterProblem(at: place(column), field: column.spec.name, .field(fault)))
  }
}
