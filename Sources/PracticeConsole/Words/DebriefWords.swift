import CallScript
import Diagnostics
package import Practice
import Records

/// What was right in an attempt and what was not.
enum DebriefWord: Hashable, Localized {
  case seed(UInt64)
  case lesson(Scenario)
  case reply(Scenario.Reply.Worth, String, to: String)
  case answered(Item)
  /// What would have been right.
  case right(Debrief.Right)
  case lost(child: String)
  case asksFirst, reflected(String)
  case misheard(Prompt, typed: String, heard: String)
  case toldApart([Face.Feature])
  case askedUnseen(Item)
  case offByCaller(Item, typed: String, record: String), offByTrainee(Item, typed: String, record: String)
  case notListed, notVerified, restricted
  case ignoredCorrection(Item)
  case hint(Hint)
}

/// What was attested that was not so.
extension AttemptEvent.Falsehood: Localized {}
