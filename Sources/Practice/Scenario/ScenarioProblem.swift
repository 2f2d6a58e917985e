/// One thing that is wrong with a scenario, and where.
public struct ScenarioProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named.
  public let file: String
  /// Counted from 1.
  public let line: Int, column: Int
  /// The key that it is about, such as `expect.end`; empty if about the whole.
  public let key: String
  /// What is wrong, and what to do.
  public let message: String, hint: String

  /// `file:line:column: key: message`, then the hint.
  public var description: String {
    "\(file):\(line):\(column): \(key.isEmpty ? "" : key + ": ")\(message)\nhint: \(hint)"
  }
}

/// All that is wrong with a scenario.
public struct ScenarioProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order in which they were found; never empty.
  public let all: [ScenarioProblem]

  /// Problems of one file or several.
  public init(all: [ScenarioProblem]) { self.all = all }

  /// One after another.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
