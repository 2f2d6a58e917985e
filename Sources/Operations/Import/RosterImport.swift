package import Ledger
import Matching
import Records
package import Roster
package import Station
package import Verification

/// Takes a roster in, all of it or nothing: PINs are sealed on the way, everything is cross-checked aside, and one
/// entry in the log is the moment at which it counts. What was only rehearsed, or was refused, is an entry too, before anything
/// is told of it: whoever imports guesses leaves each of them in the log.
package struct RosterImport {
  /// The station that a roster is for.
  package struct Place {
    let kind: StationKind, archive: any RosterArchive, safe: PINSafe, log: SealedLog, clock: any StationClock

    package init(
      kind: StationKind, archive: any RosterArchive, safe: PINSafe, log: SealedLog, clock: any StationClock
    ) {
      (self.kind, self.archive, self.safe, self.log, self.clock) = (kind, archive, safe, log, clock)
    }
  }

  private let reader: any RosterReader
  private let source: String
  private let place: Place

  /// An import that replaces the rows of `source` and no others.
  package init(_ reader: any RosterReader, source: String, at place: Place) {
    (self.reader, self.source, self.place) = (reader, source, place)
  }

  /// Reads and checks everything without changing any record, and says what would change.
  package func rehearse(
    journal: Journal<Stage>, author: Author, policy: Policy, second: String? = nil, progress: (RosterProgress) -> Void
  ) throws -> ImportReport {
    try checkRoster(policy)
    try admit(second, journal, author, policy)
    func log(_ problems: RosterProblems) throws {
      let fact = StationFact.importRehearsed(
        source: source, problems: problems.total, collisions: problems.collisions)
      try journal.record(fact, by: author, policy: policy.number)
    }
    let report = try telling(policy, log) {
      let build = try place.archive.begin(
        source: source, kinds: reader.kinds, deltas: reader.deltas)
      defer { build.discard() }
      return try filled(build, policy, progress)
    }
    try log(RosterProblems())
    return report
  }

  /// A source that the log never saw, be it for a rehearsal only, has somebody to stand for it: what is told of a roster is told of
  /// others' PINs too.
  /// - Guide: III.2.g
  private func admit(
    _ second: String?, _ journal: Journal<Stage>, _ author: Author, _ policy: Policy
  ) throws {
    guard try SecondPerson.isNeeded(for: source, in: place.log, of: place.kind) else { return }
    let name = try SecondPerson.name(second, beside: author, for: .source(source))
    try journal.record(StationFact.sourceAdmitted(source: source, second: name), by: author, policy: policy.number)
  }

  /// Reads, checks, and puts the new roster in place. `second` is whoever stands, beside the author, for a source that the log
  /// never saw.
  /// - Guide: III.5.a
  package func run(
    journal: Journal<Stage>, author: Author, policy: Policy, second: String? = nil,
    progress: (RosterProgress) -> Void
  ) throws -> ImportReport {
    try checkRoster(policy)
    try admit(second, journal, author, policy)
    func log(_ problems: RosterProblems) throws {
      let fact = StationFact.importFailed(source: source, problems: problems.total, collisions: problems.collisions)
      try journal.record(fact, by: author, policy: policy.number)
    }
    return try telling(policy, log) {
      let build = try place.archive.begin(
        source: source, kinds: reader.kinds, deltas: reader.deltas)
      defer { build.discard() }
      var report = try filled(build, policy, progress)
      try build.commit { number in
        report.roster = number
        let fact = StationFact.rosterImported(
          source: source, roster: number, added: report.added, changed: report.changed, removed: report.removed)
        try journal.record(fact, by: author, policy: policy.number, openings: [])
      }
      return report
    }
  }

  /// Does the work. What is wrong with the roster is told only when it is logged, and of several imports that were begun at
  /// once only of so many as of one after another.
  private func telling(
    _ policy: Policy, _ log: (RosterProblems) throws -> Void, _ work: () throws -> ImportReport
  ) throws -> ImportReport {
    do { return try work() } catch ImportError.problems(let problems) {
      try log(problems)
      if problems.collisions > 0 { try checkTries(policy, left: 0) }
      throw ImportError.problems(problems)
    } catch let error as JournalError {
      // It may be in the log or not; another entry would say that it is not.
      throw error
    } catch {
      // A full disk takes no entry either, and says nothing of any PIN.
      try? log(RosterProblems())
      throw error
    }
  }

  /// Whether the roster may be read at all.
  private func checkRoster(_ policy: Policy) throws {
    guard place.kind == .live || reader.isFictitious else { throw ImportError.notFictitious }
    guard reader.isSigned || !policy.requiresSignedRosters else { throw ImportError.notSigned }
    try checkTries(policy, left: 1)
  }

  private func checkTries(_ policy: Policy, left: Int) throws {
    let limit = policy.importTries
    guard try ImportTries(in: place.log).count(before: place.clock.now().wall) + left <= limit
    else { throw ImportError.tooManyTries(limit) }
  }

  private func filled(
    _ build: any RosterBuild, _ policy: Policy, _ progress: (RosterProgress) -> Void
  ) throws -> ImportReport {
    var problems = RosterProblems()
    var unverified = 0
    try reader.read(
      { record in
        let record = try record.map { try kept($0, in: build, policy, &unverified) }
        if let problem = try build.add(record) { problems.add(problem) }
      },
      problem: { problems.add($0) },
      progress: progress)
    if problems.isEmpty {
      try build.settle { problems.add($0) }
      problems.collisions = try build.collisions()
    }
    guard problems.isEmpty else { throw ImportError.problems(problems) }
    var report = try report(on: build)
    report.unverified = unverified
    return report
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

  private func kept(
    _ record: RosterRecord, in build: any RosterBuild, _ policy: Policy, _ unverified: inout Int
  ) throws -> KeptRecord {
    let safe = place.safe
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
    case .guardianship(var tie):
      // Who is a verified guardian is the whole of what protects a PIN (III): not every file may say so.
      if tie.verified, !policy.mayVerify(source) {
        tie.verified = false
        unverified += 1
      }
      return .record(.guardianship(tie))
    case .school, .student, .guardian, .contact, .removal: return .record(record)
    }
  }
}
