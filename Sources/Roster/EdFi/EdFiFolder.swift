/// A folder of Ed-Fi XML interchange files, version 1: `EducationOrganization.xml`, `StudentEnrollment.xml` and
/// `StudentParent.xml`, or the same with `Interchange` before the name.
///
/// What the format cannot say is left open: no guardian is verified (III), no PIN is known, no homeroom teacher. A roster
/// folder with `guardianships.csv` alone adds the first. A parent flagged for emergencies becomes an emergency contact
/// that names the guardian it also is. A fax number counts as a phone number like any other on record.
///
/// Elements may come in any order. `StudentParent.xml` is read once for each kind of record, so that memory holds only
/// numbers, grades and flags however long the file is.
package struct EdFiFolder: RosterReader {
  /// Schools, students, guardians, guardianships and contacts.
  package let kinds: Set<RosterKind> = [.schools, .students, .guardians, .guardianships, .contacts]
  package let isFictitious: Bool
  private let files: EdFiFiles

  /// Looks whether the three files are there, without reading them.
  ///
  /// - Parameter checksums: what the files have to be, where somebody signed for that.
  /// - Throws: `RosterFileError` if the path is no folder or a file is missing or not plain.
  package init(path: String, checksums: RosterChecksums? = nil) throws(RosterFileError) {
    files = try EdFiFiles(folder: path, checksums: checksums)
    isFictitious = FictitiousMark.stands(in: path)
  }

  package var isSigned: Bool { files.isSigned }

  /// Reads the files. One that is not well-formed, declares a document type, or is of another kind or version ends the
  /// reading with one problem.
  package func read(
    _ each: (Located<RosterRecord>) throws -> Void,
    problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    var reading = EdFiReading()
    var done: Int64 = 0
    func advance(_ bytes: Int) {
      done += Int64(bytes)
      progress(RosterProgress(done: done, total: files.bytesTotal))
    }
    for step in EdFiReading.Step.allCases {
      let file = try files[step.interchange]
      let sound = try file.read(elements: step.elements, problem: problem, advance: advance) { node in
        let (records, problems) = reading.take(step, node, file: file.name)
        problems.forEach(problem)
        for record in records { try each(record) }
      }
      guard sound else { return }
    }
    progress(RosterProgress(done: done, total: done))
  }
}
