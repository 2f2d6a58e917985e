package import Ledger
package import Station
import Verification

/// Cases that wait for a certain member of staff: a fold of the log. Whoever else goes on with one takes it over, as always.
package struct Transfers {
  let desk: Desk

  /// Lets the case in hand wait for somebody of this name or account. What was typed stays behind, and everything live is repeated: it
  /// lives in the memory of one console only.
  /// - Returns: their name as they confirmed it.
  package func give(to typed: String) throws(DeskError) -> String {
    let reference = try desk.caseInHand().procedure.reference
    let author = desk.session.author
    let members = try desk.reading(.log) { try StaffRegister.members(in: desk.session.log) }
    guard let member = members.last(where: { $0.isNamed(typed) && $0.staff != author.staff })
    else { throw .unknownStaff }
    // Where it cannot wait nothing is transferred; where only the second is missing it waits for anybody.
    try desk.leaving.park(.operatorChoice)
    try desk.served(reference).record(.transferred(to: member.staff))
    return member.name
  }

  /// For whom an open case waits; nil where it waits for anybody.
  package func waiting(_ reference: CaseReference) throws(DeskError) -> StaffRegister.Member? {
    let entries = try desk.served(reference).entries
    guard let last = entries.last, (try? Fact(kind: last.kind, fields: last.fact)) == .parked(.operatorChoice),
      let given = try desk.services(.transferred).last(where: { $0.about == reference }),
      case .transferred(let staff) = given.service,
      given.at.sequence > last.sequence
    else { return nil }
    let members = try desk.reading(.log) { try StaffRegister.members(in: desk.session.log) }
    return members.first { $0.staff == staff }
  }

  /// Whether it waits for whoever is signed in.
  package func isOwn(_ reference: CaseReference) throws(DeskError) -> Bool {
    try waiting(reference)?.staff == desk.session.author.staff
  }
}
