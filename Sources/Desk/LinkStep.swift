package import Matching
import Records
import Station
import Ledger
import Verification

/// Help for a guardian who links the child at home (V): says what is wrong with what was typed, never what would be right.
package struct LinkStep {
  let desk: Desk

  /// What a guardian typed at home, in memory only; nil for what was left out.
  package struct Attempt {
    package var number: String?, born: String?, pin: TypedPIN?

    package init(number: String? = nil, born: String? = nil, pin: TypedPIN? = nil) {
      (self.number, self.born, self.pin) = (number, born, pin)
    }
  }

  /// A PIN as it was typed: its keyed hash, or that it has not the form of one.
  package struct TypedPIN {
    let fingerprint: PINFingerprint?
  }

  /// Digits that were typed, to be compared and forgotten.
  package func pin(_ typed: UnsafeRawBufferPointer) -> TypedPIN {
    TypedPIN(fingerprint: PINDigits.lengths.contains(typed.count) ? unsafe desk.safe.fingerprint(typed) : nil)
  }

  /// Whether more than the form may be told: the caller of the case in hand was verified.
  package var isVerified: Bool { desk.clearedChild != nil }

  /// So many PINs are compared in a case, and in all cases of a child within a month, so that nobody finds another's by trying.
  static let mostPINs = 5, mostInMonth = 15
  private static let month: Int64 = 30 * 86_400_000

  /// What is found of it, in the log before it is told. Before the caller is verified it is only its form.
  /// - Guide: V.3, V.3.a
  package func findings(of attempt: Attempt) throws(DeskError) -> [LinkFinding] {
    guard let child = desk.clearedChild, let hand = desk.hand else { return form(of: attempt) }
    if hand.ending == nil { try desk.resumption.checkInHand() }
    try desk.refresh(hand)
    var found = form(of: attempt, for: child)
    if let pin = attempt.pin { found.append(try finding(of: pin, child, hand)) }
    if found.isEmpty { return [] }
    found += try obstacles(child, hand)
    try desk.served(hand.procedure.reference).record(.linkHelped(found))
    return found
  }

  /// The caller asked for the other guardian's PIN: each has their own, and it is refused (V).
  /// - Guide: V.N1.b
  package func refuseOthers() throws(DeskError) {
    guard let reference = desk.reference else { return }
    try desk.served(reference).record(.linkHelped([.otherAsked]))
  }

  private func form(of attempt: Attempt, for child: Student? = nil) -> [LinkFinding] {
    var found: [LinkFinding] = []
    if let number = attempt.number { found.append(LinkedNumber.finding(of: number, for: child?.id)) }
    if let born = attempt.born {
      found.append(LinkedBirthDate.finding(of: born, for: child?.birthDate, today: desk.session.clock.today))
    }
    if child == nil, let pin = attempt.pin { found.append(pin.fingerprint == nil ? .pinForm : .pinWellFormed) }
    return found
  }

  private func finding(of pin: TypedPIN, _ child: Student, _ hand: CaseInHand) throws(DeskError) -> LinkFinding {
    guard let typed = pin.fingerprint else { return .pinForm }
    guard let owner = hand.subject?.owner else { throw .wrongStep(.outOfOrder) }
    if try isSpent(child, in: hand.procedure.reference) { return .pinTooOften }
    return try desk.reading(.pins) { [desk] in
      let pins = desk.heldPINs
      let own = try pins.pins(of: owner)
      if SealedPIN.newest(of: own)?.fingerprint == typed { return .pinRight }
      if own.contains(where: { $0.fingerprint == typed }) { return .pinEarlier }
      let others = try desk.directory.guardians(of: child.id).map(\.guardian.id).filter { $0 != owner.guardian }
      let isOther = try others.contains { other in
        try pins.pins(of: PINOwner(student: child.id, guardian: other)).contains { $0.fingerprint == typed }
      }
      if isOther { return .pinOtherGuardian }
      return try desk.pins.isStudentPIN(typed) ? .pinStudent : .pinOther
    }
  }

  private func isSpent(_ child: Student, in reference: CaseReference) throws(DeskError) -> Bool {
    let compared: Set<LinkFinding> = [.pinRight, .pinEarlier, .pinStudent, .pinOtherGuardian, .pinOther]
    let cases = try Set(desk.reading(.log) { [desk] in try desk.store.cases(of: child.id) })
    let now = desk.session.clock.now()
    let tries = try desk.services(.linkHelped).filter { help in
      guard case .linkHelped(let findings) = help.service, cases.contains(help.about) else { return false }
      return findings.contains(where: compared.contains) && now.difference(since: help.at.moment) < Self.month
    }
    return tries.count { $0.about == reference } >= Self.mostPINs || tries.count >= Self.mostInMonth
  }

  /// What stands in the way whatever was typed.
  private func obstacles(_ child: Student, _ hand: CaseInHand) throws(DeskError) -> [LinkFinding] {
    guard let listed = hand.caller?.listed, hand.caller?.standing(on: desk.session.clock.today) == .clear else {
      return [.notVerified]
    }
    let family = try desk.reading(.roster) { [desk] in try desk.directory.guardians(of: child.id) }
    // Where the records have nobody's address they say nothing of accounts.
    let isKnown = family.contains { $0.guardian.portalEmail != nil }
    if isKnown, listed.guardian.portalEmail == nil { return [.noAccount] }
    return try wasLinked(child, hand) ? [.linkedBefore] : []
  }

  private func wasLinked(_ child: Student, _ hand: CaseInHand) throws(DeskError) -> Bool {
    let own = hand.procedure.reference
    let cases = try desk.reading(.log) { [desk] in try desk.store.cases(of: child.id) }.filter { $0 != own }
    // The last of a case counts: a slip can be put right.
    let last = try Dictionary(desk.services(.linkRecorded).map { ($0.about, $0.service) }) { $1 }
    for before in cases where last[before] == .linkRecorded(.yes) {
      if try desk.served(before).owner() == hand.subject?.owner { return true }
    }
    return false
  }
}
