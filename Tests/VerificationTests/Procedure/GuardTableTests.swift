import Station
import Ledger
import TestSupport
import Testing

@testable import Verification

/// The rows have to say exactly what the rules do, in every combination of counters and flags: a rule that rows cannot say
/// shows here, before any database has them.
@Suite("The guard's rows (IV)")
struct GuardTableTests {
  private let table = GuardTable.procedure

  private func isAllowed(_ label: String, _ subject: GuardTable.Subject, _ stage: Stage) -> Bool {
    table.conditions.filter { $0.label == label && $0.subject == subject }
      .allSatisfy { $0.values.contains($0.variable.value(in: stage)) }
  }

  @Test func `say when counters and flags allow a fact`() {
    let facts = Dictionary(grouping: Procedure.facts, by: \.label.description)
    var (allowed, refused) = (0, 0)
    for (label, facts) in facts {
      for stage in StageVariable.stages {
        let isTaken = facts.contains { stage.allowsByCounters($0) }
        #expect(isAllowed(label, .own, stage) == isTaken, "\(label) at \(stage)")
        if isTaken { allowed += 1 } else { refused += 1 }
      }
    }
    #expect(allowed > 1000 && refused > 1000)
  }

  @Test func `say what a fact does to counters and flags`() {
    for fact in Procedure.exemplars {
      let effects = Dictionary(
        uniqueKeysWithValues: table.effects.filter { $0.label == fact.label.description }.map { ($0.variable, $0) })
      for stage in StageVariable.stages where stage.allowsByCounters(fact) {
        for variable in StageVariable.allCases {
          let before = variable.value(in: stage)
          let after = effects[variable].map { $0.adds ? before + $0.amount : $0.amount } ?? before
          #expect(after == variable.value(in: stage.counted(fact)), "\(variable) after \(fact) at \(stage)")
        }
      }
    }
  }

  @Test func `say which ended cases a siblings may follow`() throws {
    let reference = try #require(CaseReference("KMH-234-5828"))
    for medium in Medium.allCases {
      let opening = try #require(Fact.opening(medium, sibling: reference))
      let label = opening.label.description
      let ends = Set(table.followings.filter { $0.label == label }.map(\.last))
      for end in Procedure.exemplars {
        for stage in StageVariable.stages {
          let isTaken = ends.contains(end.label.description) && isAllowed(label, .before, stage)
          #expect(isTaken == Succession.allows(end, stage, in: medium), "\(end) at \(stage)")
        }
      }
    }
  }

  @Test func `say for every field of a fact that it may be so`() {
    let values = Set(table.fieldValues)
    for fact in Procedure.facts {
      let fields = Set(table.fieldValues.filter { $0.label == fact.label.description }.map(\.field))
      let areTaken = fields.allSatisfy { field in
        let text = fact.fields[field].flatMap { try? String(decoding: $0.canonical(), as: UTF8.self) } ?? ""
        return values.contains(GuardTable.FieldValue(label: fact.label.description, field: field, value: text))
      }
      let isPossible = StageVariable.stages.contains { $0.allowsByCounters(fact) }
      #expect(areTaken == isPossible, "\(fact)")
    }
  }

  /// What counts for a lock, from when on it closes, and what it forbids (IV).
  @Test func `say what counts for a lock and what one forbids`() {
    for fact in Procedure.facts {
      let label = fact.label.description
      for scope in LockScope.allCases {
        let rows = table.lockWeights.filter { $0.label == label && $0.scope == scope }.map(\.weight)
        #expect(rows == (scope.weight(of: fact) > 0 ? [scope.weight(of: fact)] : []), "\(fact) for \(scope)")
      }
      let gates = table.lockGates.filter { $0.label == label }
      #expect(gates.isEmpty == !fact.isBarredByLocks && gates.count < 2, "\(fact)")
      for stage in StageVariable.stages where fact.isBarredByLocks {
        #expect(gates.allSatisfy { $0.values.contains($0.variable.value(in: stage)) == stage.isAttended })
      }
    }
    #expect(
      Dictionary(grouping: table.lockRules, by: \.scope).mapValues { $0.map(\.limit) }
        == Dictionary(uniqueKeysWithValues: LockScope.allCases.map { ($0, [$0.loosest]) }))
  }

  @Test func `know every fact that the walk tries`() {
    let labels = Set(table.labels.map(\.name))
    for fact in ProcedureWalk.facts { #expect(labels.contains(fact.label.description), "\(fact)") }
    #expect(table.labels.filter(\.opens).count == 4)
    #expect(
      table.labels.filter(\.ends).allSatisfy { label in
        table.edges.filter { $0.label == label.name }.allSatisfy { $0.after == Phase.ended.name }
      })
  }
}
