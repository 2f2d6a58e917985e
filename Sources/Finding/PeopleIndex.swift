package import Records

/// Everybody on record by the words of their names (IX): in memory only, built from the roster when somebody is first looked for. It holds
/// no name as it is written, and gives no more than numbers.
/// - Guide: IX.2
package struct PeopleIndex: Sendable {
  private let students: NameTable, guardians: NameTable
  private let studentIDs: IDColumn, guardianIDs: IDColumn
  private let birthYears: [UInt16], schools: [UInt16]
  private let schoolNumbers: [SchoolID: UInt16]

  /// Who was found.
  package struct Found<ID: RecordID>: Sendable {
    /// The nearest first, as many as were asked for.
    package let ids: [ID]
    /// How many there are in all.
    package let count: Int
  }

  /// The children whose names have these words.
  /// - Parameters:
  ///   - words: folded, in any order; none finds nobody.
  ///   - year: the year of birth, or nil for any.
  ///   - school: theirs, or nil for any.
  package func students(
    named words: [String], born year: Int? = nil, at school: SchoolID? = nil, limit: Int
  ) -> Found<StudentID> {
    let number = school.map { schoolNumbers[$0] }
    // A school that no child goes to.
    if case .some(nil) = number { return Found(ids: [], count: 0) }
    let found = NameSearch(words, in: students).found(limit: limit, in: studentIDs) { place in
      (year == nil || Int(birthYears[place]) == year) && (number == nil || schools[place] == number)
    }
    return Found(ids: found.places.map { StudentID(studentIDs.text(at: $0)) }, count: found.count)
  }

  /// The guardians whose names have these words.
  /// - Parameter some: those who may be told of, or nil for all.
  package func guardians(named words: [String], among some: Set<GuardianID>? = nil, limit: Int) -> Found<GuardianID> {
    let found = NameSearch(words, in: guardians).found(limit: limit, in: guardianIDs) { place in
      some.map { $0.contains(GuardianID(guardianIDs.text(at: place))) } ?? true
    }
    return Found(ids: found.places.map { GuardianID(guardianIDs.text(at: $0)) }, count: found.count)
  }

  /// The children of a school, in no order.
  package func students(at school: SchoolID) -> [StudentID] {
    guard let number = schoolNumbers[school] else { return [] }
    return schools.indices.filter { schools[$0] == number }.map { StudentID(studentIDs.text(at: $0)) }
  }

  /// How many people there are.
  package var count: Int { students.count + guardians.count }

  /// Takes people in, in no order.
  package struct Builder {
    private var students = NameTable.Builder(), guardians = NameTable.Builder()
    private var studentIDs = IDColumn(), guardianIDs = IDColumn()
    private var birthYears: [UInt16] = [], schools: [UInt16] = []
    private var schoolNumbers: [SchoolID: UInt16] = [:]

    package init() {}

    package mutating func add(_ id: StudentID, _ name: PersonName, born date: CivilDate, at school: SchoolID) {
      students.add(name)
      studentIDs.append(id)
      birthYears.append(UInt16(clamping: date.year))
      let number = schoolNumbers[school] ?? UInt16(clamping: schoolNumbers.count)
      schoolNumbers[school] = number
      schools.append(number)
    }

    package mutating func add(_ id: GuardianID, _ name: PersonName) {
      guardians.add(name)
      guardianIDs.append(id)
    }

    package consuming func finished() -> PeopleIndex {
      studentIDs.seal()
      guardianIDs.seal()
      let children = students.finished()
      let adults = guardians.finished()
      return PeopleIndex(
        students: children, guardians: adults, studentIDs: studentIDs, guardianIDs: guardianIDs,
        birthYears: birthYears.shrunk, schools: schools.shrunk, schoolNumbers: schoolNumbers)
    }
  }
}
