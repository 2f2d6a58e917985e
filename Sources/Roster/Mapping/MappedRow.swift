import Records

/// Makes rows as a roster folder has them out of the rows of one mapped file, for one record of the mapping.
///
/// Only what is written otherwise is translated: dates, grades, yes and no, lists and listed words. What a value has to be is the
/// folder's to say.
struct MappedRow<Column: RosterColumn> {
  private struct Source {
    let column: Column
    let field: MappedField
    let form: MappedForm
    let indices: [Int]
  }

  private let file: MappedFile
  private let sources: [Source]
  private let cells: MappedCells
  /// Those of the records that are read before this one.
  private let before: [MappedCells]
  let header: CSVHeader<Column>
  private var row = CSVRow()

  /// - Parameters:
  ///   - earlier: the records that the same rows gave before.
  ///   - index: the place of a column of this name.
  init(
    _ record: MappedRecord, after earlier: [MappedRecord] = [], in file: MappedFile, _ index: (String) -> Int?
  ) {
    self.file = file
    cells = MappedCells(record, index)
    before = earlier.map { MappedCells($0, index) }
    sources = Column.allCases.compactMap { column in
      record.fields[column.spec.name].map { field in
        Source(
          column: column, field: field, form: MappedForm(ofColumn: column.spec.name),
          indices: field.columns.compactMap(index))
      }
    }
    var fields = [Int?](repeating: nil, count: Column.allCases.count)
    for (place, source) in sources.enumerated() { fields[source.column.rawValue] = place }
    header = CSVHeader(count: sources.count, fields: fields)
  }

  /// The record of a row; nil where the row has none, or it is told to be wrong.
  mutating func record(
    of table: TableRow, file name: String, problem: (RosterProblem) -> Void
  ) -> Located<RosterRecord>? {
    guard cells.areThere(in: table) else { return nil }
    row.clear()
    row.sheet = table.fields.sheet
    var faults: [RosterProblem] = []
    var notes: [RosterProblem] = []
    for source in sources {
      let at = source.indices.first.map(table.fields.place) ?? table.fields.start
      var field: [UInt8] = []
      do throws(FieldFault) {
        field = try bytes(source, table) { index, cleaned in
          if isTold(index, of: table) { return }
          notes.append(
            RosterProblem(
              at: table.fields.place(name, index), field: source.column.spec.name, .field(cleaned), effect: .nothing))
        }
      } catch {
        let index = source.indices.first { table.marks[$0]?.fault != nil } ?? source.indices.first
        faults.append(
          RosterProblem(at: table.fields.place(name, index), field: source.column.spec.name, .field(error)))
      }
      row.append(field, line: at.line, column: at.column)
    }
    notes.forEach(problem)
    var fields = RowFields(row, header, file: name)
    if !faults.isEmpty {
      let key = fields.key()
      for fault in faults { problem(fault.keepingOut(key)) }
    }
    let record = fields.record { found in
      let isCleaned = found.effect == .nothing && Self.cleanings.contains(found.fault)
      if isCleaned, let index = index(ofField: found.field), isTold(index, of: table) { return }
      // Of a record that stays out anyway, what was cleaned is told for those that come after it.
      if faults.isEmpty || isCleaned { problem(found) }
    }
    return faults.isEmpty ? record : nil
  }

  /// What a cleaned cell is told with.
  private static var cleanings: [RosterFault] { [.field(.invisible), .field(.oddBlank)] }

  /// Whether a record before this one told what was cleaned in a cell.
  private func isTold(_ index: Int, of table: TableRow) -> Bool { before.contains { $0.tell(index, of: table) } }

  private func index(ofField name: String) -> Int? {
    sources.first { $0.column.spec.name == name }?.indices.first
  }

  /// The key of a row that is wrong as a whole, where it can be told.
  func key(of table: TableRow) -> RosterKey? {
    var isWhole = true
    let key = Column.recordKey { column in
      let source = sources.first { $0.column == column && $0.indices.allSatisfy(table.fields.isFirm) }
      let text =
        source.flatMap { source in (try? bytes(source, table)).flatMap { try? FieldText.checked($0[...]) } } ?? ""
      if text.isEmpty { isWhole = false }
      return text
    }
    return isWhole ? key : nil
  }

  /// - Parameter cleaned: takes what of a cell was cleaned on the way. What is handed over as it stands is cleaned where it is read.
  private func bytes(
    _ source: Source, _ table: TableRow, cleaned: (_ index: Int, FieldFault) -> Void = { _, _ in }
  ) throws(FieldFault) -> [UInt8] {
    let field = source.field
    if let constant = field.constant { return Array(constant.utf8) }
    for index in source.indices { if let fault = table.marks[index]?.fault { throw fault } }
    if source.form == .pin { return source.indices.first.map { Array(table.fields.field($0)) } ?? [] }
    let isPlain = source.indices.count == 1 && field.words.isEmpty && source.form == .text
    if isPlain, field.prefix.isEmpty, field.suffix.isEmpty {
      return Array(table.fields.field(source.indices[0]))
    }
    var values: [String] = []
    for index in source.indices {
      let clean = try FieldText.clean(table.fields.field(index))
      if let found = clean.cleaned { cleaned(index, found) }
      if !clean.text.isEmpty { values.append(try translated(field.words[clean.text] ?? clean.text, source.form)) }
    }
    if values.isEmpty { return [] }
    let joined = values.joined(separator: source.form == .list ? ";" : field.join)
    return Array((field.prefix + joined + field.suffix).utf8)
  }

  private func translated(_ text: String, _ form: MappedForm) throws(FieldFault) -> String {
    switch form {
    case .text, .pin: return text
    case .date:
      guard let date = file.dateOrder.date(text) else { throw .notInDateOrder }
      return date.iso
    case .grade:
      if let grade = file.grades[text] { return grade }
      // `09` is 9 whoever writes it; what any other word means is the mapping's to say.
      let short = text.utf8.count == 2 && text.first == "0" ? String(text.dropFirst()) : text
      guard Grade(code: short) != nil else { throw .notInMapping }
      return short
    case .yesNo:
      if file.yes.contains(text) { return "yes" }
      guard file.no.contains(text) else { throw .notInMapping }
      return "no"
    case .list:
      return text.split(separator: file.lists).map { part in
        String(decoding: FieldText.trimming(Array(part.utf8)[...]), as: UTF8.self)
      }.filter { !$0.isEmpty }.joined(separator: ";")
    }
  }
}
