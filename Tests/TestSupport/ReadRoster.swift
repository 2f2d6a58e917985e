import Matching
package import Records
package import Roster

/// All that one reading yields.
package struct ReadRoster {
  package var located: [Located<RosterRecord>] = []
  package var problems: [RosterProblem] = []
  package var progress: [RosterProgress] = []

  package init(_ reader: some RosterReader) throws {
    var reading = (located: located, problems: problems, progress: progress)
    try reader.read(
      { reading.located.append($0) }, problem: { reading.problems.append($0) },
      progress: { reading.progress.append($0) })
    (located, problems, progress) = reading
  }

  /// The roster folder that holds these files.
  package init(folder files: [String: String]) throws {
    let folder = try ScratchFolder(files)
    try self.init(RosterFolder(path: folder.path))
  }

  package var records: [RosterRecord] { located.map(\.value) }
  package var students: [Student] { records.compactMap { if case .student(let value) = $0 { value } else { nil } } }
  package var schools: [School] { records.compactMap { if case .school(let value) = $0 { value } else { nil } } }
  package var guardians: [Guardian] { records.compactMap { if case .guardian(let value) = $0 { value } else { nil } } }
  package var guardianships: [Guardianship] {
    records.compactMap { if case .guardianship(let value) = $0 { value } else { nil } }
  }
  package var contacts: [EmergencyContact] {
    records.compactMap { if case .contact(let value) = $0 { value } else { nil } }
  }
  package var parentPINs: [ParentPIN] {
    records.compactMap { if case .parentPIN(let value) = $0 { value } else { nil } }
  }
  package var studentPINs: [StudentPIN] {
    records.compactMap { if case .studentPIN(let value) = $0 { value } else { nil } }
  }
}
