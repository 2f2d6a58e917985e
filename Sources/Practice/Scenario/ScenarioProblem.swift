/// One thing that is wrong with a scenario, and where.
package struct ScenarioProblem: Error, Hashable, Sendable {
  /// The file, as it was named.
  package let file: String
  /// Counted from 1.
  package let line: Int, column: Int
  /// The key that it is about, such as `expect.end`; empty if about the whole.
  package let key: String
  package let fault: ScenarioFault
}

/// All that is wrong with a scenario.
package struct ScenarioProblems: Error, Hashable, Sendable {
  /// In the order in which they were found; never empty.
  package let all: [ScenarioProblem]

  /// Problems of one file or several.
  package init(all: [ScenarioProblem]) { self.all = all }
}
