/// All of a case's state that decides what may happen next: the phase and its counters. A finite value, folded from
/// facts alone; the same fold stands in the log's triggers.
package struct Stage: Hashable, Sendable {
  /// Where the case stands.
  package internal(set) var phase: Phase
  /// Failed verdicts, 0 to 2. Two end the case, across parking and restarts (IV.1).
  package internal(set) var failures: Int
  /// Rounds asked again without a verdict, 0 to 3.
  package internal(set) var restarts: Int
  /// Whether the operator suspects fraud; nothing is disclosed in this case any more.
  package internal(set) var isFlagged: Bool
  /// Whether an ID was seen in the presence that is still unbroken: in this case or, for a sibling's, in the one before.
  package internal(set) var idServes: Bool
  /// Whether a second member of staff attends, since the caller was seen last.
  package internal(set) var isAttended: Bool
  /// Searches that found somebody, 0 to 4, until one is named: nobody goes through the records by them (IV.1).
  package internal(set) var hits: Int
  /// Where the caller has to be seen; nil only before the opening.
  package internal(set) var medium: Medium?

  /// How often an unjudged round may be asked again.
  package static let restartLimit = 3

  /// How many searches of a case may find somebody: several, several at one school, several of one name, and the one.
  package static let hitLimit = 4

  /// How many rounds of questions there are; the verdict of the last is final (IV.1).
  /// - Guide: IV.1.g
  package static let rounds = 2

  /// Before anything happened.
  package static let new = Stage(
    phase: .new, failures: 0, restarts: 0, isFlagged: false, idServes: false, isAttended: false, hits: 0, medium: nil)

  /// The round of questions that is on, from 1 on.
  package var round: Int { min(failures + 1, Self.rounds) }

  /// The stage after a fact, or nil if it may not happen here.
  package func after(_ fact: Fact) -> Stage? {
    guard allowsByCounters(fact), let phase = phase.after(fact) else { return nil }
    var next = counted(fact)
    next.phase = phase
    return next
  }

  /// What a fact does to counters and flags.
  func counted(_ fact: Fact) -> Stage {
    var next = self
    switch fact {
    case .opened(let opening):
      next.medium = opening.channel.medium
      next.idServes = opening.sibling != nil
    case .searched(.one), .searched(.several), .searched(.leftOut): next.hits += 1
    // Who was found is settled; nobody is looked up any more.
    case .named: next.hits = 0
    case .presenceConfirmed(_, unbroken: false): next.idServes = false
    case .judged(passed: false, _): next.failures += 1
    case .roundRestarted: next.restarts += 1
    case .flagged: next.isFlagged = true
    case .idChecked(_, _, passed: true), .idCarried: next.idServes = true
    case .attended: next.isAttended = true
    case .presenceLost, .parked, .takenOver, .lapsed, .continued: (next.idServes, next.isAttended) = (false, false)
    default: break
    }
    return next
  }

  /// Whether counters and flags let the fact happen, wherever the case stands.
  func allowsByCounters(_ fact: Fact) -> Bool {
    switch fact {
    case .searched(.one), .searched(.several), .searched(.leftOut): hits < Self.hitLimit
    case .presenceConfirmed(let seen, let unbroken): seen == medium && (!unbroken || idServes)
    case .judged(let passed, let round): round == self.round && !(passed && isFlagged)
    case .roundRestarted: restarts < Self.restartLimit
    case .idChecked(_, let seen, _): seen == medium
    case .idCarried: idServes
    case .attended: medium == .counter && !isAttended
    case .cleared, .disclosureAuthorized: !isFlagged
    default: true
    }
  }
}
