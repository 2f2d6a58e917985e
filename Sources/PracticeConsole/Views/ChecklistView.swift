import Diagnostics
import Practice
import Terminal
import Verification

/// What an observer ticks off, each with the section that asks for it, and a line for a word.
enum ChecklistView {
  static func lines(
    _ checklist: ObserverChecklist, _ scenario: Scenario, seed: UInt64, in language: Language
  ) -> [StyledText] {
    let head = [
      StyledText(ChecklistWord.title(scenario, seed: seed).in(language), .bold),
      StyledText(ChecklistWord.how.in(language)), StyledText(ChecklistWord.blanks.in(language)), StyledText(""),
    ]
    return head
      + checklist.lines.map { line in
        let section = (line.clause.section ?? scenario.expectation.section).rawValue
        let padding = String(repeating: " ", count: max(1, 6 - section.count))
        return StyledText("[ ] \(section)\(padding)\(ChecklistWord.check(line.check).in(language))")
      }
  }
}
