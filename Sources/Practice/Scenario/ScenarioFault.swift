package import Records
package import YAML

/// What may be wrong with a scenario. Of the file it repeats nothing but what stands in braces.
package enum ScenarioFault: Hashable, Sendable {
  case yaml(YAMLFault)
  /// The file holds no scenario.
  case noScenario
  /// A key stands twice.
  case twice
  /// A key is none of those that may stand there.
  case unknown(Named, known: [ScenarioKey])
  case missing(ScenarioKey)
  /// A key's value is not of its form.
  case refused(ScenarioKey.Form)
  /// A text has a tab in it, or stands over several lines behind `|` or `>`.
  case tabInText, blockText

  /// Somebody who is no guardian has the standing of one (III).
  case outsider(Scenario.Role)
  /// A verified guardian says that they are none.
  case guardianAdmits
  /// A line, or a line or camera, at a counter.
  case noLine, noLineOrCamera

  /// An item other than the address is new; an item other than the contact's name is the callers themselves.
  case onlyAddressIsNew, onlyContactIsCaller
  /// The item is given with the child's name, and something is said about its question.
  case givenWithName(Item)
  /// A second child is named, or something is said of one, and none is asked for.
  case noSibling
  /// A child's fixed name has another number of surnames than the scenario says; a contact is named where none is on record.
  case otherSurnames, noContact
  /// A surname is given for a document in the caller's own name of today.
  case ownSurname
  /// What is corrected later was right at first.
  case rightAlready
  /// The first document is not set aside.
  case otherIDUnasked

  /// There are so many replies, or not exactly one that is good.
  case replies(Int), goodReplies
  /// A leak does not say what it gives away, or a reply that is none does.
  case leakUntold, noLeak
  /// Nothing comes of a bad reply though a later step does; something comes of it before it was given, of these that come later.
  case noConsequence(known: [Cue]), notLater(known: [Cue])
  /// A line lacks what has to be heard there.
  case unheard(Placeholder)
  /// An answer is corrected where none is read back.
  case correctsElsewhere
  /// The good reply is told by its looks: replies differ in length, it alone has what stands in braces, or it alone begins otherwise.
  case unlikeLengths(longest: Int, shortest: Int), loneReference, loneOpening
  /// What stands in braces stands for nothing there.
  case placeholder(String, known: [Placeholder])

  /// An act has to be done and must not be; the case has to be flagged and must not be.
  case doneAndNever(Scenario.Act), neverFlagged
  /// The call asks for an act that must not be done, or does not ask for one that has to be.
  case neverAskedFor(Scenario.Act), unaskedFor(Scenario.Act)

  /// Something hangs on a step that does not come, or on one at which the line cannot fail.
  case stepNotCome(known: [Cue]), lineFailsElsewhere(known: [Cue])
  case droppedTooOften(times: Int)

  /// The call ends otherwise, or rests on another section.
  case otherEnd(RightEnd), otherSection(RightEnd)

  /// What the built-in players came to at a seed: no family fits, the perfect one does not pass, or one that has to fail passes.
  case noFamily(seed: UInt64), perfectFails(seed: UInt64), notCaught(PlayerKind, seed: UInt64)

  /// What a key names in its group.
  package enum Named: Hashable, Sendable, CaseIterable {
    case key, question, step

    init(in group: String) {
      switch group {
      case "knows", "later": self = .question
      case "says", "saysOfSibling": self = .step
      default: self = .key
      }
    }
  }
}
