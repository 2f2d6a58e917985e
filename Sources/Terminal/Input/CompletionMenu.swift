/// The menu under a line: what it could become. Tab goes through it, Esc takes it away.
struct CompletionMenu {
  /// What was typed before one was chosen.
  let typed: String
  /// What it could become, in order.
  let candidates: [Completion]
  /// The one that stands in the line now, if one was chosen.
  private(set) var selected: Int?

  private static let rows = 8

  init(typed: String, candidates: [Completion]) {
    self.typed = typed
    self.candidates = candidates
  }

  /// Goes on by so many, around the end; gives the line's new text.
  mutating func move(by step: Int) -> String {
    let count = candidates.count
    guard count > 0 else { return typed }
    let next = selected.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    selected = next
    return candidates[next].text
  }

  /// The rows to be drawn: at most eight, with the selected one among them.
  var lines: [StyledText] {
    let first = max(0, min((selected ?? 0) - Self.rows / 2, candidates.count - Self.rows))
    let shown = candidates.indices.dropFirst(first).prefix(Self.rows)
    let width = shown.map { DisplayWidth.of(candidates[$0].text) }.max() ?? 0
    var lines = shown.map { place in
      let isSelected = place == selected
      let text = (isSelected ? "> " : "  ") + DisplayWidth.fitted(candidates[place].text, to: width)
      var line = StyledText(text, isSelected ? .bold : .label)
      line.append("  " + candidates[place].note, .dim)
      return line
    }
    let left = candidates.count - shown.count
    if left > 0 { lines.append(StyledText("  … \(left)", .dim)) }
    return lines
  }

  /// What all candidates begin with.
  static func commonPrefix(of candidates: [Completion]) -> String {
    guard var common = candidates.first?.text[...] else { return "" }
    for candidate in candidates.dropFirst() {
      let length = zip(common, candidate.text).prefix { $0 == $1 }.count
      common = common.prefix(length)
    }
    return String(common)
  }
}
