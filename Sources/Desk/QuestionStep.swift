package import Matching
package import Records
import Ledger
package import Verification

/// The five questions with their eight items, up to the verdict (IV.1).
package struct QuestionStep {
  let desk: Desk

  /// Typed answers so far, for reading back. In memory only.
  package var answers: Answers { desk.hand?.answers ?? Answers() }

  /// What was typed for the item but not taken by the log, for another try. In memory only.
  package func draft(of item: Item) -> String? { desk.hand?.draft.flatMap { $0.item == item ? $0.text : nil } }

  /// Takes down the answer to the item that is asked (IV.1). Only its form is looked at.
  package func answer(_ text: String) throws(DeskError) {
    let hand = try desk.caseInHand()
    guard case .ask(let item) = desk.step else { throw .wrongStep(.outOfOrder) }
    hand.type(try desk.checked(text, for: item), for: item)
    try desk.record(.answer(item, .asked))
    try desk.settle()
  }

  /// Answers the item as in the sibling's case just before.
  package func repeatAnswer() throws(DeskError) {
    let hand = try desk.caseInHand()
    guard case .ask(let item) = desk.step, let text = desk.siblingSession?.answers[item] else {
      throw .wrongStep(.outOfOrder)
    }
    hand.type(text, for: item)
    try desk.record(.answer(item, .repeated))
    try desk.settle()
  }

  /// Whether there is an answer of a sibling's case to repeat for the item.
  package func canRepeat(_ item: Item) -> Bool { desk.siblingSession?.answers[item] != nil }

  /// Types an answered item anew, before the verdict.
  package func correct(_ item: Item, _ text: String) throws(DeskError) {
    let hand = try desk.caseInHand()
    hand.type(try desk.checked(text, for: item), for: item)
    try desk.record(.correct(item))
  }

  /// The caller confirmed the answers as read back; the verdict follows (IV.1).
  package func confirmReadBack() throws(DeskError) {
    let hand = try desk.caseInHand()
    guard case .readingBack = hand.procedure.stage.phase else { throw .wrongStep(.outOfOrder) }
    try desk.recallSubject(hand)
    if let student = hand.student, let typed = hand.answers[.birthDate],
      let born = DateReader.read(typed, order: desk.matching.dateOrder, today: desk.matching.today),
      try desk.holdsRightsAlone(student, born: born)
    {
      return try desk.leaving.refuse(.adultStudent)
    }
    try desk.record(.readBack)
    try desk.settle()
  }

  /// Asks the round again, counted nowhere; after three the case closes unjudged.
  package func restartRound(_ reason: RestartReason) throws(DeskError) {
    try desk.record(.restartRound(reason))
  }
}

extension Desk {
  package var questions: QuestionStep { QuestionStep(desk: self) }
}
