/// One thing that is wrong with a class list or a course, and where.
package struct ClassProblem: Error, Hashable, Sendable {
  /// The file, as it was named.
  package let file: String
  /// Counted from 1.
  package let line: Int, column: Int
  /// The key that it is about; empty if about the whole.
  package let key: String
  package let fault: ClassFault
}

/// What may be wrong with one. Of the file it repeats nothing but staff ids and names of scenarios.
package enum ClassFault: Error, Hashable, Sendable {
  /// What may be wrong with any file of keys.
  case reading(ScenarioFault)
  /// The file holds no keys at all.
  case nothing
  /// Somebody before is called so, too: the one of this id.
  case shared(with: String)
  /// People are named, and there is no class list; or nobody in it has this id.
  case noClass, nobody(known: [String])
  /// There is no scenario of that name, which is most like this one; a scenario's file is not there; or it is wrong.
  case noScenario(nearest: String?), noFile, wrongScenario(ScenarioProblems)
  /// The same call stands before.
  case twice
}

/// All that is wrong with a class list or a course.
package struct ClassProblems: Error, Hashable, Sendable {
  /// In the order in which they were found; never empty once thrown.
  package private(set) var all: [ClassProblem]
  private let file: String

  /// What a reader found.
  init(_ reader: ScenarioReader) {
    file = reader.file
    all = reader.problems.map {
      ClassProblem(
        file: $0.file, line: $0.line, column: $0.column, key: $0.key,
        fault: $0.fault == .noScenario ? .nothing : .reading($0.fault))
    }
  }

  mutating func note(_ place: ScenarioPlace, _ key: String, _ fault: ClassFault) {
    all.append(ClassProblem(file: file, line: place.line, column: place.column, key: key, fault: fault))
  }

  func check() throws(ClassProblems) { if !all.isEmpty { throw self } }
}
