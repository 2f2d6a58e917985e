import Ledger

/// An attempt scored against its scenario, clause by clause of the guide.
package struct ScoreSheet: Sendable {
  /// The clauses that counted in this call, in the order of a call.
  let lines: [ScoreLine]
  /// Whether a PIN was disclosed, or something attested, that should not have been.
  let isWrongDisclosure: Bool
  /// What went wrong first in each clause that has to be met.
  private let faults: [Clause: Fault]
  private let hints: Int
  private let isTaken: Bool, isLeft: Bool
  private let keys: Int
  private let milliseconds: Int64

  private static let hintCost = 5

  /// Scores an attempt: `cases` are its cases as the log has them.
  package init(
    _ attempt: Attempt, _ scenario: Scenario, cases: [PlayedCase], keys: Int, milliseconds: Int64
  ) {
    let judge = ClauseJudge(
      scenario, attempt.events.map(\.event), cases, keys: keys, milliseconds: milliseconds, today: attempt.head.day)
    isTaken = !cases.isEmpty
    isLeft = judge.endingFault == .left
    // What nobody began is not done well because nothing was done wrongly in it.
    let share: (Clause) -> (met: Int, of: Int)? = { [isTaken] clause in
      judge.share(of: clause).map { isTaken ? $0 : (0, $0.of) }
    }
    lines = Clause.allCases.compactMap { clause in
      share(clause).map { ScoreLine(clause: clause, points: clause.points * $0.met / max(1, $0.of)) }
    }
    faults = Dictionary(
      uniqueKeysWithValues: lines.filter { $0.clause.isRequired && !$0.isMet }
        .compactMap { line in judge.fault(in: line.clause).map { (line.clause, $0) } })
    isWrongDisclosure = judge.isWrongDisclosure
    hints = attempt.hints
    self.keys = keys
    self.milliseconds = milliseconds
  }

  /// The result with the pass mark of the policy. A clause that has to be met and is not keeps the score below the mark, whatever
  /// else was done well.
  package func result(passMark: Int) -> AttemptResult {
    let required = lines.filter { $0.clause.isRequired && !$0.isMet }.map(\.clause)
    let score = required.isEmpty ? earned : min(earned, passMark - 1)
    return AttemptResult(
      score: isWrongDisclosure ? 0 : max(0, score),
      isPassed: !isWrongDisclosure && required.isEmpty && score >= passMark,
      isWrongDisclosure: isWrongDisclosure, isLeft: isLeft, lines: lines, fault: worst(of: required), keys: keys,
      milliseconds: milliseconds, hints: hints)
  }

  /// 0 to 100, hints taken off.
  private var earned: Int {
    let possible = lines.reduce(0) { $0 + $1.clause.points }
    let earned = lines.reduce(0) { $0 + $1.points }
    return (possible == 0 ? 0 : earned * 100 / possible) - hints * Self.hintCost
  }

  /// What is named first: what went out of the house, that the call was left, then the rest in the order of a call.
  private func worst(of required: [Clause]) -> Fault? {
    if !isTaken { return .notTaken }
    let order: [Clause] = [.issuing, .privacy] + (isLeft ? [.ending] : []) + required
    return order.first(where: required.contains).flatMap { faults[$0] }
  }
}
