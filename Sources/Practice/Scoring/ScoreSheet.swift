import Ledger

/// An attempt scored against its scenario, clause by clause of the guide.
package struct ScoreSheet {
  private let judge: ClauseJudge
  private let hints: Int
  /// The clauses that counted in this call, in the order of a call.
  private let lines: [ScoreLine]

  private static let hintCost = 5

  /// Scores an attempt: `cases` are its cases as the log has them.
  package init(
    _ attempt: Attempt, _ scenario: Scenario, cases: [PlayedCase], keys: Int, milliseconds: Int64
  ) {
    let judge = ClauseJudge(
      scenario, attempt.events.map(\.event), cases, keys: keys, milliseconds: milliseconds, today: attempt.head.day)
    // What nobody began is not done well because nothing was done wrongly in it.
    lines = Clause.allCases.compactMap { clause in
      judge.share(of: clause).map {
        ScoreLine(clause: clause, points: cases.isEmpty ? 0 : clause.points * $0.met / max(1, $0.of))
      }
    }
    hints = attempt.hints
    self.judge = judge
  }

  /// The result with the pass mark of the policy. A clause that has to be met and is not keeps the score below the mark, whatever
  /// else was done well.
  package func result(passMark: Int) -> AttemptResult {
    let missed = lines.filter { $0.clause.isRequired && !$0.isMet }.map(\.clause)
    let isWrong = judge.isWrongDisclosure
    let score = isWrong ? 0 : max(0, missed.isEmpty ? earned : min(earned, passMark - 1))
    return AttemptResult(
      score: score, isPassed: !isWrong && score >= passMark, isWrongDisclosure: isWrong,
      isLeft: judge.endingFault == .left, lines: lines, fault: worst(of: missed), keys: judge.keys,
      milliseconds: judge.milliseconds, hints: hints)
  }

  /// 0 to 100, hints taken off.
  private var earned: Int {
    let possible = lines.reduce(0) { $0 + $1.clause.points }
    let earned = lines.reduce(0) { $0 + $1.points }
    return (possible == 0 ? 0 : earned * 100 / possible) - hints * Self.hintCost
  }

  /// What is named first: that the call was never taken, what went out of the house, that it was left, then the rest in the order of
  /// a call.
  private func worst(of missed: [Clause]) -> Fault? {
    if judge.openingFault == .notTaken { return .notTaken }
    let order: [Clause] = [.issuing, .privacy] + (judge.endingFault == .left ? [.ending] : []) + missed
    return order.first(where: missed.contains).flatMap(judge.fault)
  }
}
