import Matching
package import Records
import Ledger
package import Verification

extension Desk {
  /// The caller is seen (IV). After too long a gap the round starts over first; what follows by itself is done.
  package func see() throws(DeskError) {
    let hand = try caseInHand()
    try record(.see)
    if hand.ending == nil, case .unseen = hand.procedure.stage.phase { try record(.see) }
    try settle()
  }

  /// The video is gone.
  package func loseSight() throws(DeskError) {
    try record(.loseSight)
    try settle()
  }

  /// Takes down the answer to the item that is asked (IV.1). Only its form is looked at.
  package func answer(_ text: String) throws(DeskError) {
    let hand = try caseInHand()
    guard case .ask(let item) = step else { throw .wrongStep(.outOfOrder) }
    hand.type(try checked(text, for: item), for: item)
    try record(.answer(item, .asked))
    try settle()
  }

  /// Answers the item as in the sibling's case just before.
  package func repeatAnswer() throws(DeskError) {
    let hand = try caseInHand()
    guard case .ask(let item) = step, let text = siblingSession?.answers[item] else { throw .wrongStep(.outOfOrder) }
    hand.type(text, for: item)
    try record(.answer(item, .repeated))
    try settle()
  }

  /// Whether there is an answer of a sibling's case to repeat for the item.
  package func canRepeat(_ item: Item) -> Bool { siblingSession?.answers[item] != nil }

  /// Types an answered item anew, before the verdict.
  package func correct(_ item: Item, _ text: String) throws(DeskError) {
    let hand = try caseInHand()
    hand.type(try checked(text, for: item), for: item)
    try record(.correct(item))
  }

  /// The caller confirmed the answers as read back; the verdict follows (IV.1).
  package func confirmReadBack() throws(DeskError) {
    let hand = try caseInHand()
    guard case .readingBack = hand.procedure.stage.phase else { throw .wrongStep(.outOfOrder) }
    try recallSubject(hand)
    if let student = hand.student, let typed = hand.answers[.birthDate],
      let born = DateReader.read(typed, order: matching.dateOrder, today: matching.today), isAdult(student, born: born)
    {
      return try refuse(.adultStudent)
    }
    try record(.readBack)
    try settle()
  }

  /// Asks the round again, counted nowhere; after three the case closes unjudged.
  package func restartRound(_ reason: RestartReason) throws(DeskError) {
    try record(.restartRound(reason))
  }

  func checked(_ text: String, for item: Item) throws(DeskError) -> String {
    guard item.form(of: text, in: matching).reading != nil else { throw .badForm(item) }
    return text
  }
}
