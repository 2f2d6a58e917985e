import Station
import Ledger
import Verification

/// The caller seen live and unbroken (IV).
package struct PresenceStep {
  let desk: Desk

  /// The caller is seen (IV), `unbroken` where they stayed in view since the sibling's case. After too long a gap the round
  /// starts over first; what follows by itself is done.
  package func see(unbroken: Bool = false) throws(DeskError) {
    let hand = try desk.caseInHand()
    try desk.checkAttester()
    let sight = Event.see(unbroken: unbroken && desk.isHandoverOpen)
    try desk.record(sight)
    if hand.ending == nil, case .unseen = hand.procedure.stage.phase { try desk.record(sight) }
    try desk.settle()
  }

  /// Whether a second member of staff has to attend before the case can lead to anything: too many failed before, and only
  /// the counter is left.
  package func needsAttendant() throws(DeskError) -> Bool {
    let hand = try desk.caseInHand()
    guard hand.opening.channel == .counter else { return false }
    return try desk.isBarred(hand)
  }

  /// Takes down that a second member of staff attends; their name is committed.
  package func attend(_ name: String) throws(DeskError) {
    guard !desk.session.author.isNamed(name) else { throw .sameAttendant }
    try desk.checkAttester()
    try desk.record(.attend, committing: [desk.salted("attendant", name)])
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
