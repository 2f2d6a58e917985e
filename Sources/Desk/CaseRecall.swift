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
    let listed = try reading(.roster) { try directory.guardians(of: id).first { $0.guardian.id == guardianID } }
    hand.student = try reading(.roster) { try directory.student(id) }
    if hand.caller == nil { hand.caller = Caller(name: "", guardianID: guardianID, listed: listed) }
  }

  /// Looks child and guardian up once more, as the records have them now: they may have changed during the call.
  func refresh(_ hand: CaseInHand) throws(DeskError) {
    try recallSubject(hand)
    guard let subject = hand.subject, let caller = hand.caller else { return }
    let id = subject.studentID
    let listed = try reading(.roster) { try directory.guardians(of: id) }
    hand.student = try reading(.roster) { try directory.student(id) }
    hand.caller = Caller(
      name: caller.name, guardianID: caller.guardianID, listed: listed.first { $0.guardian.id == caller.guardianID })
  }

  private func storedSubject(_ hand: CaseInHand) throws(DeskError) -> Subject {
    let guardian = try storedGuardian(hand)
    let student = try reading(.values) {
      try store.openings(of: hand.procedure.reference).last { $0.opening.field == Subject.studentField }?.opening
    }
    guard let student, let guardian else { throw .unreadable(.values) }
    return Subject(student: student, guardian: guardian)
  }

  /// The guardian's value of the case in hand, or of the one that it goes on from, as the log's sealed entries say.
  func storedGuardian(_ hand: CaseInHand) throws(DeskError) -> Opening? {
    try reading(.values) {
      try store.guardian(of: hand.procedure.reference) { reference in
        if reference == hand.procedure.reference { return hand.opening.sibling }
        let first = try session.journal.receipts(of: reference, as: Fact.self).first
        return if case .opened(let opening)? = first?.fact { opening.sibling } else { nil }
      }
    }
  }

  /// Standing as the records have it now; they may have changed since the case opened.
  func standingNow(_ hand: CaseInHand) throws(DeskError) -> Standing {
    try refresh(hand)
    guard hand.student != nil, let caller = hand.caller else { return .notListed }
    return caller.standing
  }
}
