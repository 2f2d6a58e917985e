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
    var seen = RepeatedRecords()
    func yield(_ record: RosterRecord, at place: SourcePlace) throws {
      try seen.pass(Located(record, at: place), to: each, problem: problem)
    }
    try PINRosterColumns.rows(of: table).read(
      { columns, row in
        var cells = PINRosterCells(row, file: table.name)
        let student = cells.id(columns.student, usual: lengths.student)
        let place = row.fields.place(table.name, columns.student)
        if let student, kind == .studentPINs {
          cells.record = .studentPIN(student)
          if let pin = cells.pin(columns.studentPIN, PINRosterCells.studentPIN, usual: lengths.studentPIN) {
            try yield(.studentPIN(StudentPIN(studentID: student, pin: pin)), at: place)
          }
        } else if let student {
          for parent in columns.parents where parent.pin.map({ !row.isEmpty($0) }) == true {
            cells.record = nil
            guard let id = try guardian(parent, of: student, &cells) else { continue }
            cells.record = .parentPIN(student, id)
            if let pin = cells.pin(parent.pin, PINRosterCells.parentPIN, usual: lengths.parentPIN) {
              try yield(.parentPIN(ParentPIN(studentID: student, guardianID: id, pin: pin)), at: place)
            }
          }
        }
        // What is wrong with the student's cell is wrong for both kinds, and told once.
        for found in cells.problems where isFirst || found.field != PINRosterCells.studentID { problem(found) }
      },
      bad: { columns, row, found in
        guard isFirst else { return }
        var cells = PINRosterCells(row, file: table.name)
        let student = columns.student.flatMap { row.fields.isFirm($0) ? cells.id($0, usual: lengths.student) : nil }
        problem(found.keepingOut(columns.studentPIN == nil ? nil : student.map(RosterKey.studentPIN)))
      },
      tell: { if isFirst { problem($0) } }, advance: advance)
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
}
