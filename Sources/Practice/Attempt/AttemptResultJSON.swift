import Ledger

extension AttemptResult {
  /// As it is kept.
  var json: [String: JSON] {
    [
      "score": .integer(Int64(score)), "passed": .bool(isPassed), "wrongDisclosure": .bool(isWrongDisclosure),
      "left": .bool(isLeft),
      "lines": .array(
        lines.map { .object(["clause": .string($0.clause.rawValue), "points": .integer(Int64($0.points))]) }),
      "keys": .integer(Int64(keys)), "ms": .integer(milliseconds), "hints": .integer(Int64(hints)),
    ].merging(fault.map { ["fault": .string($0.name)] } ?? [:]) { _, new in new }
  }

  /// Nil for what is none.
  init?(_ json: JSON) {
    guard let score = json["score"]?.integer, (0...100).contains(score), let isPassed = json["passed"]?.bool,
      let isWrong = json["wrongDisclosure"]?.bool, let isLeft = json["left"]?.bool, let lines = json["lines"]?.array,
      let keys = json["keys"]?.integer, let milliseconds = json["ms"]?.integer, let hints = json["hints"]?.integer
    else { return nil }
    self.init(
      score: Int(score), isPassed: isPassed, isWrongDisclosure: isWrong, isLeft: isLeft,
      lines: lines.compactMap(ScoreLine.init), fault: json["fault"]?.string.flatMap(Fault.init(named:)),
      keys: Int(keys), milliseconds: milliseconds, hints: Int(hints))
  }
}

extension ScoreLine {
  fileprivate init?(_ json: JSON) {
    guard let clause = json["clause"]?.string.flatMap(Clause.init(rawValue:)), let points = json["points"]?.integer,
      (0...Int64(clause.points)).contains(points)
    else { return nil }
    self.init(clause: clause, points: Int(points))
  }
}
