import GRDB
import Verification

/// Writes the procedure's rows into a new database.
enum GuardRows {
  static func fill(_ database: Database) throws {
    let table = GuardTable.procedure
    func insert(_ name: String, _ rows: [[(any DatabaseValueConvertible)?]]) throws {
      guard let width = rows.first?.count else { return }
      let marks = Array(repeating: "?", count: width).joined(separator: ", ")
      let statement = try database.makeStatement(sql: "INSERT INTO \(name) VALUES (\(marks))")
      for row in rows { try statement.execute(arguments: StatementArguments(row)) }
    }
    try insert("variable", StageVariable.allCases.map { [$0.rawValue, $0.value(in: .new)] })
    try insert("label", table.labels.map { [$0.name, $0.kind, $0.opens, $0.ends, $0.takesOver, $0.link] })
    try insert("edge", table.edges.map { [$0.label, $0.before, $0.after] })
    try insert("effect", table.effects.map { [$0.label, $0.variable.rawValue, $0.adds, $0.amount] })
    try insert(
      "condition",
      table.conditions.map {
        [$0.label, $0.subject.rawValue, $0.variable.rawValue, $0.values.lowerBound, $0.values.upperBound, $0.words]
      })
    try insert("field_value", table.fieldValues.map { [$0.label, $0.field, $0.value] })
    try insert(
      "deadline", table.deadlines.map { [$0.label, $0.subject.rawValue, $0.since, $0.milliseconds, $0.words] })
    try insert("following", table.followings.map { [$0.label, $0.last, $0.words] })
    try insert("inheritance", table.inheritances.map { [$0.label, $0.field, $0.words] })
    try insert("lock_weight", table.lockWeights.map { [$0.label, $0.scope.rawValue, $0.weight] })
    try insert(
      "lock_rule",
      table.lockRules.map { [$0.scope.rawValue, $0.scope.field, $0.limit.count, $0.limit.milliseconds, $0.words] })
    try insert(
      "lock_gate",
      table.lockGates.map { [$0.label, $0.variable.rawValue, $0.values.lowerBound, $0.values.upperBound] })
  }
}
