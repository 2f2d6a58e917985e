import CallScript
import Diagnostics
import Matching
import Records
import Desk
import Verification

/// Seeing the caller's ID (IV.2). Nothing is logged before the last of its prompts, so `/back` starts it over.
extension CallFlow {
  func identify() throws {
    talk.say(.id, in: language)
    guard let kind = try choice(IDKindChoice.self).kind else {
      return try setAside(.unsuitable, orRefuse: .idUnsuitable)
    }
    talk.say(.idName, in: language)
    var question = question(.idName)
    question.hint = { [talk] in $0.isEmpty ? CallNotice.printedNameHint.in(talk.language) : "" }
    let name = try printed(question)
    let seen = try attestation()
    if seen == .expired { return try setAside(.expired, orRefuse: .idExpired) }
    let challenge: ChallengeOutcome = medium == .counter ? .notAsked : seen == .challengeRefused ? .refused : .done
    try desk.identification.check(
      DocumentShown(kind: kind, printedName: name, faceMatches: seen != .otherFace, challenge: challenge))
  }

  /// What the operator sees of document and face; on video after a liveness challenge, drawn anew each time.
  private func attestation() throws -> Attestation {
    if medium == .counter { return try choice(CounterAttestation.self).attestation }
    let challenges = LivenessChallenge.allCases
    talk.say(.challenge(challenges[desk.identification.drawChallenge(of: challenges.count) - 1]), in: language)
    return try choice()
  }

  /// A name as the document has it, in whatever layout; only what can be none is asked again.
  private func printed(_ question: Question) throws -> String {
    while true {
      let name = try nonEmpty(question)
      if Item.contactName.form(of: name, in: desk.matching) != .wrong { return name }
      try talk.fail(FormWord.noName.in(talk.language))
    }
  }

  /// The document cannot serve; another may, else the case ends with the reason.
  private func setAside(_ problem: IDProblem, orRefuse refusal: OpenRefusal) throws {
    try desk.identification.setAside(problem)
    talk.say(.idAgain, in: language)
    if try choice(OtherIDChoice.self) == .none { try desk.leaving.refuse(refusal) }
  }
}
