package import Ledger

/// A limit of time: a fact may be logged so long after another one, and no longer.
package enum TimeLimit: Hashable, Sendable {
  /// A case, since its opening. An older one can only be closed.
  case caseAge
  /// A clearance, since it was given.
  case clearance
  /// What a sibling's case goes on from, since the end of the case before.
  case succession
  /// That the caller stayed in view: since the end of the case before, where that is known, or since the opening.
  case attestation

  /// How long, this much included.
  package func milliseconds(in limits: ProcedureLimits) -> Int64 {
    switch self {
    case .caseAge: limits.caseAge
    case .succession, .attestation: limits.handover
    case .clearance: limits.clearance
    }
  }

  /// Whether it has not run out.
  package func isKept(at now: Moment, since start: Moment, in limits: ProcedureLimits) -> Bool {
    now.elapsed(since: start) <= milliseconds(in: limits)
  }
}

extension Fact {
  /// The limits that hold for it. None holds for what ends a case.
  package var timeLimits: [TimeLimit] {
    switch self {
    case .opened(let opening): opening.sibling == nil ? [] : [.succession]
    case _ where ends: []
    case .presenceConfirmed(_, unbroken: true): [.caseAge, .attestation]
    case .disclosureAuthorized: [.caseAge, .clearance]
    default: [.caseAge]
    }
  }
}
