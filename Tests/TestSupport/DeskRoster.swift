package import Records
package import Roster

/// A hand-made roster, read as if it came from a file.
package struct DeskRoster: RosterReader {
  /// What it holds.
  package var records: [RosterRecord]
  /// All kinds: what is not in it is gone after the import.
  package let kinds = Set(RosterKind.allCases)
  package let isFictitious = true
  package let lacks: Set<Item> = []

  /// The families given, two schools, and a PIN of each student's own.
  package init(_ families: [DeskFamily] = DeskFamily.all) {
    var guardians: Set<GuardianID> = []
    var students: Set<StudentID> = []
    records = [
      .school(School(id: "SCH-1", name: "Mission Elementary School", localDistrict: "Northeast")),
      .school(School(id: "SCH-2", name: "Harbor Elementary School", localDistrict: "West")),
    ]
    for family in families {
      let isFirst = guardians.insert(family.guardianID).inserted
      let isNewStudent = students.insert(family.student.id).inserted
      records += family.records(isFirstOfGuardian: isFirst).filter { record in
        switch record {
        case .student, .contact: isNewStudent
        default: true
        }
      }
      if isNewStudent, let digits = PINDigits("9\(family.student.id)".utf8) {
        records.append(.studentPIN(StudentPIN(studentID: family.student.id, pin: digits)))
      }
    }
  }

  /// The same with a child whose name no import takes.
  package func leavingOut(_ id: StudentID) -> DeskRoster {
    var roster = self
    roster.records = records.map { record in
      guard case .student(var student) = record, student.id == id else { return record }
      student.name.last = "Zq7Ã±a"
      return .student(student)
    }
    return roster
  }

  /// Yields the records kind by kind, as every reader does.
  package func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    for kind in RosterKind.allCases {
      for (line, record) in records.enumerated() where record.kind == kind {
        try each(Located(record, at: SourcePlace(file: "roster", line: line + 1, column: 1)))
      }
    }
    progress(RosterProgress(done: 1, total: 1))
  }
}
