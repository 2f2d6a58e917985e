import Practice
import Testing

@Suite("Practice: what contradicts itself in a scenario")
struct ScenarioContradictionTests {
  static let names = "one of: answer, caller, child, claimed, relationship, reference, contact"
  static let unanswered = "one of: caller, child, claimed, relationship, reference, contact"
  static let atFirst = "one of: caller, child, claimed, relationship, contact"
  static let noLine = "there is no line and no camera at a counter"
  static let unlisted = "is no guardian on record"
  static let given = "is given with the name, and not asked again"

  // Each row: what is changed, where the problem is to be found, what is said, and the hint.
  static let people: [(String, String, String, String)] = [
    ("caller: {is: contact, standing: verified}", "verified", "caller.standing: a contact \(unlisted)", "unlisted"),
    (
      "caller: {is: aunt, claims: contact, standing: unverified}", "unverified",
      "caller.standing: a contact \(unlisted)", "unlisted"
    ),
    (
      "caller: {is: aunt, claims: stranger, standing: restricted}", "restricted",
      "caller.standing: a stranger \(unlisted)", "unlisted"
    ),
    (
      "caller: {is: mother, admits: yes}", "yes",
      "caller.admits: a verified guardian does not say that they are none",
      "caller.standing: unverified or unlisted"
    ),
  ]

  static let counter: [(String, String, String, String)] = [
    ("call: {channel: counter}\ncamera: broken", "broken", "camera: \(noLine)", "leave it out"),
    ("call: {channel: counter, line: bad}", "bad", "call.line: there is no line at a counter", "leave it out"),
    ("call: {channel: counter, reason: work}", "work", "call.reason: \(noLine)", "leave it out"),
    ("call: {channel: counter}\nid: {challenge: done}", "done", "id.challenge: \(noLine)", "leave it out"),
    (
      "call: {channel: counter}\nid: {expired: yes}\notherID: {challenge: ignored}", "ignored",
      "otherID.challenge: \(noLine)",
      "leave it out"
    ),
    (
      "call: {channel: counter}\nline:\n  - at: rings\n    event: dropped", "- ¦at",
      "line: there is no line at a counter", "leave it out"
    ),
  ]

  static let answers: [(String, String, String, String)] = [
    ("knows: {grade: new}", "new", "knows.grade: only an address is new", "right or wrong"),
    ("knows:\n  birthDate: new", "new", "knows.birthDate: only an address is new", "right or wrong"),
    (
      "knows: {phoneNumber: wrong}\nlater: {phoneNumber: new}", "new", "later.phoneNumber: only an address is new",
      "right or wrong"
    ),
    (
      "knows: {firstName: themselves}", "themselves",
      "knows.firstName: callers name themselves only as a contact", "right or wrong"
    ),
    (
      "knows: {contactPhone: themselves}", "themselves",
      "knows.contactPhone: callers name themselves only as a contact", "right or wrong"
    ),
    ("later: {grade: wrong}", "wrong", "later.grade: was right already", "name under knows what they get wrong first"),
    (
      "knows: {address: right}\nlater: {address: wrong}", "wrong", "later.address: was right already",
      "name under knows what they get wrong first"
    ),
    (
      "child: {number: unknown}\nknows: {firstName: wrong}", "unknown", "child.number: firstName \(given)",
      "known, or nothing about that question"
    ),
    (
      "child: {number: unknown}\nline: [{at: lastName, event: videoLost}]", "unknown",
      "child.number: lastName \(given)",
      "known, or nothing about that question"
    ),
    (
      "child: {number: unknown}\nsays: {birthDate: So}", "unknown", "child.number: birthDate \(given)",
      "known, or nothing about that question"
    ),
    (
      "otherID:\n  kind: passport", "kind", "otherID: nobody asks for another document",
      "id.expired: yes, or id.kind: none"
    ),
  ]

  static let placeholders: [(String, String, String, String)] = [
    ("says: {rings: \"Hello {nobody}.\"}", "\"Hello", "says.rings: {nobody} stands for nothing there", atFirst),
    ("says:\n  see: Hello { answer }.", "Hello", "says.see: { answer } stands for nothing there", unanswered),
    ("says: {grade: \"It is {}.\"}", "\"It is", "says.grade: {} stands for nothing there", names),
    ("says: {grade: \"It is {answer.\"}", "\"It is", "says.grade: {answer. stands for nothing there", names),
    ("says: {rings: \"{reference}\"}", "\"{ref", "says.rings: {reference} stands for nothing there", atFirst),
    ("says: {ready: \"{answer}\"}", "\"{ans", "says.ready: {answer} stands for nothing there", unanswered),
    (
      "asks: [{at: id, says: \"{who}?\", replies: [{say: A, is: good}, {say: B, is: poor}]}]", "\"{who}",
      "asks.says: {who} stands for nothing there", unanswered
    ),
    (
      "asks: [{at: id, says: So, replies: [{say: \"{who}\", is: good}, {say: B, is: poor}]}]", "\"{who}",
      "asks.replies.say: {who} stands for nothing there", unanswered
    ),
    (
      "asks: [{at: id, says: So, replies: [{say: A, say-es: \"{quien}\", is: good}, {say: B, is: poor}]}]",
      "\"{quien}", "asks.replies.say-es: {quien} stands for nothing there", unanswered
    ),
  ]

  static let acts: [(String, String, String, String)] = [
    (
      "expect: {end: disclosed, section: IV.3, does: [park], never: [flag, park]}", "never: ¦[",
      "expect.never: park has to be done, too", "keep one of the two"
    ),
    (
      "expect: {end: closed, section: IV, flag: yes, never: [flag]}", "never: ¦[",
      "expect.never: the case has to be flagged", "leave flag out"
    ),
    (
      "expect: {end: disclosed, section: IV.3, does: [sibling]}", "does: ¦[",
      "expect.does: nothing in this call asks for sibling", "child.sibling: sibling or twin"
    ),
    (
      "expect: {end: disclosed, section: IV.3, does: [videoLost]}", "does: ¦[",
      "expect.does: nothing in this call asks for videoLost", "line: event videoLost"
    ),
    (
      "expect: {end: disclosed, section: IV.3, does: [flag]}", "does: ¦[",
      "expect.does: nothing in this call asks for flag", "expect.flag: yes"
    ),
    (
      "expect: {end: disclosed, section: IV.3, does: [abandon]}", "does: ¦[",
      "expect.does: nothing in this call asks for abandon", "name it under never, or leave it out"
    ),
  ]

  @Test(arguments: people + counter + answers + placeholders + acts)
  func `is told with its place and a way out`(
    _ changes: String, _ at: String, _ said: String, _ hint: String
  ) throws {
    try Draft(changes).check(at: at, said, hint: hint)
  }

  // Each row: what the replies are worth, what is said, and the hint.
  static let worths: [([String], String, String)] = [
    ([], "there are 0", "two to four replies"), (["good"], "there are 1", "two to four replies"),
    (["good", "poor", "leak", "poor", "leak"], "there are 5", "two to four replies"),
    (["poor", "leak"], "not exactly one is good", "mark one reply: is: good"),
    (["good", "leak", "good"], "not exactly one is good", "mark one reply: is: good"),
  ]

  @Test(arguments: worths)
  func `replies are two to four of which one is good`(_ worths: [String], _ said: String, _ hint: String) throws {
    let replies = worths.map { "{say: So, is: \($0)\($0 == "leak" ? ", tells: answer" : "")}" }.joined(separator: ", ")
    let draft = Draft("asks: [{at: rings, says: Now!, replies: [\(replies)]}]")
    try draft.check(at: "replies: ¦[", "asks.replies: \(said)", hint: hint)
  }

  /// What was given away is named in the score and taught in the debrief, so that a leak without it would be a riddle.
  @Test func `a leak says what it gives away and nothing else does`() throws {
    try Draft("asks: [{at: rings, says: Now!, replies: [{say: A, is: good}, {say: B, is: leak}]}]").check(
      at: "is: ¦leak", "asks.replies.is: what it gives away is not said",
      hint: "tells: answer, step, listing, restriction, record, digit, pin, exception, child, change, suspicion")
    try Draft("asks: [{at: rings, says: Now!, replies: [{say: A, is: good}, {say: B, is: poor, tells: pin}]}]").check(
      at: "tells: ¦pin", "asks.replies.tells: only a leak gives something away", hint: "is: leak, or leave it out")
    let whole =
      "asks: [{at: rings, says: Now!, replies: [{say: A, is: good}, {say: B, is: leak, tells: pin, then: {at: ready, says: So}}]}]"
    #expect(Draft(whole).problems == [])
  }

  @Test func `all that stands for something may stand in braces`() {
    let all = "{answer} {caller} {child} {claimed} {relationship} {reference} {contact}"
    #expect(Draft("says: {grade: \"\(all)\", contactName: \"\(all)\"}").problems == [])
  }

  /// The group stands in the file; the key that it lacks does not.
  @Test func `a key that is left out is told where its group begins`() throws {
    try Draft("caller: {is: contact}").check(
      at: "caller: ¦{", "caller.standing: a contact is no guardian on record", hint: "unlisted")
  }

  @Test func `several are told at once and the end only when nothing else is wrong`() throws {
    let draft = Draft(
      "caller: {is: aunt, admits: yes}\nknows: {grade: new}\nsays: {id: \"{one} {two}\"}\n"
        + "expect: {end: closed, section: III, does: [park, correct], never: [correct, park]}")
    let said: [(String, String)] = try [
      (draft.place(of: "yes"), "caller.admits"), (draft.place(of: "new"), "knows.grade"),
      (draft.place(of: "\"{one}"), "says.id: {one}"), (draft.place(of: "\"{one}"), "says.id: {two}"),
      (draft.place(of: "never: ¦["), "expect.never: correct"), (draft.place(of: "never: ¦["), "expect.never: park"),
    ]
    let problems = draft.problems
    #expect(problems.count == said.count)
    for (problem, (place, start)) in zip(problems, said) {
      #expect(problem.hasPrefix("draft.yaml:\(place): \(start)"), "\(problem)")
    }
  }

  @Test func `corrections of what was right are told in the order of the questions`() {
    let items = ScenarioKey.all.filter { $0.path.hasPrefix("later.") }.map(\.path)
    let lines = items.map { "  \($0.dropFirst(6)): wrong" }.joined(separator: "\n")
    let problems = Draft("later:\n\(lines)").problems
    #expect(problems.count == items.count)
    #expect(problems.map { String($0.split(separator: " ")[1]) } == items.map { "\($0):" })
  }

  @Test func `a key that is wrong comes before what contradicts it`() throws {
    try Draft("caller: {is: mother, admits: yes}\nlevel: 9").check(
      at: "level: ¦9", "level: cannot be that", hint: "1 to 3")
  }
}
