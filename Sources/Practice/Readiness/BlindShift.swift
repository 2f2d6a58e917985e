/// Calls of any kind as they come on a real line: nobody knows which kind comes next.
package struct BlindShift {
  /// How many minutes it may last, and lasts unless told.
  package static let minutes = 1...480, usual = 30

  /// Of so many calls one comes from a caller to whom a PIN is due, so that suspicion alone does not pay.
  private static let oneHonestOf = 2

  private let honest: [Scenario], others: [Scenario]
  private var taken: Set<String> = []

  /// A shift of the scenarios of a library.
  package init(_ library: [Scenario]) {
    honest = library.filter { $0.expectation.end == .disclosed }
    others = library.filter { $0.expectation.end != .disclosed }
  }

  /// The next call; none comes again before all of its kind came. Nil where there is no scenario.
  package mutating func next(using random: inout some RandomNumberGenerator) -> Scenario? {
    let isHonest = Int.random(in: 0..<Self.oneHonestOf, using: &random) == 0
    let kind = isHonest && !honest.isEmpty || others.isEmpty ? honest : others
    if kind.allSatisfy({ taken.contains($0.name) }) { taken.subtract(kind.map(\.name)) }
    let scenario = kind.filter { !taken.contains($0.name) }.randomElement(using: &random)
    if let scenario { taken.insert(scenario.name) }
    return scenario
  }
}
