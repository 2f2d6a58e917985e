package import CallScript
import Diagnostics
package import Verification

/// What is seen or heard from the caller's side besides words.
package enum Scene: Hashable, Sendable, Localized {
  case rings(Channel), ringsAgain
  case seen, black, lost, back
  case dead, nothing, silence
  /// A document is held up; a telephone with one on it.
  case card, screen
  case follows(LivenessChallenge), ignores
}

/// What a caller says that they are to the child.
extension Scenario.Role: Localized {}

extension Face.Part: Localized {}

extension Face.Feature: Localized {}

/// A reply that names the next step after a refusal.
enum NextStep: Hashable, Localized {
  case after(Refusal)
}

/// What stands on the sheet of a caller's part.
package enum SheetText: Hashable, Sendable, Localized {
  case title(Scenario, seed: UInt64)
  case you(name: String)
  /// Instead of the case number, which is drawn anew in each call.
  case reference
  case writes, writesHastily
}
