import Records

/// Reads the PINs of one kind out of a Student/Parent PIN roster (IX).
struct PINRosterReading {
  private let kind: RosterKind
  private let table: TableFile
  private let lengths: PINRosterLengths
  private let guardian: (StudentID, String) throws -> PINRoster.Found
  /// Whether what is wrong with a whole row, or the header, is told in this reading.
  private let isFirst: Bool

  init(
    _ kind: RosterKind, _ table: TableFile, _ lengths: PINRosterLengths,
    _ guardian: @escaping (StudentID, String) throws -> PINRoster.Found, isFirst: Bool
  ) {
    (self.kind, self.table, self.lengths, self.guardian, self.isFirst) = (kind, table, lengths, guardian, isFirst)
  }

  func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void, advance: (Int64) -> Void
  ) throws {
    var sheet = -1
    var columns: PINRosterColumns?
    var hasTable = false
    var lacking: [RosterProblem] = []
    var seen = RepeatedRecords()
    func yield(_ record: RosterRecord, at place: SourcePlace) throws {
      switch seen.take(record) {
      case .new: try each(Located(record, at: place))
      case .same: break
      case .another: problem(RosterProblem(at: place, .secondRecord(kind), record: record.key))
      }
    }
    let ended = try table.read(
      { row in
        if row.sheet != sheet {
          sheet = row.sheet
          let found = PINRosterColumns(row)
          columns = found.lacks.isEmpty ? found : nil
          if columns != nil { hasTable = true } else { tellOther(row, found, &lacking, problem) }
          return
        }
        guard let columns else { return }
        if let fault = row.fields.fault {
          if isFirst { problem(RosterProblem(at: place((fault.line, fault.column)), .row(fault.kind))) }
          return
        }
        var cells = PINRosterCells(row, file: table.name)
        let student = cells.id(columns.student, longest: lengths.student)
        if kind == .studentPINs {
          if let pin = cells.pin(columns.studentPIN, longest: lengths.studentPIN, "student pin"), let student {
            try yield(.studentPIN(StudentPIN(studentID: student, pin: pin)), at: cells.place(columns.student))
          }
        } else if let student {
          for parent in columns.parents {
            guard let pin = cells.pin(parent.pin, longest: lengths.parentPIN, "parent pin"),
              let id = try guardian(parent, of: student, &cells)
            else { continue }
            let record = ParentPIN(studentID: student, guardianID: id, pin: pin)
            try yield(.parentPIN(record), at: cells.place(columns.student))
          }
        }
        // What is wrong with the student's cell is wrong for both kinds, and told once.
        for found in cells.problems where isFirst || !found.field.hasSuffix(PINRosterCells.studentField) {
          problem(found)
        }
      },
      note: { note, place in if isFirst { problem(RosterProblem(at: place, .table(note), effect: .nothing)) } },
      advance: advance)
    guard isFirst else { return }
    if let ended { problem(ended) }
    if !hasTable {
      let start = SourcePlace(file: table.name, line: 1, column: 1)
      (lacking.isEmpty ? [RosterProblem(at: start, .emptyFile, effect: .source)] : lacking).forEach(problem)
    }
  }

  private func tellOther(
    _ row: TableRow, _ found: PINRosterColumns, _ lacking: inout [RosterProblem], _ problem: (RosterProblem) -> Void
  ) {
    if lacking.isEmpty {
      lacking = found.lacks.map { name in
        RosterProblem(
          at: place(row.fields.start), field: name, .missingColumn(known: PINRosterColumns.expected), effect: .source)
      }
    }
    if row.isTyped, isFirst {
      problem(RosterProblem(at: place(row.fields.start), .table(.otherSheet), effect: .nothing))
    }
  }

  private func guardian(
    _ parent: PINRosterColumns.Parent, of student: StudentID, _ cells: inout PINRosterCells
  ) throws -> GuardianID? {
    if let id = cells.text(parent.id, "parent id"), !id.isEmpty { return GuardianID(id) }
    let parts = parent.name.map { [$0] } ?? [parent.first, parent.last].compactMap(\.self)
    let name = parts.compactMap { cells.text($0, "parent name") }.filter { !$0.isEmpty }.joined(separator: " ")
    guard let first = parts.first, !name.isEmpty else {
      cells.fail(parent.name ?? parent.first ?? parent.id, "parent name", .field(.empty))
      return nil
    }
    switch try guardian(student, name) {
    case .one(let id): return id
    case .none: cells.fail(first, "parent name", .noSuchGuardian)
    case .several: cells.fail(first, "parent name", .severalGuardians)
    }
    return nil
  }

  private func place(_ position: (line: Int, column: Int)) -> SourcePlace {
    SourcePlace(file: table.name, line: position.line, column: position.column)
  }
}

/// The cells of one row, and what is wrong with them.
struct PINRosterCells {
  static let studentField = "student id"

  private let row: TableRow
  private let file: String
  private(set) var problems: [RosterProblem] = []

  init(_ row: TableRow, file: String) { (self.row, self.file) = (row, file) }

  func place(_ index: Int?) -> SourcePlace {
    let place = index.map(row.fields.place) ?? row.fields.start
    return SourcePlace(file: file, line: place.line, column: place.column)
  }

  /// A cell's text; nil where it is at fault, or there is no such column.
  mutating func text(_ index: Int?, _ field: String) -> String? {
    guard let index else { return nil }
    do throws(FieldFault) {
      if let fault = row.marks[index]?.fault { throw fault }
      return try FieldText.checked(row.fields.field(index))
    } catch {
      fail(index, field, .field(error))
      return nil
    }
  }

  /// A student's number. As a number in a workbook it is shorter than the others only if it had a zero before it.
  mutating func id(_ index: Int?, longest: Int) -> StudentID? {
    guard let text = text(index, Self.studentField) else { return nil }
    if text.isEmpty {
      fail(index, Self.studentField, .field(.empty))
      return nil
    }
    if let index, row.marks[index]?.isNumber == true, text.utf8.count < longest {
      fail(index, Self.studentField, .field(.lostZeros))
      return nil
    }
    return StudentID(text)
  }

  /// A PIN, or nil where there is none, or none that can be taken. A shorter one than the others is not one: as text in a workbook
  /// it is as it was typed, anything else may have been through a spreadsheet.
  mutating func pin(_ index: Int?, longest: Int, _ field: String) -> PINDigits? {
    guard let index, !row.isEmpty(index) else { return nil }
    if let fault = row.marks[index]?.fault {
      fail(index, field, .field(fault))
      return nil
    }
    let digits = FieldText.trimming(row.fields.field(index))
    let isAsTyped = row.isTyped && row.marks[index]?.isNumber != true
    let isShort = digits.count < longest && digits.allSatisfy { (0x30...0x39).contains($0) }
    if isShort, !isAsTyped {
      fail(index, field, .field(.lostZeros))
      return nil
    }
    guard let pin = PINDigits(digits) else {
      fail(index, field, .field(.notAPIN))
      return nil
    }
    return pin
  }

  mutating func fail(_ index: Int?, _ field: String, _ fault: RosterFault) {
    let cell = index.flatMap(row.cellName).map { "\($0) " } ?? ""
    problems.append(RosterProblem(at: place(index), field: cell + field, fault))
  }
}
