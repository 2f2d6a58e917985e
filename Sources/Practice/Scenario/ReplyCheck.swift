/// Finds replies of which the good one can be told by its looks, without listening.
enum ReplyCheck {
  /// The longest of a moment's replies has at most so many hundredths of the shortest's characters.
  private static let widest = 150
  /// So few more characters tell nothing.
  private static let few = 15

  static func check(_ replies: [ScenarioValues], _ note: (ScenarioPlace, String, ScenarioFault) -> Void) {
    for key in ["asks.replies.say", "asks.replies.say-es"] {
      let texts = replies.compactMap { reply in
        reply.texts[key].map { (text: $0, isGood: reply.text("asks.replies.is") == "good", place: reply.at(key)) }
      }
      guard let good = texts.first(where: \.isGood), texts.count > 1 else { continue }
      let lengths = texts.map(\.text.count)
      if let longest = lengths.max(), let shortest = lengths.min(), longest > shortest + few,
        longest * 100 > shortest * widest
      {
        note(good.place, key, .unlikeLengths(longest: longest, shortest: shortest))
      }
      let others = texts.filter { !$0.isGood }.map(\.text)
      let placeholders = names(in: good.text)
      if others.allSatisfy({ names(in: $0) != placeholders }) { note(good.place, key, .loneReference) }
      let openings = Set(others.map(opening))
      if others.count > 1, openings.count == 1, !openings.contains(opening(good.text)) {
        note(good.place, key, .loneOpening)
      }
    }
  }

  private static func names(in text: String) -> Set<Placeholder> {
    Set(Placeholder.allCases.filter { text.contains("{\($0.rawValue)}") })
  }

  /// The first word, whatever its case and marks.
  private static func opening(_ text: String) -> String {
    String(text.split(separator: " ").first ?? "").lowercased().filter(\.isLetter)
  }
}
