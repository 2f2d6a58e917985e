import Verification

/// The caller seen live and unbroken (IV).
package struct PresenceStep {
  let desk: Desk

  /// The caller is seen (IV). After too long a gap the round starts over first; what follows by itself is done.
  package func see() throws(DeskError) {
    let hand = try desk.caseInHand()
    try desk.record(.see)
    if hand.ending == nil, case .unseen = hand.procedure.stage.phase { try desk.record(.see) }
    try desk.settle()
  }

  /// The video is gone.
  package func loseSight() throws(DeskError) {
    try desk.record(.loseSight)
    try desk.settle()
  }
}

extension Desk {
  package var presence: PresenceStep { PresenceStep(desk: self) }
}
