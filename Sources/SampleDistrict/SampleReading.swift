package import Records
package import Roster

extension SampleDistrict: RosterReader {
  package var kinds: Set<RosterKind> { Set(RosterKind.allCases) }
  package var isFictitious: Bool { true }
  package var lacks: Set<Item> { [] }

  /// Makes the records. There are no problems with them. A record's place is its number among those of its kind.
  package func read(
    _ each: (Located<RosterRecord>) throws -> Void,
    problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    let total = Int64(students) * Int64(RosterKind.allCases.count)
    var done: Int64 = 0
    for kind in RosterKind.allCases {
      var number = 0
      func yield(_ record: RosterRecord) throws {
        number += 1
        try each(Located(record, at: SourcePlace(file: kind.fileName, line: number, column: 1)))
      }
      if kind == .schools {
        for index in 0..<schools.count { try yield(.school(schools.school(index, seed: seed))) }
        done += Int64(students)
      } else {
        try families.forEach { family in
          try records(kind, family, yield)
          done += Int64(family.ages.count)
          progress(RosterProgress(done: done, total: total))
        }
      }
    }
  }

  /// All the records, one family's after another's: each family is made once, not once for each kind of record.
  package func readByFamily(_ each: (RosterRecord) throws -> Void) rethrows {
    for index in 0..<schools.count { try each(.school(schools.school(index, seed: seed))) }
    try families.forEach { family in
      for kind in RosterKind.allCases { try records(kind, family, each) }
    }
  }

  /// Writes the district as a roster folder, which must not exist or be empty.
  ///
  /// - Throws: `RosterFileError` if the folder or a file cannot be written; then nothing is left behind.
  package func write(to path: String, progress: (RosterProgress) -> Void = { _ in }) throws {
    let writer = try RosterFolderWriter(path: path, isFictitious: true)
    try read({ try writer.write($0.value) }, problem: { _ in }, progress: progress)
    try writer.finish()
  }

  private func records(
    _ kind: RosterKind, _ family: SampleFamily, _ yield: (RosterRecord) throws -> Void
  ) throws {
    switch kind {
    case .schools: break
    case .students: try students(family) { try yield(.student($0)) }
    case .guardians: try guardians(family) { try yield(.guardian($0)) }
    case .guardianships: try guardianships(family) { try yield(.guardianship($0)) }
    case .contacts: try contacts(family) { try yield(.contact($0)) }
    case .parentPINs: try parentPINs(family) { try yield(.parentPIN($0)) }
    case .studentPINs: try studentPINs(family) { try yield(.studentPIN($0)) }
    }
  }
}
