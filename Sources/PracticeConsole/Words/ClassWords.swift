import CallScript
import Console
import Diagnostics
import Ledger
import Practice
import Records

/// A part of a class report, by its word, in the order of the page.
package enum ClassPart: String, Hashable, CaseIterable, Localized {
  /// What came of the calls, by who took them, when, and what they were about.
  case person, day, topic
  /// What was missed, how faces were told apart, every attempt, and what trainers noted.
  case clause, face, attempt, note
}

/// What stands around the tables of a class report.
enum ClassWord: Hashable, Localized {
  case title, contents
  /// What the headline's figure is: whoever is ready, on that day.
  case ready(on: CivilDate)
  case about(calls: Int, people: Int), made(on: CivilDate)
  /// Who took calls and is on no list; stations of which there is no log.
  case strangers([String]), noLog([String])
  case outcome(Attempt.Outcome)
  /// A trainer's mark, with the note behind it.
  case marked(TrainerNote)
}

/// What stands on an observer's checklist.
enum ChecklistWord: Hashable, Localized {
  case title(Scenario, seed: UInt64), how, blanks
  case check(ObserverChecklist.Check)
}

/// What stands on a role card.
enum RoleWord: Hashable, Localized {
  /// Without the scenario's own title, which may tell how the call has to end.
  case title(seed: UInt64), how
  case who(Cast.Person, of: PersonName), claims(Cast.Person)
  case call(Scenario.Call)
  case camera(Scenario.Camera)
  /// Nil where the caller does not know it.
  case number(StudentID?)
  case answers, answer(Item, String, isRight: Bool)
  case document(IDCard)
  case photo(isSame: Bool)
  case challenge(Scenario.ChallengeReaction)
  case happens, event(RoleCard.Event)
  /// The heading of what is said about a second child.
  case afterwards(PersonName)
}
