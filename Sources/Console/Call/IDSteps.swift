import CallScript
import Diagnostics
import Matching
import Records
import Terminal
import Desk
import Verification

/// Seeing the caller's ID (IV.2). Nothing is logged before the last of its prompts, so `/back` starts it over.
extension CallFlow {
  func identify() throws {
    talk.say(.id, in: language)
    let shown = try choice(IDKindChoice.self)
    guard let kind = shown.kind else {
      let problem: IDProblem = shown == .onScreen ? .onScreen : .unsuitable
      try desk.identification.setAside(problem)
      return try askForAnother(after: problem)
    }
    talk.say(.idName, in: language)
    var question = question(.idName)
    question.hint = { [talk] in $0.isEmpty ? CallNotice.printedNameHint.in(talk.language) : "" }
    let name = try wholeName(question)
    let seen = try attestation()
    let document = DocumentShown(
      kind: kind, printedName: name, isExpired: seen == .expired, faceMatches: seen != .otherFace,
      challenge: seen == .challengeRefused ? .refused : medium.servingChallenge)
    if let problem = try desk.identification.check(document) { try askForAnother(after: problem) }
  }

  /// What the operator sees of document and face; on video after two liveness challenges, drawn anew each time.
  private func attestation() throws -> Attestation {
    talk.tell(CallNotice.compareFace, .dim)
    if medium == .counter { return try choice(CounterAttestation.self).attestation }
    for challenge in challenges() { talk.say(.challenge(challenge), in: language) }
    return try choice()
  }

  /// One of each kind, in either order.
  private func challenges() -> [LivenessChallenge] {
    let drawn = [LivenessChallenge.hands, LivenessChallenge.heads].compactMap { kind in
      kind.dropFirst(desk.identification.drawChallenge(of: kind.count) - 1).first
    }
    return desk.identification.drawChallenge(of: 2) == 1 ? drawn : drawn.reversed()
  }

  /// The document cannot serve; another may, else the case ends with the reason.
  private func askForAnother(after problem: IDProblem) throws {
    talk.say(.idAgain(after: problem), in: language)
    if try choice(OtherIDChoice.self) == .none { try desk.leaving.refuse(problem.refusal) }
  }
}
