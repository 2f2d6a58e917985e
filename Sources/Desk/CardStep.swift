import Ledger
import Matching
package import Records
package import Station
import Verification

/// The caller's own entries on the emergency card (VIII). Nothing on record is told; what is typed is kept committed beside the log.
/// - Guide: VIII.1, VIII.1.a, VIII.2
package struct CardStep {
  private let desk: Desk

  /// The card of whoever is called for at this desk.
  package init(at desk: Desk) { self.desk = desk }

  /// The records as they were imported, without what was changed since.
  package var imported: any Directory { desk.roster }

  /// What there is, never what it says.
  package struct OnFile: Hashable, Sendable {
    package let hasNumber: Bool, hasMail: Bool
    /// What was changed here within 30 days.
    package let changed: Set<CardField>
  }

  /// Looks whether the caller may change anything now, and what there is.
  /// - Throws: `DeskError.notVerified` before the verdict and the ID, after presence broke or the clearance ran out, and where a flag,
  ///   a lock or the records stand in the way: which of them nobody is told.
  package func onFile() throws(DeskError) -> OnFile {
    let (_, subject, guardian) = try verified()
    let now = desk.session.clock.now()
    let changed = try desk.reading(.log) {
      try desk.cards.changes(at: now).filter { $0.given?.guardian == subject.guardianID }.flatMap(\.fields)
    }
    let listed = try desk.reading(.roster) {
      try desk.roster.guardians(of: subject.studentID).first { $0.guardian.id == guardian }
    }
    return OnFile(
      hasNumber: listed?.guardian.phones.isEmpty == false, hasMail: listed?.guardian.email != nil,
      changed: Set(changed))
  }

  /// Whether item 6 would have an answer for this caller once the school's record has these values: the new numbers are none for 30
  /// days (IV.1). Asked before a change is logged, so that no family is shut out without knowing.
  package func keepsNumber(with values: [CardField: String]) throws(DeskError) -> Bool {
    let (hand, _, guardian) = try verified()
    let family = try family(of: hand, in: desk.directory)
    let new = values.filter { field, value in
      field.isNumber && !RecentNumbers.places(of: value, on: family).contains(.family)
    }
    return new.isEmpty || family.keepsNumber(of: guardian, replacing: new.count)
  }

  /// Changes the caller's own entries. Once it returns, the change is durable and counts.
  /// - Parameter values: as `CardValue.canonical` writes them; none at all is no change.
  package func change(_ values: [CardField: String]) throws(DeskError) {
    let (hand, subject, _) = try verified()
    guard !values.isEmpty, values.allSatisfy({ CardValue.canonical($0.value, for: $0.key) == $0.value })
    else { throw .wrongStep(.outOfOrder) }
    try desk.requireCheckpoints()
    let openings = CardChange.openings(
      of: values, about: subject, on: try family(of: hand, in: desk.roster), salting: desk.salted)
    let changed = CardField.allCases.filter { values[$0] != nil }
    try record(.emergencyCardChanged(changed, about: hand.procedure.reference), openings)
  }

  /// Takes down that the caller was sent to the school's office, where an address and contacts are changed.
  package func refer(_ change: OfficeChange) throws(DeskError) {
    guard let hand = desk.hand else { throw .noCase }
    try desk.resumption.checkInHand()
    try record(.served(.officeReferred(change), about: hand.procedure.reference))
  }

  private func record(_ fact: StationFact, _ openings: [Opening] = []) throws(DeskError) {
    do { try desk.session.record(fact, committing: openings) } catch { throw DeskError(error) }
  }

  private func family(of hand: CaseInHand, in records: any Directory) throws(DeskError) -> FamilyRecord {
    guard let student = hand.student else { throw .notVerified }
    let family = try desk.reading(.roster) { try records.student(student.id).map { try records.family(of: $0) } }
    guard let family else { throw .notVerified }
    return family
  }

  /// The case in hand, if whoever calls was verified in it and that still holds.
  private func verified() throws(DeskError) -> (CaseInHand, Subject, GuardianID) {
    guard let hand = desk.hand else { throw .noCase }
    try desk.resumption.checkInHand()
    guard hand.waiting == nil, isCleared(hand), try mayBeServed(hand), let subject = hand.subject,
      let guardian = subject.guardianID, hand.student != nil
    else { throw .notVerified }
    return (hand, subject, guardian)
  }

  /// Standing, age and locks as they are now (III, IV).
  private func mayBeServed(_ hand: CaseInHand) throws(DeskError) -> Bool {
    let recheck = try desk.recheck(hand)
    return recheck.cause == nil && !recheck.isAdult
  }

  /// Where the PIN is offered, after it was shown, and once the case was closed for as long as the caller stays in view.
  private func isCleared(_ hand: CaseInHand) -> Bool {
    let now = desk.session.clock.now()
    if hand.procedure.stage.isFlagged { return false }
    switch hand.procedure.stage.phase {
    case .cleared, .misread: return hand.procedure.authorizes(at: now)
    case .shown: return !hand.procedure.canOnlyClose(at: now)
    case .ended: return desk.canOpenSibling
    case .new, .naming, .named, .unseen, .asking, .readingBack, .identifying, .judging, .verified, .identifyingAgain,
      .authorized, .confirmed, .spent, .refusing, .parked:
      return false
    }
  }
}
