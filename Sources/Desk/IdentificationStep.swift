import Station
import Records
import Matching
import Ledger
package import Verification

/// The document that the caller shows (IV.2).
package struct IdentificationStep {
  let desk: Desk

  /// A document cannot serve; another may be shown (IV.2).
  /// - Guide: IV.2.c
  package func setAside(_ problem: IDProblem) throws(DeskError) { try desk.record(.setIDAside(problem)) }

  /// Draws one of so many liveness challenges, so that no recording can know which comes (IV.2).
  package func drawChallenge(of count: Int) -> Int { Int.random(in: 1...max(1, count), using: &desk.session.generator) }

  /// Checks the document that the caller shows (IV.2). Its name is compared with the guardian's on record and kept
  /// nowhere. One that cannot serve is set aside, and comes back.
  /// - Guide: IV.2
  package func check(_ document: DocumentShown) throws(DeskError) -> IDProblem? {
    let hand = try desk.caseInHand()
    try desk.checkAttester()
    guard case .identify = desk.step else { throw .wrongStep(.outOfOrder) }
    if document.isExpired {
      try setAside(.expired)
      return .expired
    }
    try desk.refresh(hand)
    // Where nobody is listed the verdict fails for that alone, and nothing before it tells.
    let rule = hand.caller?.listed.flatMap {
      NameRule.printed(document.printedName, is: $0.guardian.name, on: document.kind)
    }
    let observation = IDObservation(
      kind: document.kind, nameMatches: rule != nil, faceMatches: document.faceMatches, challenge: document.challenge)
    // Which of them failed is nobody's to read in the log (IV.1).
    try desk.record(
      .checkID(observation),
      committing: [
        desk.salted("name", rule.map { "accepted \($0.rawValue)" } ?? "refused"),
        desk.salted("face", document.faceMatches ? "accepted" : "refused"),
        desk.salted("challenge", document.challenge.rawValue),
      ])
    hand.idMatches = rule != nil
    try desk.settle()
    return nil
  }
}

extension Desk {
  package var identification: IdentificationStep { IdentificationStep(desk: self) }
}
