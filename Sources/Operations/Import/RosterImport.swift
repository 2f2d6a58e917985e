package import Ledger
import Matching
import Records
package import Roster
package import Station
package import Verification

/// Takes a roster in, in one transaction: rows that cannot be taken are left out with what hangs on them and told, unless they are more than
/// the policy allows; PINs are sealed on the way, everything is cross-checked aside, and one
/// entry in the log is the moment at which it counts. What was only rehearsed, or was refused, is an entry too, before anything
/// is told of it, and that it began is one before anything is read: whoever imports guesses leaves each of them in the log.
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
  private let format: String, signer: RosterSigner?
  private let place: Place
  private let isStrict: Bool
  private let leftOut: (RosterProblem) -> Void

  /// An import that replaces the rows of `source` and no others.
  ///
  /// - Parameters:
  ///   - format: what kind of files they are, for the log; `signer` is whoever signed for them.
  ///   - isStrict: whether anything that would be left out refuses the whole.
  ///   - leftOut: takes each problem as it is found. Nothing of it may be told before `run` or `rehearse` ends, and only if it ends well
  ///     or with an `ImportError`: by then it is logged.
  package init(
    _ reader: any RosterReader, source: String, format: String = "roster", signer: RosterSigner? = nil, at place: Place,
    isStrict: Bool = false,
    leftOut: @escaping (RosterProblem) -> Void = { _ in }
  ) {
    (self.reader, self.source, self.place) = (reader, source, place)
    (self.format, self.signer) = (format, signer)
    (self.isStrict, self.leftOut) = (isStrict, leftOut)
  }

  /// Reads and checks everything without changing any record, and says what would change.
  package func rehearse(
    journal: Journal<Stage>, author: Author, policy: Policy, second: String? = nil, progress: (ImportStep) -> Void
  ) throws -> ImportReport {
    try begin(isRehearsal: true, second, journal, author, policy)
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
    try log(report.problems)
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

  /// Looks whether the roster may be read, and logs that its files are about to be held against what is on record. By how long that takes, and by what it leaves behind when it is
  /// killed, somebody might tell a right guess before there is an entry of its end.
  private func begin(
    isRehearsal: Bool, _ second: String?, _ journal: Journal<Stage>, _ author: Author, _ policy: Policy
  ) throws {
    try checkRoster(policy)
    try admit(second, journal, author, policy)
    let entries = PINEntries(place.log)
    // What is wrong with them is told as what it is, and what is long is read before anybody has to wait.
    _ = try entries.place()
    try journal.record(kind: StationFact.Kind.importBegun.rawValue, by: author, policy: policy.number) {
      StationFact.importBegun(
        ImportBeginning(
          source: source, format: format, isRehearsal: isRehearsal, signer: signer, pins: try entries.place()))
    }
  }

  /// Reads, checks, and puts the new roster in place. `second` is whoever stands, beside the author, for a source that the log
  /// never saw.
  /// - Guide: III.5.a
  package func run(
    journal: Journal<Stage>, author: Author, policy: Policy, second: String? = nil,
    progress: (ImportStep) -> Void
  ) throws -> ImportReport {
    try begin(isRehearsal: false, second, journal, author, policy)
    func log(_ problems: RosterProblems) throws {
      let fact = StationFact.importFailed(source: source, problems: problems.total, collisions: problems.collisions)
      try journal.record(fact, by: author, policy: policy.number)
    }
    return try telling(policy, log) {
      let build = try place.archive.begin(
        source: source, kinds: reader.kinds, deltas: reader.deltas)
      defer { build.discard() }
      var report = try filled(build, policy, progress)
      progress(.writing)
      try build.commit { number in
        report.roster = number
        let fact = StationFact.rosterImported(
          source: source, roster: number, added: report.added, changed: report.changed, removed: report.removed,
          mark: build.mark, figures: report.figures)
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
    } catch ImportError.limit(let limit, let problems) {
      try log(problems)
      throw ImportError.limit(limit, problems)
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
    guard reader.isSigned || !policy.imports.requireSignatures else { throw ImportError.notSigned }
    try checkTries(policy, left: 1)
  }

  private func checkTries(_ policy: Policy, left: Int) throws {
    let limit = policy.imports.tries
    guard try ImportTries(in: place.log).count(before: place.clock.now().wall) + left <= limit
    else { throw ImportError.tooManyTries(limit) }
  }

  private func filled(
    _ build: any RosterBuild, _ policy: Policy, _ progress: (ImportStep) -> Void
  ) throws -> ImportReport {
    let intake = RosterIntake(
      into: build, source: source, policy: policy, safe: place.safe, today: policy.zone.day(of: place.clock.now().wall),
      told: leftOut)
    try ReadAhead.read(reader, intake.take, problem: intake.refuse) { progress(.reading($0)) }
    progress(.checking)
    try intake.finish()
    let problems = intake.problems
    guard !problems.refusesSource, !(isStrict && problems.leavesOut) else { throw ImportError.problems(problems) }
    progress(.counting)
    var report = try report(on: build, policy)
    (report.unverified, report.problems) = (intake.unverified, problems)
    report.figures[.leftOut] = problems.rows
    let (rows, leftOut) = (intake.rowsOfKinds, intake.leftOutOfKinds)
    for (kind, count) in leftOut { report.shares[kind, default: [:]][.leftOut, default: 0] += count }
    if let limit = ImportLimit.exceeded(by: report, of: intake.rows, rows, policy) {
      throw ImportError.limit(limit, problems)
    }
    return report
  }

  /// What would change, and which children nobody could be verified for: by the rule that the call goes by (IV.1).
  private func report(on build: any RosterBuild, _ policy: Policy) throws -> ImportReport {
    var report = try build.changes()
    report.unanswered = UnansweredQuestions(lacking: reader.lacks)
    report.figuresBefore = try RosterHistory(in: place.log).newest?.figures
    var first: [SourcePlace] = []
    let today = policy.zone.day(of: place.clock.now().wall)
    try build.eachFamily({ FamilyLook($0, havePIN: $1, on: today) }) { family in
      report.count(family)
      if family.lacks.isEmpty { return }
      // They come in any order, and are told in that of their files.
      let place = first.lastIndex { $0.precedes(family.place) }.map { $0 + 1 } ?? 0
      guard place < ImportReport.incompleteLimit else { return }
      first.insert(family.place, at: place)
      if first.count > ImportReport.incompleteLimit { first.removeLast() }
    }
    report.firstIncomplete = first.map(\.description)
    return report
  }
}
