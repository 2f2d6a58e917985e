import CallScript
import Diagnostics
import Practice
import Terminal

/// The caller's part, for a partner to read out.
enum SheetView {
  static func lines(
    _ sheet: CallerSheet, _ scenario: Scenario, seed: UInt64, in language: Language, columns: Int,
    pictures: DrawnPicture?
  ) -> [StyledText] {
    let spoken = scenario.call.heardIn
    let head = [
      StyledText(SheetText.title(scenario, seed: seed).in(language), .bold),
      StyledText(SheetText.you(name: sheet.caller).in(language)),
    ]
    return head
      + sheet.lines.flatMap { line -> [StyledText] in
        switch line {
        case .when(let said): [StyledText(""), StyledText("» " + said.in(spoken), .dim)]
        case .say(let text): [StyledText("« " + text, .heard)]
        case .scene(let scene): [StyledText("  (\(scene.in(language)))")]
        case .act(let text): [StyledText("  (\(text.in(language)))")]
        case .show(let card): IDCardView(language: language, columns: columns, pictures: pictures).lines(card)
        }
      }
  }
}
