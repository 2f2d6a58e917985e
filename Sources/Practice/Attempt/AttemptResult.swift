/// What came of one clause in an attempt in which it counted.
package struct ScoreLine: Hashable, Sendable {
  package let clause: Clause
  /// What was earned of what it is worth.
  package let points: Int
  /// Whether all of it was met.
  package var isMet: Bool { points == clause.points }

  package init(clause: Clause, points: Int) {
    self.clause = clause
    self.points = points
  }
}

/// What came of an attempt.
package struct AttemptResult: Hashable, Sendable {
  /// 0 to 100; below the pass mark where a clause that has to be met was missed.
  package let score: Int
  /// Whether it counts as passed.
  package let isPassed: Bool
  /// Whether a PIN was disclosed, or something attested, that should not have been: fails whatever the score.
  package let isWrongDisclosure: Bool
  /// Whether the call was left before its end.
  package let isLeft: Bool
  /// The clauses that counted, in the order of a call.
  package let lines: [ScoreLine]
  /// Why it is not passed, where a clause that has to be met was missed.
  package let fault: Fault?
  /// Keys pressed, milliseconds taken, hints asked for.
  package let keys: Int, milliseconds: Int64, hints: Int

  package init(
    score: Int, isPassed: Bool, isWrongDisclosure: Bool, isLeft: Bool, lines: [ScoreLine], fault: Fault?, keys: Int,
    milliseconds: Int64, hints: Int
  ) {
    self.score = score
    self.isPassed = isPassed
    self.isWrongDisclosure = isWrongDisclosure
    self.isLeft = isLeft
    self.lines = lines
    self.fault = fault
    self.keys = keys
    self.milliseconds = milliseconds
    self.hints = hints
  }

  /// Clauses that were not met, or not whole.
  package var missed: [Clause] { lines.filter { !$0.isMet }.map(\.clause) }
}
