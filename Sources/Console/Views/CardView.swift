import CallScript
import Diagnostics
import Matching
import Records
import Desk
import Terminal

/// A caller card: the true answers of a fictitious parent, so that a newcomer can play both sides of a practice call.
enum CardView {
  static func lines(_ card: CallerCard, in language: Language) -> [StyledText] {
    let rows: [(String, String)] =
      [
        (CardLabel.student.in(language), card.student.text), (CardLabel.caller.in(language), card.caller),
        (CardLabel.relationship.in(language), card.relationship), (CardLabel.school.in(language), card.school),
      ]
      + Item.allCases.map { ($0.in(language), card.answers[$0] ?? "") }
      + [(CardLabel.printedName.in(language), card.printedName)]
    let width = rows.map(\.0.count).max() ?? 0
    return [StyledText(CardLabel.title.in(language), .banner)]
      + rows.map { label, value in
        var line = StyledText("  " + label + String(repeating: " ", count: width - label.count + 2), .label)
        line.append(private: value)
        return line
      }
  }
}
