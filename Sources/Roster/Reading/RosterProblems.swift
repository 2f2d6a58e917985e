/// The problems found in one reading: the first few in full, all of them counted.
package struct RosterProblems: Hashable, Sendable {
  /// How many are kept in full.
  package static let limit = 20

  /// The first ones, in the order found.
  package private(set) var first: [RosterProblem] = []
  /// How many were found in all.
  package private(set) var total = 0
  /// How many of each kind.
  package private(set) var counts: [RosterProblemKind: Int] = [:]
  /// How many rows are left out.
  package private(set) var rows = 0
  /// How many PINs somebody has too of whom the import does not tell (V): in another source, from an earlier import, by the console. Which and
  /// whose is never told: whoever guesses PINs in a roster would learn by its lines which of them are real.
  package var collisions = 0

  /// Where the row is that was left out last: a row with several problems is one.
  private var last: SourcePlace?

  package init() {}

  /// Whether nothing of the source may be taken.
  package var refusesSource: Bool { collisions > 0 || counts.keys.contains { $0.effect == .source } }
  /// Whether anything is left out.
  package var leavesOut: Bool { collisions > 0 || counts.keys.contains { $0.effect != .nothing } }

  /// Whether none was found.
  package var isEmpty: Bool { total == 0 && collisions == 0 }

  /// Counts one, and keeps it if there is room.
  package mutating func add(_ problem: RosterProblem) {
    total += 1
    counts[RosterProblemKind(problem), default: 0] += 1
    if problem.effect == .row, problem.place.file != last?.file || problem.place.line != last?.line {
      rows += 1
      last = problem.place
    }
    if first.count < Self.limit { first.append(problem) }
  }
}

/// Problems that are of one kind: of one field of one file.
package struct RosterProblemKind: Hashable, Sendable {
  package let file: String
  package let field: String
  package let fault: RosterFault
  package let effect: RosterEffect

  init(_ problem: RosterProblem) {
    (file, field, effect) = (problem.place.file, problem.field, problem.effect)
    // However many fields a row has in place of the header's.
    fault =
      if case .fieldCount(let count, let header) = problem.fault {
        .fieldCount(count < header ? 0 : header + 1, header: header)
      } else {
        problem.fault
      }
  }
}
