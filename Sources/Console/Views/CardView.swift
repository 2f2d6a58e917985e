import Matching
import Records
import Desk
import Terminal
import Wording

/// A caller card: the true answers of a fictitious parent, so that a newcomer can play both sides of a practice call.
enum CardView {
  static func lines(_ card: CallerCard, _ texts: Texts) -> [StyledText] {
    let rows: [(String, String)] =
      [
        (texts("card.student"), card.student.text), (texts("card.you"), card.caller),
        (texts("card.relationship"), card.relationship), (texts("card.school"), card.school),
      ]
      + Item.allCases.map { (texts("item\($0.rawValue)"), card.answers[$0] ?? "") }
      + [(texts("card.id"), card.printedName)]
    let width = rows.map(\.0.count).max() ?? 0
    return [StyledText(texts("card.head"), .banner)]
      + rows.map { label, value in
        var line = StyledText("  " + label + String(repeating: " ", count: width - label.count + 2), .label)
        line.append(private: value)
        return line
      }
  }
}
