import Matching
import Records
package import Station
package import Ledger
package import Roster
package import Verification

/// Why an import changed nothing.
package enum ImportError: Error, Hashable, Sendable {
  /// Records with problems: the first few, and how many there are.
  case problems(RosterProblems)
}

/// Takes a roster in, all of it or nothing: PINs are sealed on the way, everything is cross-checked aside, and one
/// entry in the log is the moment at which it counts.
package struct RosterImport {
  private let reader: any RosterReader
  private let source: String
  private let archive: any RosterArchive
  private let safe: PINSafe

  /// An import that replaces the rows of `source` and no others.
  package init(_ reader: any RosterReader, source: String, archive: any RosterArchive, safe: PINSafe) {
    self.reader = reader
    self.source = source
    self.archive = archive
    self.safe = safe
  }

  /// Reads and checks everything without changing anything, and says what would change.
  package func rehearse(progress: (RosterProgress) -> Void) throws -> ImportReport {
    let build = try archive.begin(source: source, kinds: reader.kinds)
    defer { build.discard() }
    try fill(build, progress)
    return try report(on: build)
  }

  /// Reads, checks, and puts the new roster in place.
  package func run(
    journal: Journal<Stage>, author: Author, policy: Policy, progress: (RosterProgress) -> Void
  ) throws -> ImportReport {
    let build = try archive.begin(source: source, kinds: reader.kinds)
    do {
      try fill(build, progress)
      var report = try report(on: build)
      try build.commit { number in
        report.roster = number
        let fact = StationFact.rosterImported(
          source: source, roster: number, added: report.added, changed: report.changed, removed: report.removed)
        try journal.record(fact, by: author, policy: policy.number, openings: [])
      }
      return report
    } catch {
      build.discard()
      throw error
    }
  }

  private func fill(_ build: any RosterBuild, _ progress: (RosterProgress) -> Void) throws {
    var problems = RosterProblems()
    try reader.read(
      { record in
        if let problem = try build.add(record.map { try kept($0, in: build) }) { problems.add(problem) }
      },
      problem: { problems.add($0) },
      progress: progress)
    if problems.isEmpty { try build.crossCheck { problems.add($0) } }
    guard problems.isEmpty else { throw ImportError.problems(problems) }
  }

  /// What would change, and which children nobody could be verified for: by the rule that the call goes by (IV.1).
  private func report(on build: any RosterBuild) throws -> ImportReport {
    var report = try build.changes()
    try build.eachFamily { family in
      if family.value.isComplete { return }
      report.incomplete += 1
      guard report.firstIncomplete.count < ImportReport.incompleteLimit else { return }
      report.firstIncomplete.append(family.place.description)
    }
    return report
  }

  private func kept(_ record: RosterRecord, in build: any RosterBuild) throws -> KeptRecord {
    switch record {
    case .parentPIN(let pin):
      let owner = PINOwner(student: pin.studentID, guardian: pin.guardianID)
      let current = SealedPIN.newest(of: try build.pins(of: owner))
      // A PIN that stays the same keeps its generation: the log names PINs by nothing else.
      if let current, current.fingerprint == safe.fingerprint(pin.pin), safe.canOpen(current) {
        return .parentPIN(owner, current)
      }
      return .parentPIN(owner, try safe.seal(pin.pin, generation: (current?.generation ?? 0) + 1, of: owner))
    case .studentPIN(let pin): return .studentPIN(student: pin.studentID, safe.fingerprint(pin.pin))
    case .school, .student, .guardian, .guardianship, .contact: return .record(record)
    }
  }
}
