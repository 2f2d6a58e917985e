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

  /// So many PINs are compared in a case, so that nobody finds another's by trying.
  static let mostPINs = 5

  /// What is found of it, in the log before it is told. Before the caller is verified it is only its form.
  /// - Guide: V.3, V.3.a
  package func findings(of attempt: Attempt) throws(DeskError) -> [LinkFinding] {
    guard let child = desk.clearedChild, let hand = desk.hand else { return form(of: attempt) }
    if hand.ending == nil { try desk.resumption.checkInHand() }
    try desk.refresh(hand)
    var found = form(of: attempt, for: child)
    if let pin = attempt.pin { found.append(try finding(of: pin, child, hand)) }
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
    if try comparedPINs(hand.procedure.reference) >= Self.mostPINs { return .pinTooOften }
    return try desk.reading(.pins) { [desk] in
      let own = try desk.pins.pins(of: owner)
      if SealedPIN.newest(of: own)?.fingerprint == typed { return .pinRight }
      if own.contains(where: { $0.fingerprint == typed }) { return .pinEarlier }
      if try desk.pins.isStudentPIN(typed) { return .pinStudent }
      let others = try desk.directory.guardians(of: child.id).map(\.guardian.id).filter { $0 != owner.guardian }
      let isOther = try others.contains { other in
        try desk.pins.pins(of: PINOwner(student: child.id, guardian: other)).contains { $0.fingerprint == typed }
      }
      return isOther ? .pinOtherGuardian : .pinOther
    }
  }

  private func comparedPINs(_ reference: CaseReference) throws(DeskError) -> Int {
    let compared: Set<LinkFinding> = [.pinRight, .pinEarlier, .pinStudent, .pinOtherGuardian, .pinOther]
    return try desk.services(.linkHelped).count { help in
      guard help.about == reference, case .linkHelped(let findings) = help.service else { return false }
      return findings.contains(where: compared.contains)
    }
  }

  /// What stands in the way whatever was typed.
  private func obstacles(_ child: Student, _ hand: CaseInHand) throws(DeskError) -> [LinkFinding] {
    guard let listed = hand.caller?.listed, hand.caller?.standing == .clear else { return [.notVerified] }
    let family = try desk.reading(.roster) { [desk] in try desk.directory.guardians(of: child.id) }
    // Where the records have nobody's address they say nothing of accounts.
    let isKnown = family.contains { $0.guardian.portalEmail != nil }
    if isKnown, listed.guardian.portalEmail == nil { return [.noAccount] }
    return try wasLinked(child, hand) ? [.linkedBefore] : []
  }

  private func wasLinked(_ child: Student, _ hand: CaseInHand) throws(DeskError) -> Bool {
    let own = hand.procedure.reference
    let linked = try desk.services(.linkRecorded).filter { $0.service == .linkRecorded(.yes) && $0.about != own }
    for before in linked where try desk.served(before.about).owner() == hand.subject?.owner { return true }
    return false
  }
}

extension Desk {
  package var link: LinkStep { LinkStep(desk: self) }
}
