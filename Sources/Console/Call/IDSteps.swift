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
    say(.id)
    var shown = IDKindChoice.none
    var name = ""
    var seen = Attestation.otherFace
    try inTurn([
      { [self] _ in shown = try choice() },
      { [self] goesBack in
        if shown.kind == nil { return }
        say(.idName)
        var question = question(.idName, name, goesBack: goesBack)
        question.hint = { [talk] in $0.isEmpty ? CallNotice.printedNameHint.in(talk.language) : "" }
        name = try wholeName(question)
      },
      { [self] _ in if shown.kind != nil { seen = try attestation() } },
    ])
    guard let kind = shown.kind else {
      let problem: IDProblem = shown == .onScreen ? .onScreen : .unsuitable
      try desk.identification.setAside(problem)
      return try askForAnother(after: problem)
    }
    let document = DocumentShown(
      kind: kind, printedName: name, isExpired: seen == .expired, faceMatches: seen != .otherFace,
      challenge: seen == .challengeRefused ? .refused : medium.servingChallenge)
    if let problem = try desk.identification.check(document) { try askForAnother(after: problem) }
  }

  /// What the operator sees of document and face; on video after two liveness challenges, drawn anew each time.
  private func attestation() throws -> Attestation {
    talk.tell(CallNotice.compareFace, .dim)
    if medium == .remote { for challenge in challenges() { say(.challenge(challenge)) } }
    while true {
      let seen: Attestation =
        try medium == .counter
        ? choice(CounterAttestation.self, goesBack: true).attestation : choice(goesBack: true)
      switch seen {
      case .passed, .expired: return seen
      // Refused at once, and counted: no slip does that.
      case .challengeRefused, .otherFace: if try isMeant(.endsCase) { return seen }
      }
    }
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
    say(.idAgain(after: problem))
    guard try choice(OtherIDChoice.self) == .none else { return }
    try confirmEnd()
    try desk.leaving.refuse(problem.refusal)
  }
}
