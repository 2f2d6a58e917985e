package import Records

/// A folder of Ed-Fi files: XML interchanges of the versions 1 to 5, or the resources of the API as JSON, in files of any name.
///
/// What the format cannot say is left open: no PIN is known, and in versions 1 and 2 nobody is a legal guardian (III). From version 3 on
/// and in JSON `LegalGuardian` says it; a roster folder with `guardianships.csv` alone adds it to any. A parent flagged for emergencies
/// becomes an emergency contact that names the guardian it also is. A fax number counts as a phone number like any other on record.
///
/// Elements may come in any order and any file. The files are read once for each kind of record, and once more for each share of the
/// children that fits in memory, so that it stays bounded however long they are. The first pass reads everything to its end: of a folder
/// with a file that is cut off no child is yielded.
package struct EdFiFolder: RosterReader {
  /// About how many bytes of what the files say of children and contacts are kept at once.
  package static let memory = 32 << 20

  /// Schools, students, guardians, guardianships and contacts.
  package let kinds: Set<RosterKind> = [.schools, .students, .guardians, .guardianships, .contacts]
  package let isFictitious: Bool
  private let files: EdFiFiles
  private let today: CivilDate
  private let memory: Int

  /// Looks what is there, at the beginning of each file.
  ///
  /// - Parameters:
  ///   - checksums: what the files have to be, where somebody signed for that.
  ///   - today: the day that decides which enrollments and addresses are current.
  ///   - memory: about how many bytes are kept at once; with fewer the files are read more often.
  /// - Throws: `RosterFileError` if the path is no folder or a file is missing or not plain.
  package init(
    path: String, checksums: RosterChecksums? = nil, today: CivilDate, memory: Int = Self.memory
  ) throws {
    files = try EdFiFiles(folder: path, checksums: checksums)
    isFictitious = FictitiousMark.stands(in: path)
    (self.today, self.memory) = (today, memory)
  }

  package var isSigned: Bool { files.checksums != nil }
  /// Nothing: the format has room for all eight items.
  package var lacks: Set<Item> { [] }

  /// Reads the files. One that is not well-formed, declares a document type, or is of another version ends the reading with one problem.
  package func read(
    _ each: (Located<RosterRecord>) throws -> Void,
    problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    var reading = EdFiReading(files.files, on: today, memory: memory)
    var done: Int64 = 0
    func run(_ pass: EdFiPass) throws -> Bool {
      for (index, file) in files.files.enumerated() {
        if pass != .survey, reading.held[index].isDisjoint(with: pass.kinds) { continue }
        let total = bytes(reading, in: pass)
        let sound = try file.read(pass.kinds, files.checksums, problem: problem) { bytes in
          done += Int64(bytes)
          progress(RosterProgress(done: done, total: total))
        } each: { kind, node in
          let taken = reading.take(pass, kind, node, in: index)
          taken.problems.forEach(problem)
          for record in taken.records { try each(record) }
        }
        guard sound else { return false }
        if pass == .survey { reading.ended(index).forEach(problem) }
      }
      return true
    }
    files.notes.forEach(problem)
    guard !files.notes.contains(where: { $0.effect == .source }), try run(.survey) else { return }
    if reading.sections.hasHomerooms {
      guard try run(.teachers), try run(.staff) else { return }
    }
    repeat {
      guard try run(.pupils), try run(.students) else { return }
      reading.nextPupils()
    } while reading.pupils.share != nil
    guard try run(.guardians), try run(.guardianships), try run(.contacts) else { return }
    reading.nextFlags()
    while reading.flags.share != nil {
      guard try run(.flags), try run(.contacts) else { return }
      reading.nextFlags()
    }
    progress(RosterProgress(done: done, total: done))
  }

  /// What there is to read in all, as far as it is known.
  private func bytes(_ reading: EdFiReading, in pass: EdFiPass) -> Int64 {
    func bytes(_ passes: EdFiPass...) -> Int64 {
      passes.flatMap { pass in zip(files.files, reading.held).filter { !$1.isDisjoint(with: pass.kinds) } }
        .reduce(0) { $0 + $1.0.stamp.size }
    }
    let all = files.files.reduce(0) { $0 + $1.stamp.size }
    if pass == .survey { return all * 4 }
    let homerooms = reading.sections.hasHomerooms ? bytes(.teachers, .staff) : 0
    return all + homerooms + bytes(.pupils, .students) * Int64(reading.pupils.count)
      + bytes(.guardians, .guardianships, .contacts) + bytes(.flags, .contacts) * Int64(reading.flags.count - 1)
  }
}
