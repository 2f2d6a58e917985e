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
  private var guardian: Commitment?, student: Commitment?
  private var holder: StaffID
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
    holder = receipt.author.staff
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

  func take(_ receipt: Receipt<Fact>) throws(LogFault) {
    try checkTime(of: receipt)
    try replay(receipt)
    newest = receipt.sequence
    holder = receipt.author.staff
    switch receipt.fact {
    case .named:
      guardian = receipt.committed[Subject.guardianField]
      student = receipt.committed[Subject.studentField]
      if let before, !Succession.allows(named: receipt, after: before) {
        throw .untimely(at: receipt.sequence, reference)
      }
    case .cleared: clearedAt = receipt.at
    default: break
    }
  }

  /// What a sibling's case can go on from, once this one is over.
  func ended(with receipt: Receipt<Fact>) -> Predecessor? {
    guard receipt.fact == .closed(.disclosed) else { return nil }
    return Predecessor(receipt, stage: stage, guardian: guardian)
  }

  /// Whose the case is at a time, for changes at the emergency card.
  func owner(at moment: Moment) -> CardAudit.Owner {
    CardAudit.Owner(student: student, guardian: guardian, staff: holder, endedAt: moment)
  }

  /// Whether the caller is verified and still there, so that they may change something at the emergency card (VIII).
  func allowsCardChange(at moment: Moment) -> Bool {
    if stage.isFlagged { return false }
    let isInTime =
      clearedAt.map { moment.elapsed(since: $0) <= ProcedureLimits.longest.clearance + Self.slack } ?? false
    return switch stage.phase {
    case .cleared, .misread: isInTime
    case .shown: moment.elapsed(since: first.at) <= ProcedureLimits.longest.caseAge + Self.slack
    default: false
    }
  }

  /// How long things may last under the case's policy, and at the longest, which the database's triggers hold to.
  private func checkTime(of receipt: Receipt<Fact>) throws(LogFault) {
    for limit in receipt.fact.timeLimits {
      guard let start = start(of: limit) else { continue }
      let allowed = min(limit.milliseconds(in: limits) + Self.slack, limit.milliseconds(in: .longest))
      if receipt.at.elapsed(since: start) > allowed { throw .untimely(at: receipt.sequence, reference) }
    }
  }

  /// From when on a limit counts; nil where it does not yet, or is `Succession`'s to look at.
  private func start(of limit: TimeLimit) -> Moment? {
    switch limit {
    case .caseAge: first.at
    case .attestation: before?.at ?? first.at
    case .clearance: clearedAt
    case .succession: nil
    }
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
