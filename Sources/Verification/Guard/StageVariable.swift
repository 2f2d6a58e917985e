/// A counter or a flag of a stage, as a guard holds it: a number.
package enum StageVariable: String, Hashable, Sendable, CaseIterable {
  /// 1 where a second member of staff attends.
  case attended
  /// Failed verdicts.
  case failures
  /// 1 where fraud is suspected.
  case flagged
  /// Searches that found somebody.
  case hits
  /// 1 where an ID was seen in the presence that is still unbroken.
  case idServes
  /// Where the caller has to be seen: 1 on video, 2 at the counter; 0 before the opening.
  case medium
  /// Rounds asked again.
  case restarts

  package func value(in stage: Stage) -> Int {
    switch self {
    case .attended: stage.isAttended ? 1 : 0
    case .failures: stage.failures
    case .hits: stage.hits
    case .flagged: stage.isFlagged ? 1 : 0
    case .idServes: stage.idServes ? 1 : 0
    case .medium: stage.medium.map { ($0 == .remote) ? 1 : 2 } ?? 0
    case .restarts: stage.restarts
    }
  }

  /// Every value that it can have.
  var domain: ClosedRange<Int> {
    switch self {
    case .failures: 0...Stage.rounds
    case .attended, .flagged, .idServes: 0...1
    case .hits: 0...Stage.hitLimit
    case .medium: 0...Medium.allCases.count
    case .restarts: 0...Stage.restartLimit
    }
  }

  /// Every combination of their values, in a stage of no phase.
  static let stages: [Stage] = allCases.reduce([Stage.new]) { stages, variable in
    stages.flatMap { stage in variable.domain.map { variable.setting($0, in: stage) } }
  }

  private func setting(_ value: Int, in stage: Stage) -> Stage {
    var stage = stage
    switch self {
    case .attended: stage.isAttended = value == 1
    case .failures: stage.failures = value
    case .hits: stage.hits = value
    case .flagged: stage.isFlagged = value == 1
    case .idServes: stage.idServes = value == 1
    case .medium: stage.medium = value == 0 ? nil : (value == 1 ? .remote : .counter)
    case .restarts: stage.restarts = value
    }
    return stage
  }

  /// What a guard says where a case's own value forbids a fact.
  var refusal: String {
    switch self {
    case .attended: "a second member of staff attends already"
    case .failures: "the verdict is of another round"
    case .flagged: "a flagged case leads to no disclosure"
    case .hits: "the case found somebody \(Stage.hitLimit) times"
    case .idServes: "no ID that was seen in this presence serves here"
    case .medium: "the caller has to be seen where the case began"
    case .restarts: "the round was asked again \(Stage.restartLimit) times"
    }
  }

  /// What a guard says where that of the case before forbids to go on from it.
  var refusalToFollow: String {
    switch self {
    case .attended, .failures, .hits, .restarts: "the case before ended otherwise"
    case .flagged: "the case before was flagged"
    case .idServes: "presence broke after the ID check of the case before"
    case .medium: "the case before was seen elsewhere"
    }
  }
}

extension Stage {
  /// Counters and flags as a guard holds them: a JSON object of numbers, by name.
  package var variables: String {
    let members = StageVariable.allCases.map { "\"\($0.rawValue)\":\($0.value(in: self))" }
    return "{\(members.joined(separator: ","))}"
  }
}
