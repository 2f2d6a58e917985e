import Ledger
import Matching
import Station
import Verification

/// What the log says of the emergency card (VIII): each change is of a case whose caller was verified and still there, by whoever had it in
/// hand, and commits to that case's child and guardian; what is handed over is numbered; and no number is forgotten before its 30 days are over.
struct CardAudit {
  /// Whose a case is, and for how long its caller may still change something.
  struct Owner {
    let student: Commitment?, guardian: Commitment?
    let staff: StaffID
    /// When the case was closed.
    let endedAt: Moment
  }

  private var ended: [CaseReference: Owner] = [:]
  private var endedInOrder: [CaseReference] = []
  private var changed: [CaseReference: Moment] = [:]
  private var deltas: [Int: CardDelta] = [:]

  private static let remembered = 4096
  /// A step is decided a moment before it is logged.
  private static let slack: Int64 = 10_000

  /// Remembers whose a case was that was closed with a disclosure.
  mutating func remember(_ reference: CaseReference, _ owner: Owner) {
    ended[reference] = owner
    endedInOrder.append(reference)
    guard endedInOrder.count >= 2 * Self.remembered else { return }
    for old in endedInOrder.prefix(Self.remembered) { ended[old] = nil }
    endedInOrder.removeFirst(Self.remembered)
  }

  /// Takes a change that is logged beside an open case, or one that was closed.
  mutating func take(
    _ fields: Set<String>, of reference: CaseReference, _ entry: Entry, open: CaseReplay?
  ) throws(LogFault) {
    let owner: Owner? =
      if let open { open.allowsCardChange(at: entry.moment) ? open.owner(at: entry.moment) : nil } else {
        ended[reference]
      }
    let limit = ProcedureLimits.longest.handover + Self.slack
    guard let owner, owner.staff == entry.author.staff, entry.moment.elapsed(since: owner.endedAt) <= limit,
      Set(entry.committed.keys) == fields, entry.committed[Subject.guardianField] == owner.guardian,
      entry.committed[Subject.studentField] == owner.student, owner.guardian != nil, owner.student != nil
    else { throw .outOfOrder(at: entry.sequence, reference) }
    changed[reference] = entry.moment
  }

  /// Takes a hand-over: the next one, or the same once more.
  mutating func take(_ delta: CardDelta, _ entry: Entry) throws(LogFault) {
    let isNext = delta.number == deltas.count + 1
    guard isNext || deltas[delta.number] == delta, delta.after < delta.through, delta.through < entry.sequence
    else { throw .factUnknown(at: entry.sequence) }
    deltas[delta.number] = delta
  }

  func takeWritten(_ number: Int, _ entry: Entry) throws(LogFault) {
    guard deltas[number] != nil else { throw .factUnknown(at: entry.sequence) }
  }

  /// A purge leaves the values of a change alone for as long as its numbers answer nothing.
  func checkPurge(of reference: CaseReference, _ entry: Entry) throws(LogFault) {
    guard let at = changed[reference], entry.moment.difference(since: at) < RecentNumbers.span - Self.slack else {
      return
    }
    throw .untimely(at: entry.sequence, reference)
  }
}
