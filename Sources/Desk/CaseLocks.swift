import Records
import Station
import Ledger
import Verification

// What too many failures close (IV), looked up in the log whenever something depends on it.
extension Desk {
  /// Whether too many failures stand between the case and a disclosure: at the counter a second member of staff opens the
  /// way.
  func isBarred(_ hand: CaseInHand) throws(DeskError) -> Bool {
    if hand.procedure.stage.isAttended { return false }
    return try !closedScopes(of: hand).isEmpty
  }

  /// Whether nobody is looked up for this case any more: what one line or member of staff looks up has an end too (IV.1).
  func isSearchBarred(_ hand: CaseInHand) throws(DeskError) -> Bool {
    if hand.procedure.stage.isAttended { return false }
    return try !closedScopes(of: hand).isDisjoint(with: [.lineSearches, .staffSearches])
  }

  private func closedScopes(of hand: CaseInHand) throws(DeskError) -> Set<LockScope> {
    var holders: [LockScope: LockHolder] = [:]
    for scope in LockScope.allCases {
      guard let field = scope.field else {
        holders[scope] = LockHolder(session.author.staff)
        continue
      }
      if let value = try holder(field, of: hand)?.value, !value.isEmpty {
        holders[scope] = LockHolder(value)
      }
    }
    return try reading(.log) { try locks.closed(for: holders, at: session.clock.now()) }
  }

  /// What a case commits to: as it was named here, or as the log has it.
  private func holder(_ field: String, of hand: CaseInHand) throws(DeskError) -> Opening? {
    if let subject = hand.subject {
      if field == Subject.studentField { return subject.student }
      if field == Subject.guardianField { return subject.guardian }
    }
    return try value(field, of: hand.procedure.reference)
  }

  /// What was seen is a person's to say: at a live station lines out of a file or a pipe attest nothing (IV).
  /// - Guide: IV.N1.a
  func checkAttester() throws(DeskError) {
    if session.station.kind == .live, session.author.input == .script { throw .scriptAttests }
  }

  /// Whether whoever sits at the desk may open one more case of this channel: too many failures close the remote ones.
  func checkStaff(_ channel: Channel) throws(DeskError) {
    guard channel.medium == .remote else { return }
    let holder = LockHolder(session.author.staff)
    let closed = try reading(.log) {
      try locks.closed(for: [.staff: holder, .staffSearches: holder], at: session.clock.now())
    }
    if !closed.isEmpty { throw .staffLocked }
  }
}
