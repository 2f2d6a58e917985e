import Practice
import PracticeConsole
import Testing

@Suite("Practice: the keys of a scenario's file")
struct ScenarioKeyTests {
  static let steps = """
    rings, phone, child, childBirth, childSchool, childAgain, caller, relationship, see, birthDate, firstName, \
    lastName, grade, address, phoneNumber, contactName, contactPhone, readBack, readBackAgain, id, idAgain, idName, \
    turn, ready, readBackPIN, misread, disclosed, unconfirmed, sibling, refused, parked, ended, callsAgain
    """
  static let questions = "birthDate, firstName, lastName, grade, address, phoneNumber, contactName, contactPhone"
  static let ends = """
    disclosed, closed, noVideo, idUnsuitable, idExpired, incompleteRecord, recordLeftOut, notGuardian, adultStudent, \
    otherSchool, childNotFound
    """
  static let roles = "mother, father, grandmother, grandfather, aunt, uncle, fosterMother, contact, stranger"
  static let topics = "clean, names, records, guardianship, identity, presence, pressure, language, pin, line"
  static let acts =
    "a list of: videoLost, park, resume, sibling, correct, setAside, showAgain, flag, abandon, badLine"
  static let top = """
    one of: title, title-es, topic, level, lesson, lesson-es, call, target, caller, child, names, knows, later, camera, id, \
    otherID, pin, line, says, saysOfSibling, asks, expect, catches
    """
  static let long = String(repeating: "x", count: 401)
  static let replies = "replies: [{say: A, is: good}, {say: B, is: poor}]"

  // Each row: what is changed, where the problem is to be found, what is said, and the hint.
  static let unknown: [(String, String, String, String)] = [
    ("colour: Zq7marker", "colour", "colour: there is no such key", top),
    (
      "call:\n  channel: video\n  chanel: Zq7marker", "chanel", "call.chanel: there is no such key",
      "one of: channel, language, reason, interpreter, line"
    ),
    (
      "target: {keys: 200, minutes: 6, seconds: 9}", "seconds", "target.seconds: there is no such key",
      "one of: keys, minutes"
    ),
    (
      "id:\n  number: Zq7marker", "number", "id.number: there is no such key",
      "one of: kind, name, surname, expired, face, challenge"
    ),
    ("line: [{at: rings, event: dropped, when: 1}]", "when", "line.when: there is no such key", "one of: at, event"),
    (
      "asks: [{at: rings, says: Now!, replies: [{say: A, is: good}, {say: B, is: poor, worth: 1}]}]", "worth",
      "asks.replies.worth: there is no such key", "one of: say, say-es, is, tells, then"
    ),
    ("knows:\n  colour: right", "colour", "knows.colour: there is no such question", "one of: \(questions)"),
    ("later: {nickname: right}", "nickname", "later.nickname: there is no such question", "one of: \(questions)"),
    ("says:\n  hello: Zq7marker", "hello", "says.hello: there is no such step", "one of: \(steps)"),
    ("line:\n  - at: Zq7marker\n    event: dropped", "Zq7marker", "line.at: cannot be that", steps),
    ("asks:\n  - at: Zq7marker\n    says: Now!\n    \(replies)", "Zq7marker", "asks.at: cannot be that", steps),
  ]

  static let numbers: [(String, String, String, String)] = [
    ("level: 0", "level: ¦0", "level: cannot be that", "1 to 3"),
    ("level: 4", "level: ¦4", "level: cannot be that", "1 to 3"),
    ("level: 1.5", "1.5", "level: cannot be that", "1 to 3"),
    ("level: Zq7marker", "Zq7marker", "level: cannot be that", "1 to 3"),
    ("level: 99999999999999999999", "99999999999999999999", "level: cannot be that", "1 to 3"),
    ("target:\n  keys: 19\n  minutes: 6", "keys: ¦19", "target.keys: cannot be that", "20 to 2000"),
    ("target:\n  keys: 2001\n  minutes: 6", "2001", "target.keys: cannot be that", "20 to 2000"),
    ("target: {keys: 200, minutes: 61}", "61", "target.minutes: cannot be that", "1 to 60"),
  ]

  static let words: [(String, String, String, String)] = [
    ("topic: Clean", "topic: ¦Clean", "topic: cannot be that", topics),
    ("call: {channel: Zq7marker}", "Zq7marker", "call.channel: cannot be that", "phone, video, counter"),
    (
      "call: {channel: video, language: fr}", "fr", "call.language: cannot be that",
      "en, es, hy, ko, zh, tl, vi, ru, ar, fa"
    ),
    (
      "call: {channel: video, interpreter: child}", "interpreter: ¦child", "call.interpreter: cannot be that",
      "none, staff, vendor, adult"
    ),
    ("caller: {is: Zq7marker}", "Zq7marker", "caller.is: cannot be that", roles),
    (
      "caller: {is: aunt, standing: Zq7marker}", "Zq7marker", "caller.standing: cannot be that",
      "verified, unverified, restricted, unlisted, affidavit, ended"
    ),
    ("knows: {grade: Zq7marker}", "Zq7marker", "knows.grade: cannot be that", "right, wrong, new, themselves"),
    ("camera: off", "camera: ¦off", "camera: cannot be that", "on, broken, refused"),
    ("id: {expired: true}", "true", "id.expired: cannot be that", "yes, no"),
    (
      "otherID: {kind: Zq7marker}", "Zq7marker", "otherID.kind: cannot be that",
      "californiaID, driversLicense, consulateCard, passport, screen, none"
    ),
    (
      "line: [{at: rings, event: Zq7marker}]", "Zq7marker", "line.event: cannot be that",
      "videoLost, dropped, garbled, late, cut"
    ),
    ("expect: {end: Zq7marker, section: IV.3}", "Zq7marker", "expect.end: cannot be that", ends),
    (
      "expect: {end: disclosed, section: IV.4}", "IV.4", "expect.section: cannot be that",
      "III, IV, IV.1, IV.2, IV.3, VIII"
    ),
  ]

  static let texts: [(String, String, String, String)] = [
    ("title: \"\"", "\"\"", "title: cannot be that", "text, at most 400 characters"),
    ("title:", "title:¦", "title: cannot be that", "text, at most 400 characters"),
    ("lesson: \(long)", "lesson: ¦x", "lesson: cannot be that", "text, at most 400 characters"),
    ("title: \"Zq7marker\\u001b[2J\"", "\"Zq7marker", "title: cannot be that", "text, at most 400 characters"),
    ("title: \"Zq7marker\\nmore\"", "\"Zq7marker", "title: cannot be that", "text, at most 400 characters"),
    ("title: [Zq7marker]", "[Zq7marker]", "title: cannot be that", "text, at most 400 characters"),
    ("says: {rings: {Zq7marker: 1}}", "{Zq7marker", "says.rings: cannot be that", "text, at most 400 characters"),
  ]

  static let groups: [(String, String, String, String)] = [
    (
      "expect: {end: disclosed, section: IV.3, never: [flag, Zq7marker]}", "Zq7marker",
      "expect.never: cannot be that", acts
    ),
    ("catches:\n  - rushed\n  - perfect", "perfect", "catches: cannot be that", "a list of: rushed, trusting"),
    ("catches: rushed", "rushed", "catches: cannot be that", "a list of: rushed, trusting"),
    ("call: Zq7marker", "Zq7marker", "call: cannot be that", "keys of its own"),
    ("call:", "call:¦", "call: cannot be that", "keys of its own"),
    ("says:\n  - Zq7marker", "- Zq7marker", "says: cannot be that", "keys of its own"),
    ("asks: Zq7marker", "Zq7marker", "asks: cannot be that", "a list, each with keys of its own"),
    ("line: {at: rings, event: dropped}", "{at", "line: cannot be that", "a list, each with keys of its own"),
    ("line: [Zq7marker]", "Zq7marker", "line: cannot be that", "a list, each with keys of its own"),
  ]

  @Test(arguments: unknown + numbers + words + texts + groups)
  func `what the schema does not have is told with what it has`(
    _ changes: String, _ at: String, _ said: String, _ hint: String
  ) throws {
    try Draft(changes).check(at: at, said, hint: hint)
  }

  @Test func `a text may have four hundred characters`() {
    #expect(Draft("lesson: \(Self.long.dropLast())").problems.isEmpty)
  }

  /// The control character makes the marker wrong as a text, too.
  @Test(arguments: ScenarioKey.all) func `a wrong value is never repeated`(_ key: ScenarioKey) {
    let marker = "\"Zq7marker\\u0007\""
    for value in [marker, "[\(marker)]", "{k: \(marker)}", "[{k: \(marker)}]"] {
      let problems = Draft(nested(key.path, value)).problems
      #expect(!problems.isEmpty && !problems.joined().contains("Zq7marker"), "\(value)")
    }
    let suffix = ": \(key.path): cannot be that\nhint: \(key.form.english)"
    #expect(Draft(nested(key.path, marker)).problems.contains { $0.hasSuffix(suffix) })
  }

  /// Keys are named, but not so that a terminal would take them for commands.
  @Test(arguments: ["\"a\\u001b[2Jb\": 1", "\"a\\nb\": 1", "call: {channel: video, \"a\\u0007b\": 1}"])
  func `a control character in a key does not reach the terminal`(_ changes: String) {
    let problems = Draft(changes).problems
    #expect(problems.count == 1)
    for problem in problems {
      let controls = problem.unicodeScalars.filter { $0.properties.generalCategory == .control }
      #expect(controls.count == 1 && controls.first == "\n", "one line break, before the hint")
    }
  }

  private func nested(_ path: String, _ value: String) -> String {
    let names = path.split(separator: ".").map(String.init)
    let lists: Set<String> = ["line", "asks", "asks.replies"]
    var text = value
    for depth in names.indices.reversed() {
      if depth < names.count - 1 {
        text = lists.contains(names[...depth].joined(separator: ".")) ? "[{\(text)}]" : "{\(text)}"
      }
      text = "\(names[depth]): \(text)"
    }
    return text
  }
}
