import Records
import Station
import Ledger
import Verification

extension Desk {
  /// Reads child and guardian back from the values behind the naming's commitments, after a restart.
  func recallSubject(_ hand: CaseInHand) throws(DeskError) {
    guard hand.subject == nil || hand.student == nil || hand.caller == nil else { return }
    let subject = if let known = hand.subject { known } else { try storedSubject(hand) }
    hand.subject = subject
    let (id, guardianID) = (subject.studentID, subject.guardianID)
    let student = try reading(.roster) { try directory.student(id) }
    if hand.caller == nil {
      hand.caller = try reading(.roster) { try caller("", numbered: guardianID, of: id) }
    }
    hand.student = student
  }

  /// Looks child and guardian up once more, as the records have them now: they may have changed during the call.
  func refresh(_ hand: CaseInHand) throws(DeskError) {
    try recallSubject(hand)
    guard let subject = hand.subject, let caller = hand.caller else { return }
    let id = subject.studentID
    let known = try reading(.roster) { try self.caller(caller.name, numbered: caller.guardianID, of: id) }
    hand.student = try reading(.roster) { try directory.student(id) }
    hand.caller = known
  }

  private func storedSubject(_ hand: CaseInHand) throws(DeskError) -> Subject {
    let guardian = try storedGuardian(hand)
    let student = try value(Subject.studentField, of: hand.procedure.reference)
    guard let student, let guardian else { throw .unreadable(.values) }
    return Subject(student: student, guardian: guardian)
  }

  /// The guardian's value of the case in hand, or of the one that it goes on from while it has none.
  func storedGuardian(_ hand: CaseInHand) throws(DeskError) -> Opening? {
    let own = try value(Subject.guardianField, of: hand.procedure.reference)
    guard own == nil, let before = hand.opening.sibling else { return own }
    return try value(Subject.guardianField, of: before)
  }

  /// The value that a case commits to in a field; nil where it commits to none, or it was erased. Another in its place decides
  /// nothing: neither whose child it is nor who is locked.
  func value(_ field: String, of reference: CaseReference) throws(DeskError) -> Opening? {
    switch try reading(.values, { try session.log.value(field, of: reference) }) {
    case .none: return nil
    case .kept(let opening): return opening
    case .takenAway: throw .unreadable(.values)
    }
  }

  /// Standing as the records have it now, and locks as the log has them; either may have changed since the case opened.
  func recheck(_ hand: CaseInHand) throws(DeskError) -> Recheck {
    try refresh(hand)
    let standing =
      if hand.student != nil, let caller = hand.caller { caller.standing(on: session.clock.today) } else {
        Standing.notListed
      }
    return Recheck(
      standing: standing,
      isAdult: try hand.student.map { student throws(DeskError) in
        try holdsRightsAlone(student, born: student.birthDate)
      } ?? true,
      isLocked: try isBarred(hand))
  }

  /// Whether a student who was born then holds these rights alone today, by what is filed at the student's own row or at a
  /// guardianship of theirs.
  /// - Guide: III.2.f
  func holdsRightsAlone(_ student: Student, born: CivilDate) throws(DeskError) -> Bool {
    guard student.holdsRightsAlone(born: born, on: session.clock.today) else { return false }
    let listed = try reading(.roster) { try directory.guardians(of: student.id) }
    return student.withRights(filedAt: listed.map(\.guardianship)).holdsRightsAlone(born: born, on: session.clock.today)
  }
}

extension Recheck {
  /// What stands in the way, for whoever may open the commitment; nil if nothing does.
  var cause: ClosedCause? { standing.cause ?? (isLocked ? .locked : nil) }
}
