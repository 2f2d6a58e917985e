import CallScript
import Desk
import Diagnostics
import Ledger
import Records
import Station
import Terminal
import Matching
import Verification

/// What an operator knows before the first question: what happened with this child and this line before, and whether a second
/// member of staff has to attend (IV). Never which item failed.
extension CallFlow {
  /// As many earlier cases are told one by one.
  private static let mostTold = 3

  func lookBack() throws {
    if !hasLookedBack { try tellHistory() }
    if try desk.presence.needsAttendant() { try askAttendant() }
  }

  private func tellHistory() throws {
    let past = try desk.naming.history()
    let zone = desk.session.policy.zone
    let today = zone.day(of: desk.session.clock.now().wall)
    let isDisclosed = past.contains {
      $0.isSameChild && [.disclosed, .unconfirmed].contains($0.outcome) && zone.day(of: $0.at.wall) == today
    }
    if isDisclosed { talk.tell(CallNotice.disclosedToday, .warning) }
    for one in past.prefix(Self.mostTold) { talk.tell(CallNotice.past(one, in: zone), .dim) }
    if past.count > Self.mostTold { talk.tell(CallNotice.morePast(past.count - Self.mostTold), .dim) }
    hasLookedBack = true
  }

  func askAttendant() throws {
    talk.tell(CallNotice.attendantNeeded, .warning)
    try desk.presence.attend(try wholeName(question(.attendant)))
  }
}
