import Station
import Ledger
import Verification

/// One open case of a log under audit, replayed through the procedure.
final class CaseReplay {
  let reference: CaseReference
  private var procedure: Procedure
  private let before: Predecessor?
  private let first: Receipt<Fact>
  private(set) var newest: Int64
  private var clearedAt: Moment?
  private var guardian: Commitment?
  private let limits: ProcedureLimits

  /// A step is decided a moment before it is logged.
  private static let slack: Int64 = 10_000

  /// Begins with an opening. `before` is the case that a sibling's goes on from.
  init(_ receipt: Receipt<Fact>, before: Predecessor?, limits: ProcedureLimits) throws(LogFault) {
    self.limits = limits
    reference = receipt.case
    procedure = Procedure(receipt.case, in: receipt.origin)
    first = receipt
    newest = receipt.sequence
    self.before = before
    guard case .opened(let opening) = receipt.fact else { throw .outOfOrder(at: receipt.sequence, receipt.case) }
    if opening.sibling != nil {
      guard let before, Succession.allows(receipt, after: before)
      else { throw .untimely(at: receipt.sequence, receipt.case) }
    }
    try replay(receipt)
  }

  var stage: Stage { procedure.stage }
  var entries: ClosedRange<Int64> { first.sequence...newest }

  /// Takes the next fact.
  func take(_ receipt: Receipt<Fact>) throws(LogFault) {
    try checkTime(of: receipt)
    try replay(receipt)
    newest = receipt.sequence
    switch receipt.fact {
    case .named:
      guardian = receipt.committed[Subject.guardianField]
      if let before, !Succession.allows(named: receipt, after: before) {
        throw .untimely(at: receipt.sequence, reference)
      }
    case .cleared: clearedAt = receipt.at
    default: break
    }
  }

  /// Whether the entry may repeat the guardian's commitment of the case before, whose value lies there.
  func carries(_ commitment: Commitment, as field: String) -> Bool {
    field == Subject.guardianField && before?.guardian == commitment
  }

  /// What a sibling's case can go on from, once this one is over.
  func ended(with receipt: Receipt<Fact>) -> Predecessor? {
    guard receipt.fact == .closed(.disclosed) else { return nil }
    return Predecessor(receipt, stage: stage, guardian: guardian)
  }

  /// How long things may last under the case's policy, and at the longest, which the database's triggers hold to.
  private func checkTime(of receipt: Receipt<Fact>) throws(LogFault) {
    let longest = ProcedureLimits.longest
    let isLate: Bool
    switch receipt.fact {
    case .refused, .abandoned, .closed: isLate = false
    case .disclosureAuthorized:
      isLate =
        receipt.at.elapsed(since: first.at) > longest.caseAge
        || clearedAt.map { receipt.at.elapsed(since: $0) > min(limits.clearance + Self.slack, longest.clearance) }
          ?? false
    default: isLate = receipt.at.elapsed(since: first.at) > longest.caseAge
    }
    if isLate { throw .untimely(at: receipt.sequence, reference) }
  }

  private func replay(_ receipt: Receipt<Fact>) throws(LogFault) {
    do throws(Procedure.Misuse) {
      try procedure.replay(receipt)
    } catch {
      throw error == .unproven
        ? .unproven(at: receipt.sequence, reference) : .outOfOrder(at: receipt.sequence, reference)
    }
  }
}
