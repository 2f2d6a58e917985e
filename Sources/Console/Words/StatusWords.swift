import CallScript
import Diagnostics
import Records
package import Verification

/// What the status line says.
enum StatusWord: Hashable, Localized {
  case step(Int)
  /// Which of the questions is asked.
  case question(Int)
  case parked
  case next(NextStep)
  /// The caller's lines are a machine's draft.
  case unreviewed(SpokenLanguage)
}

/// What comes after the step that is on.
enum NextStep: Hashable, Localized {
  case caller, see, questions, item(Item), readBack, id, ready, pin, end
}

/// What still stands between now and the PIN.
extension Requirement: Localized {}
