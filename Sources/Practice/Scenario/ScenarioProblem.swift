/// One thing that is wrong with a scenario, and where.
package struct ScenarioProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named.
  package let file: String
  /// Counted from 1.
  package let line: Int, column: Int
  /// The key that it is about, such as `expect.end`; empty if about the whole.
  package let key: String
  /// What is wrong, and what to do.
  package let message: String, hint: String

  /// `file:line:column: key: message`, then the hint.
  package var description: String {
    "\(file):\(line):\(column): \(key.isEmpty ? "" : key + ": ")\(message)\nhint: \(hint)"
  }
}

/// All that is wrong with a scenario.
package struct ScenarioProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order in which they were found; never empty.
  package let all: [ScenarioProblem]

  /// Problems of one file or several.
  package init(all: [ScenarioProblem]) { self.all = all }

  /// One after another.
  package var description: String { all.map(\.description).joined(separator: "\n") }
}
