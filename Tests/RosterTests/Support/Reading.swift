import Roster
import TestSupport

/// All that one reading yields.
struct Reading {
  var located: [Located<RosterRecord>] = []
  var problems: [RosterProblem] = []
  var progress: [RosterProgress] = []

  init(_ reader: some RosterReader) throws {
    var reading = (located: located, problems: problems, progress: progress)
    try reader.read(
      { reading.located.append($0) }, problem: { reading.problems.append($0) },
      progress: { reading.progress.append($0) })
    (located, problems, progress) = reading
  }

  /// The roster folder that holds these files.
  init(folder files: [String: String]) throws {
    let folder = try ScratchFolder(files)
    try self.init(RosterFolder(path: folder.path))
  }

  var records: [RosterRecord] { located.map(\.value) }
  /// The problems as a user reads them.
  var messages: [String] { problems.map(\.description) }

  var students: [Student] { records.compactMap { if case .student(let value) = $0 { value } else { nil } } }
  var schools: [School] { records.compactMap { if case .school(let value) = $0 { value } else { nil } } }
  var guardians: [Guardian] { records.compactMap { if case .guardian(let value) = $0 { value } else { nil } } }
  var guardianships: [Guardianship] {
    records.compactMap { if case .guardianship(let value) = $0 { value } else { nil } }
  }
  var contacts: [EmergencyContact] { records.compactMap { if case .contact(let value) = $0 { value } else { nil } } }
  var parentPINs: [ParentPIN] { records.compactMap { if case .parentPIN(let value) = $0 { value } else { nil } } }
  var studentPINs: [StudentPIN] { records.compactMap { if case .studentPIN(let value) = $0 { value } else { nil } } }
}
