import Matching
import Records
import Wording
import Desk
import Verification

/// Seeing the caller's ID (IV.2). Nothing is logged before the last of its prompts, so `/back` starts it over.
extension CallFlow {
  func identify() throws {
    talk.say("say.id", in: language)
    guard let kind = try idKind() else { return try setAside(.unsuitable, orRefuse: .idUnsuitable) }
    talk.say("say.idName", in: language)
    var question = Question("ask.idName", in: texts)
    question.hint = { [texts] in $0.isEmpty ? texts("ask.idName.hint") : "" }
    let name = try printed(question)
    // A cue that a recording cannot follow, drawn anew each time.
    if !isCounter { talk.say("say.cue\(desk.drawCue(of: 4))", in: language) }
    let seen = try choice("ask.attest.\(isCounter ? "counter" : "video")")
    if seen == "x" { return try setAside(.expired, orRefuse: .idExpired) }
    let cue: LiveCue = isCounter ? .notAsked : seen == "r" ? .refused : .done
    try desk.check(DocumentShown(kind: kind, printedName: name, faceMatches: seen != "n", cue: cue))
  }

  /// A name as the document has it, in whatever layout; only what can be none is asked again.
  private func printed(_ question: Question) throws -> String {
    while true {
      let name = try nonEmpty(question)
      if Item.contactName.form(of: name, in: desk.matching) != .wrong { return name }
      try talk.fail(texts("form.bad.name"))
    }
  }

  /// One of the four kinds, or nil for none of them.
  private func idKind() throws -> IDKind? {
    switch try choice("ask.idKind") {
    case "c": .californiaID
    case "l": .driversLicense
    case "m": .consulateCard
    case "p": .passport
    default: nil
    }
  }

  /// The document cannot serve; another may, else the case ends with the reason.
  private func setAside(_ problem: IDProblem, orRefuse refusal: OpenRefusal) throws {
    try desk.setIDAside(problem)
    talk.say("say.idAgain", in: language)
    if try choice("ask.idAnother") == "n" { try desk.refuse(refusal) }
  }
}
