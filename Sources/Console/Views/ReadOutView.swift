import CallScript
import Diagnostics
import Terminal

/// What the operator reads out, in the caller's language, with a gloss in their own below it where the two differ.
enum ReadOutView {
  static func lines(_ text: some Localized<String>, in spoken: Language, gloss language: Language) -> [StyledText] {
    [StyledText("» " + text.in(spoken), .say)]
      + (spoken == language ? [] : [StyledText("  " + text.in(language), .dim)])
  }
}
