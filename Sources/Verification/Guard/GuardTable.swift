import Ledger

/// The procedure (IV) as rows, for a guard that knows no procedure: whoever keeps these tables can refuse a fact out of order,
/// whichever program writes it. All of them are worked out from the rules themselves; no rule is written down twice.
package struct GuardTable: Sendable {
  /// A name of facts, and what holds for all of them.
  package struct Label: Hashable, Sendable {
    /// Such as `judged.failed1`, and its kind `judged`.
    package let name: String, kind: String
    /// Whether a case begins with it, ends with it, or changes hands with it.
    package let opens: Bool, ends: Bool, takesOver: Bool
    /// The fact's field that names the case it goes on from, if it goes on from one.
    package let link: String?
  }

  /// A fact of this label leads from one phase to another. Before its opening a case has no phase: the name is empty.
  package struct Edge: Hashable, Sendable {
    /// Names of the two phases, and the label.
    package let label: String, before: String, after: String
  }

  /// What a fact does to a counter or flag: adds an amount, or sets it.
  package struct Effect: Hashable, Sendable {
    package let label: String, variable: StageVariable
    /// Whether the amount is added rather than set.
    package let adds: Bool
    /// What is added, or the value.
    package let amount: Int
  }

  /// Whose state or time is looked at.
  package enum Subject: String, Hashable, Sendable {
    case own
    case before
  }

  /// A fact may happen only while a variable has one of these values.
  package struct Condition: Hashable, Sendable {
    /// The label, whose variable, and which.
    package let label: String, subject: Subject, variable: StageVariable
    /// The values, both ends included.
    package let values: ClosedRange<Int>
    /// What is said otherwise.
    package let words: String
  }

  /// One value that a fact's field may have, as JSON; empty where the field may be missing.
  package struct FieldValue: Hashable, Sendable {
    package let label: String, field: String, value: String
  }

  /// A fact may happen only so long after another one.
  package struct Deadline: Hashable, Sendable {
    /// The label and whose time it is.
    package let label: String, subject: Subject
    /// The kind of fact from whose newest the time is counted; empty for the newest of any kind.
    package let since: String
    /// How long, this much included.
    package let milliseconds: Int64
    /// What is said otherwise.
    package let words: String
  }

  /// The fact with which a case before has to have ended.
  package struct Following: Hashable, Sendable {
    /// The label, and that of the case before.
    package let label: String, last: String
    /// What is said otherwise.
    package let words: String
  }

  /// A commitment that is repeated from the case before.
  package struct Inheritance: Hashable, Sendable {
    /// The label and the commitment's field.
    package let label: String, field: String
    /// What is said otherwise.
    package let words: String
  }

  /// How much a fact counts for a lock.
  package struct LockWeight: Hashable, Sendable {
    package let label: String, scope: LockScope
    package let weight: Int
  }

  /// At what count a lock closes.
  package struct LockRule: Hashable, Sendable {
    package let scope: LockScope
    package let limit: LockLimit
    /// What is said then.
    package let words: String
  }

  /// A fact that a lock forbids, unless a variable has one of these values.
  /// - Guide: IV.1.t
  package struct LockGate: Hashable, Sendable {
    package let label: String, variable: StageVariable
    package let values: ClosedRange<Int>
  }

  package let labels: [Label]
  package let edges: [Edge]
  package let effects: [Effect]
  package let conditions: [Condition]
  package let fieldValues: [FieldValue]
  package let deadlines: [Deadline]
  /// What may be gone on from.
  package let followings: [Following]
  /// What is repeated from there.
  package let inheritances: [Inheritance]

  package let lockWeights: [LockWeight]
  package let lockRules: [LockRule]
  package let lockGates: [LockGate]

  package static let procedure = GuardTable()

  private init() {
    let facts = Dictionary(grouping: Procedure.facts, by: \.label)
    let names = Procedure.exemplars.map(\.label)
    labels = Procedure.exemplars.map(Self.label)
    edges = Procedure.transitions.map {
      Edge(label: $0.label.description, before: $0.before == .new ? "" : $0.before.name, after: $0.after.name)
    }
    effects = Procedure.exemplars.flatMap(Self.effects)
    conditions = names.flatMap { Self.conditions(on: facts[$0] ?? []) + Self.conditionsToFollow(facts[$0]?.first) }
    fieldValues = names.flatMap { Self.fieldValues(of: facts[$0] ?? []) }
    deadlines = Procedure.exemplars.flatMap(Self.deadlines)
    followings = Procedure.exemplars.flatMap(Self.followings)
    inheritances = [
      Inheritance(
        label: Fact.named(.studentID).label.description, field: Succession.inheritedField,
        words: "a sibling has the guardian of the case before")
    ]
    lockWeights = names.flatMap { Self.lockWeights(of: facts[$0] ?? []) }
    lockRules = LockScope.allCases.map {
      LockRule(scope: $0, limit: $0.loosest, words: "too many failures closed this channel (\($0.rawValue))")
    }
    lockGates = Procedure.exemplars.filter(\.isBarredByLocks).map {
      LockGate(label: $0.label.description, variable: .attended, values: 1...1)
    }
  }

  private static func label(of fact: Fact) -> Label {
    let isOpening = if case .opened = fact { true } else { false }
    return Label(
      name: fact.label.description, kind: fact.kind, opens: isOpening, ends: fact.ends, takesOver: fact == .takenOver,
      link: fact.sibling == nil ? nil : CaseOpening.siblingField)
  }
}

extension Fact {
  /// The case that an opening goes on from.
  var sibling: CaseReference? { if case .opened(let opening) = self { opening.sibling } else { nil } }
}
