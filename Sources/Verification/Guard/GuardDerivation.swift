import Ledger

// How the rows are worked out: every rule of the procedure (IV) is tried on every state there is.
/// - Guide: IV.3.b
extension GuardTable {
  /// What a fact does to each variable, wherever it may happen. A variable that it leaves alone has no row.
  static func effects(of fact: Fact) -> [Effect] {
    let steps = StageVariable.stages.filter { $0.allowsByCounters(fact) }.map { ($0, $0.counted(fact)) }
    return StageVariable.allCases.compactMap { variable in
      let values = steps.map { (variable.value(in: $0), variable.value(in: $1)) }
      guard let (before, after) = values.first, values.contains(where: { $0 != $1 }) else { return nil }
      let adds = values.allSatisfy { $1 - $0 == after - before }
      return Effect(
        label: fact.label.description, variable: variable, adds: adds, amount: adds ? after - before : after)
    }
  }

  /// The values that each variable may have for facts of one label to happen.
  static func conditions(on facts: [Fact]) -> [Condition] {
    conditions(on: facts.first, .own) { stage in facts.contains { stage.allowsByCounters($0) } }
  }

  /// The same of the case that is gone on from.
  static func conditionsToFollow(_ fact: Fact?) -> [Condition] {
    guard case .opened(let opening) = fact, opening.sibling != nil else { return [] }
    return conditions(on: fact, .before) { Succession.allows(.closed(.disclosed), $0, in: opening.channel.medium) }
  }

  private static func conditions(
    on fact: Fact?, _ subject: Subject, isAllowed: (Stage) -> Bool
  ) -> [Condition] {
    guard let fact else { return [] }
    let allowed = StageVariable.stages.filter(isAllowed)
    return StageVariable.allCases.compactMap { variable in
      let values = allowed.map(variable.value)
      guard let low = values.min(), let high = values.max(), low...high != variable.domain else { return nil }
      let words = subject == .own ? variable.refusal : variable.refusalToFollow
      return Condition(
        label: fact.label.description, subject: subject, variable: variable, values: low...high, words: words)
    }
  }

  /// The values of fields with a fixed choice, of facts that may happen at all.
  static func fieldValues(of facts: [Fact]) -> [FieldValue] {
    let possible = facts.filter { fact in StageVariable.stages.contains { $0.allowsByCounters(fact) } }
    let fields = Set(possible.flatMap { $0.fields.keys }).subtracting(Procedure.openFields)
    return fields.sorted().flatMap { field in
      Set(possible.map { $0.fields[field].map(text) ?? "" }).sorted().map {
        FieldValue(label: facts.first?.label.description ?? "", field: field, value: $0)
      }
    }
  }

  private static func text(_ value: JSON) -> String {
    (try? value.canonical()).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// How long each fact may come after what it rests on, at the longest.
  static func deadlines(of fact: Fact) -> [Deadline] {
    fact.timeLimits.map { limit in
      let (subject, since, words) = start(of: limit)
      return Deadline(
        label: fact.label.description, subject: subject, since: since,
        milliseconds: limit.milliseconds(in: .longest), words: words)
    }
  }

  /// Whose time is counted, from which kind of fact on, and what is said once it has run out.
  private static func start(of limit: TimeLimit) -> (Subject, since: String, words: String) {
    switch limit {
    case .caseAge:
      (
        .own, Fact.openingKind, "the case is more than a day old, or from before a restore: it can only be closed"
      )
    case .attestation:
      (.own, Fact.openingKind, "whether the caller stayed in view was asked more than five minutes ago")
    case .clearance: (.own, Fact.cleared.kind, "the clearance has lapsed")
    case .succession: (.before, "", "the case before ended more than five minutes ago, or is from before a restore")
    }
  }

  /// What facts of one label count for each lock: where they differ, as much as any of them.
  static func lockWeights(of facts: [Fact]) -> [LockWeight] {
    LockScope.allCases.compactMap { scope in
      let weight = facts.map(scope.weight).max() ?? 0
      guard weight > 0, let first = facts.first else { return nil }
      return LockWeight(label: first.label.description, scope: scope, weight: weight)
    }
  }

  /// The facts with which the case before may have ended.
  static func followings(of fact: Fact) -> [Following] {
    guard case .opened(let opening) = fact, opening.sibling != nil else { return [] }
    let medium = opening.channel.medium
    return Procedure.exemplars.filter { end in
      StageVariable.stages.contains { Succession.allows(end, $0, in: medium) }
    }.map {
      Following(
        label: fact.label.description, last: $0.label.description,
        words: "the case before did not end with a disclosure by this operator")
    }
  }
}
