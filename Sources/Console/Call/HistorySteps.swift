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
    if hasLookedBack { return }
    let past = try desk.naming.history()
    let today = desk.session.clock.now().rfc3339.prefix(10)
    let isDisclosed = past.contains {
      $0.isSameChild && [.disclosed, .unconfirmed].contains($0.outcome) && $0.at.rfc3339.hasPrefix(today)
    }
    if isDisclosed { talk.tell(CallNotice.disclosedToday, .warning) }
    for one in past.prefix(Self.mostTold) { talk.tell(CallNotice.past(one), .dim) }
    if past.count > Self.mostTold { talk.tell(CallNotice.morePast(past.count - Self.mostTold), .dim) }
    if try desk.presence.needsAttendant() { try askAttendant() }
    hasLookedBack = true
  }

  private func askAttendant() throws {
    talk.tell(CallNotice.attendantNeeded, .warning)
    let context = desk.matching
    while true {
      let name = try nonEmpty(question(.attendant))
      guard Item.contactName.form(of: name, in: context) != .wrong else {
        try talk.fail(FormWord.noName.in(talk.language))
        continue
      }
      return try desk.presence.attend(name)
    }
  }
}
