import Records
import Matching
import Ledger
package import Verification

extension Desk {
  /// A document cannot serve; another may be shown (IV.2).
  package func setIDAside(_ problem: IDProblem) throws(DeskError) { try record(.setIDAside(problem)) }

  /// Draws one of so many live cues, so that no recording can know which comes (IV.2).
  package func drawCue(of count: Int) -> Int { Int.random(in: 1...max(1, count), using: &generator) }

  /// Checks the document that the caller shows (IV.2). Its name is compared with the guardian's on record and kept
  /// nowhere.
  package func check(_ document: DocumentShown) throws(DeskError) {
    let hand = try caseInHand()
    guard case .identify = step else { throw .wrongStep(.outOfOrder) }
    try refresh(hand)
    let rule = hand.caller?.listed.flatMap {
      NameRule.printed(document.printedName, is: $0.guardian.name, on: document.kind)
    }
    let observation = IDObservation(
      kind: document.kind, nameMatches: rule != nil, faceMatches: document.faceMatches, cue: document.cue)
    try record(.checkID(observation), committing: [opened("name", rule.map { "accepted \($0.rawValue)" } ?? "refused")])
    try settle()
  }
}
