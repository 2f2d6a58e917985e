import SampleDistrict

/// What a bad line makes of what is said.
struct LineFault {
  private let event: Scenario.Incident.Event
  private static let gap = "…"

  init(_ event: Scenario.Incident.Event) { self.event = event }

  /// The turns as they are heard: what is said comes with gaps, after a silence, or breaks off. What is seen is as ever.
  func spoil(_ turns: [Turn], _ random: inout SplitMix64) -> [Turn] {
    if event == .late { return [.scene(.silence)] + turns }
    return turns.map { turn in
      guard case .says(let text) = turn else { return turn }
      return .says(event == .cut ? Self.cut(text) : Self.garbled(text, &random))
    }
  }

  /// The second half is lost, in the middle of a word.
  private static func cut(_ text: String) -> String { text.prefix(max(1, text.count / 2)) + gap }

  /// One word of three is lost, and the middle of the line.
  private static func garbled(_ text: String, _ random: inout SplitMix64) -> String {
    let words = text.split(separator: " ").map(String.init)
    return words.enumerated().map { place, word in
      place == words.count / 2 || random.chance(perMille: 330) ? gap : word
    }.joined(separator: " ")
  }
}
