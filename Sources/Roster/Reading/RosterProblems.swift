/// The problems found in one reading: the first few in full, all of them counted.
package struct RosterProblems: Hashable, Sendable {
  /// How many are kept in full.
  package static let limit = 20

  /// The first ones, in the order found.
  package private(set) var first: [RosterProblem] = []
  /// How many were found in all.
  package private(set) var total = 0
  /// How many PINs somebody else has too (V). Which and whose is never told: whoever guesses PINs in a roster would learn by its
  /// lines which of them are real.
  package var collisions = 0

  package init() {}

  /// Whether none was found.
  package var isEmpty: Bool { total == 0 && collisions == 0 }

  /// Counts one, and keeps it if there is room.
  package mutating func add(_ problem: RosterProblem) {
    total += 1
    if first.count < Self.limit { first.append(problem) }
  }
}
