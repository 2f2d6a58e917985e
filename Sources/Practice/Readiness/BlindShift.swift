/// Calls of any kind as they come on a real line: nobody knows which kind comes next.
package struct BlindShift {
  /// How many minutes it may last, and lasts unless told.
  package static let minutes = 1...480, usual = 30

  /// Calls of those to whom a PIN is due, and of all others: half and half, so that suspicion alone does not pay.
  private let honest: [Scenario], others: [Scenario]
  private var taken: Set<String> = []

  /// A shift of the scenarios of a library.
  package init(_ library: [Scenario]) {
    honest = library.filter { $0.expectation.end == .disclosed }
    others = library.filter { $0.expectation.end != .disclosed }
  }

  /// The next call; none comes again before all of its kind came. Nil where there is no scenario.
  package mutating func next(using random: inout some RandomNumberGenerator) -> Scenario? {
    let wanted = Bool.random(using: &random) ? honest : others
    let kind = wanted.isEmpty ? honest + others : wanted
    if kind.allSatisfy({ taken.contains($0.name) }) { taken.subtract(kind.map(\.name)) }
    let scenario = kind.filter { !taken.contains($0.name) }.randomElement(using: &random)
    if let scenario { taken.insert(scenario.name) }
    return scenario
  }
}
