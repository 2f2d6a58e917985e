import CallScript
import Diagnostics
import Terminal
import Verification

/// What still stands between now and the PIN, each with its section of the guide. Never which item failed.
enum ExplainView {
  static func lines(_ requirements: [Requirement], in language: Language) -> [StyledText] {
    requirements.map { requirement in
      let section = requirement.section.rawValue
      var line = StyledText("  " + section + String(repeating: " ", count: max(1, 6 - section.count)), .label)
      line.append(requirement.in(language), .plain)
      return line
    }
  }
}
