import Ledger

/// An attempt scored against its scenario, clause by clause of the guide.
package struct ScoreSheet: Sendable {
  /// What came of one clause.
  package struct Line: Hashable, Sendable {
    package let clause: Clause
    /// What was earned of what it is worth.
    package let points: Int
    /// Whether all of it was met.
    package var isMet: Bool { points == clause.points }
  }

  /// The clauses that counted in this call, in the order of a call.
  package let lines: [Line]
  /// Whether a PIN was disclosed, or something attested, that should not have been.
  package let isWrongDisclosure: Bool
  /// What it costs to ask for hints.
  package let hints: Int

  private static let hintCost = 5

  /// Scores an attempt: `cases` are its cases as the log has them.
  package init(
    _ attempt: Attempt, _ scenario: Scenario, cases: [PlayedCase], keys: Int, milliseconds: Int64
  ) {
    let judge = ClauseJudge(
      scenario, attempt.events.map(\.event), cases, keys: keys, milliseconds: milliseconds, today: attempt.head.day)
    lines = Clause.allCases.compactMap { clause in
      judge.share(of: clause).map { Line(clause: clause, points: clause.points * $0.met / max(1, $0.of)) }
    }
    isWrongDisclosure = judge.isWrongDisclosure
    hints = attempt.events.count { if case .hinted = $0.event { true } else { false } }
  }

  /// 0 to 100.
  package var score: Int {
    if isWrongDisclosure { return 0 }
    let possible = lines.reduce(0) { $0 + $1.clause.points }
    let earned = lines.reduce(0) { $0 + $1.points }
    return max(0, (possible == 0 ? 0 : earned * 100 / possible) - hints * Self.hintCost)
  }

  /// The result with the pass mark of the policy.
  package func result(passMark: Int, keys: Int, milliseconds: Int64) -> AttemptResult {
    let missed = lines.filter { !$0.isMet }.map(\.clause)
    return AttemptResult(
      score: score,
      isPassed: !isWrongDisclosure && !missed.contains(where: \.isRequired) && score >= passMark,
      isWrongDisclosure: isWrongDisclosure, missed: missed, keys: keys, milliseconds: milliseconds, hints: hints)
  }
}
