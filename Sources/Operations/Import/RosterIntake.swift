import Matching
import Records
import Roster
import Station

/// What comes out of a reader on its way into a build: what cannot be taken is told and kept out, and the rest sealed and added.
final class RosterIntake {
  private let build: any RosterBuild
  private let safe: PINSafe
  private let today: CivilDate
  private let mayVerify: Bool
  private let told: (RosterProblem) -> Void
  private var kinds = IntakeKinds()
  private var births = BirthDates(), lengths = PINLengths()
  private var failure: (any Error)?

  /// What was wrong so far.
  private(set) var problems = RosterProblems()
  /// Rows that were read, but for those that repeat another, and guardianships whose source may not call them verified.
  private(set) var rows = 0, unverified = 0

  /// The same rows by their kinds; of those that were left out the ones that were before all were there.
  private(set) var rowsOfKinds: [RosterKind: Int] = [:]
  var leftOutOfKinds: [RosterKind: Int] { kinds.leftOut }

  init(
    into build: any RosterBuild, source: String, policy: Policy, safe: PINSafe, today: CivilDate,
    told: @escaping (RosterProblem) -> Void
  ) {
    (self.build, self.safe) = (build, safe)
    (self.today, self.told) = (today, told)
    mayVerify = policy.imports.mayVerify(source)
  }

  /// Takes a record in, or what of it is data.
  func take(_ located: Located<RosterRecord>) throws {
    if let failure { throw failure }
    var record = located.value
    var found = located.isChecked ? [] : RecordCheck.check(&record)
    if let age = PupilAge.check(record, on: today) { found.append(age) }
    for finding in found {
      refuse(
        RosterProblem(
          at: located.place, field: finding.field, .field(finding.fault), effect: finding.effect, record: record.key))
    }
    guard !found.contains(where: { $0.effect == .row }) else { return }
    births.note(record, at: located.place)
    lengths.note(record, at: located.place)
    try build.add(Located(kept(record), at: located.place))
    rows += 1
    kinds.take(record.key.kind, of: located.place.file)
  }

  /// Tells what a reader found, and keeps out the record that it did not yield.
  func refuse(_ problem: RosterProblem) {
    let before = problems.rows
    tell(problem)
    if problems.rows > before { kinds.leaveOut(problem.record?.kind, of: problem.place.file) }
    guard problem.effect == .row, let key = problem.record, failure == nil else { return }
    do { try build.leaveOut(key.withoutMarks) } catch { failure = error }
  }

  /// Looks at what shows only when all is read, and leaves out what hangs on what was left out.
  func finish() throws {
    // What is left out from here on came before, and is counted already.
    rows += problems.rows
    rowsOfKinds = kinds.rows
    births.problems.forEach(tell)
    lengths.problems.forEach(refuse)
    if let failure { throw failure }
    guard !problems.refusesSource else { return }
    try build.settle { tell($0) }
    problems.collisions = try build.collisions()
  }

  private func tell(_ problem: RosterProblem) {
    problems.add(problem)
    told(problem)
  }

  private func kept(_ record: RosterRecord) throws -> KeptRecord {
    switch record {
    case .parentPIN(let pin):
      let owner = PINOwner(student: pin.studentID, guardian: pin.guardianID)
      let known = try build.pins(of: owner)
      if known.isEmpty { return .parentPIN(owner, try safe.seal(pin.pin, generation: 1, of: owner)) }
      let current = SealedPIN.newest(of: known)
      // A PIN that stays the same keeps its generation: the log names PINs by nothing else. One that was replaced here stays replaced,
      // however often a source that never heard of it brings it again.
      let fingerprint = safe.fingerprint(pin.pin)
      let same = SealedPIN.newest(of: known.filter { $0.fingerprint == fingerprint && safe.canOpen($0) })
      if let same { return .parentPIN(owner, same) }
      return .parentPIN(owner, try safe.seal(pin.pin, generation: (current?.generation ?? 0) + 1, of: owner))
    case .studentPIN(let pin): return .studentPIN(student: pin.studentID, safe.fingerprint(pin.pin))
    case .guardianship(var tie):
      // Who is a verified guardian is the whole of what protects a PIN (III): not every file may say so.
      // Nor may every file say that a student of 18 let their parents in.
      if tie.verified || tie.adultRights != nil, !mayVerify {
        tie.verified = false
        tie.adultRights = nil
        unverified += 1
      }
      return .record(.guardianship(tie))
    case .school, .student, .guardian, .contact, .removal: return .record(record)
    }
  }
}
