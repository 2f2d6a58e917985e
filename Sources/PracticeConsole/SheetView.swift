import Practice
import Terminal
import Wording

/// The caller's part, for a partner to read out.
enum SheetView {
  static func lines(
    _ sheet: CallerSheet, _ scenario: Scenario, seed: UInt64, _ languages: Languages, _ texts: Texts, columns: Int,
    isPlain: Bool
  ) -> [StyledText] {
    let spoken = languages[scenario.call.language]
    let head = [
      StyledText(texts("sheet.head", ["title": scenario.title(in: texts.tag), "seed": String(seed)]), .bold),
      StyledText(texts("sheet.you", ["name": sheet.caller])),
    ]
    return head
      + sheet.lines.flatMap { line -> [StyledText] in
        switch line {
        case .when(let key):
          [StyledText(""), StyledText("» " + spoken(key, ["reference": "…", "number": "…", "passcode": "…"]), .dim)]
        case .say(let text): [StyledText("« " + text, .heard)]
        case .act(let key): [StyledText("  (\(texts(key)))")]
        case .show(let card): IDCardView.lines(card, texts, columns: columns, isPlain: isPlain)
        }
      }
  }
}
