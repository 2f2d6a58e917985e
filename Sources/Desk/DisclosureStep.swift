import Diagnostics
import Records
package import Station
import Ledger
package import Verification

/// A PIN about to be shown, once. Whoever has it must hand how it ended to `DisclosureStep.finish`.
package struct Showing: ~Copyable {
  package let secret: Secret
}

/// The PIN shown and read back (IV.3).
/// - Guide: IV.3
package struct DisclosureStep {
  let desk: Desk

  /// Authorizes a showing, durably, and only then opens the PIN (IV.3). If anything fails after the authorization it
  /// counts as a showing all the same.
  ///
  /// - Parameter carrier: what it is shown on; paper is for the counter.
  /// - Guide: IV.3.f
  package func authorize(on carrier: PINCarrier = .screen) throws(DeskError) -> Showing? {
    let hand = try desk.caseInHand()
    try desk.recallSubject(hand)
    guard let subject = hand.subject, let owner = subject.owner else { throw .wrongStep(.outOfOrder) }
    if try endsBarred(hand) { return nil }
    try desk.requireCheckpoints()
    guard hand.procedure.authorizes(on: carrier, at: desk.session.clock.now()) else {
      // No PIN is looked up or created for it: what stands in the way is the fact, or the error.
      try desk.record(.authorize(generation: 0, on: carrier))
      try desk.settle()
      return nil
    }
    let pin = try desk.currentPIN(of: owner, for: hand)
    switch try desk.perform(.authorize(generation: pin.generation, on: carrier)) {
    case .reject(let misuse): throw .wrongStep(misuse)
    case .proceed:
      // It lapsed, or a flag stood in the way; either is in the log and the case goes on from there.
      try desk.settle()
      return nil
    case .disclose(let clearance):
      hand.fingerprint = pin.fingerprint
      // The checkpoint of this very authorization may be the first that cannot be written: it counts, and nothing is shown.
      do { try desk.requireCheckpoints() } catch {
        try desk.record(.show(.failed))
        throw error
      }
      do {
        return Showing(secret: try desk.safe.open(clearance, pin, of: owner, subject: subject))
      } catch {
        try desk.record(.show(.failed))
        throw .safe(error)
      }
    }
  }

  /// Records may have changed since the clearance (III), and a flag may have been set: then nothing is shown, and the
  /// case ends.
  /// - Guide: III.2.d
  private func endsBarred(_ hand: CaseInHand) throws(DeskError) -> Bool {
    let recheck = try desk.recheck(hand)
    guard let end = hand.procedure.barring(recheck) else { return false }
    hand.cause = recheck.cause
    try desk.record(end)
    return true
  }

  /// Takes down how a showing ended.
  package func finish(_ end: ShowingEnd) throws(DeskError) {
    try desk.record(desk.caseInHand().procedure.finishing(end, at: desk.session.clock.now()))
  }

  /// Compares what the parent read back, by its keyed hash; the PIN is not opened again (IV.3). Never tells which digit
  /// differs.
  package func readBack(_ typed: UnsafeRawBufferPointer) throws(DeskError) -> Bool {
    let hand = try desk.caseInHand()
    let fingerprint = if let opened = hand.fingerprint { opened } else { try desk.storedFingerprint(for: hand) }
    let matches = unsafe desk.safe.fingerprint(typed) == fingerprint
    try desk.record(.readBackPIN(matches: matches))
    try desk.settle()
    return matches
  }
}

extension Desk {
  package var disclosure: DisclosureStep { DisclosureStep(desk: self) }
}
