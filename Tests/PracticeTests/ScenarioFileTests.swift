import Diagnostics
import CallScript
import Matching
import Verification
import Console
import Practice
import PracticeConsole
import Testing

@Suite("Practice: the file of a scenario")
struct ScenarioFileTests {
  static let notYAML = "this is not YAML\nhint: write key: value, one a line; put text in double quotes"
  static let reference = """
    a value that stands for another (&, * or !) is not read
    hint: write the value itself; put text that begins so in double quotes, on one line
    """
  static let openQuote = """
    a quote is opened and not closed on this line
    hint: close it with the same quote where the text ends
    """
  static let tab = "the line begins with a tab\nhint: indent it with spaces"
  static let control = "a character that no text holds\nhint: it does not show: type the line anew"
  static let nothing =
    "there is no scenario in it\nhint: write key: value, one a line; practice schema lists the keys"

  @Test func `that says only what it must has the usual for the rest`() throws {
    let scenario = try ScenarioFile.scenario(in: Draft.whole, file: "some/folder/draft.yaml")
    #expect(scenario.name == "draft")
    #expect(scenario.title.english == "A call by video" && scenario.title.spanish == "A call by video")
    #expect(scenario.topic == .clean && scenario.level == 1)
    #expect(scenario.call.channel == .video && scenario.call.language == .en && scenario.call.reason == .work)
    #expect(scenario.target.keys == 200 && scenario.target.minutes == 6)
    #expect(scenario.people.caller == .mother && scenario.people.claims == .mother)
    #expect(scenario.people.standing == .clear && !scenario.people.admits && !scenario.people.isAdult)
    #expect(scenario.knows.isEmpty && scenario.later.isEmpty && scenario.lines.isEmpty && scenario.moments.isEmpty)
    #expect(scenario.camera == .on && scenario.document.kind == .driversLicense && scenario.otherDocument == nil)
    #expect(scenario.expectation.end == .disclosed && scenario.expectation.section == .issuing)
    #expect(scenario.expectation.does.isEmpty && scenario.expectation.never.isEmpty && scenario.catches.isEmpty)
  }

  @Test(arguments: [
    ("", "1:1", nothing),
    ("# nothing\n", "1:1", nothing),
    ("- Zq7marker\n", "1:1", nothing),
    ("Zq7marker\n", "1:1", nothing),
    ("title: \"Zq7marker\n", "1:8", openQuote),
    ("title: {Zq7marker\n", "2:1", notYAML),
    ("title: A call\n\ttopic: Zq7marker\n", "2:1", tab),
    ("title: Zq7: marker\n", "1:11", notYAML),
    ("title: *Zq7marker\n", "1:8", reference), ("title: &Zq7marker x\n", "1:8", reference),
    ("title: \"a\u{7} Zq7marker\"\n", "1:10", control),
    ("title: A call\n---\ntitle: Zq7marker\n", "2:1", notYAML),
  ])
  func `that is none is told with its place`(_ text: String, _ place: String, _ said: String) {
    #expect(Draft(text: text).problems == ["draft.yaml:\(place): \(said)"])
  }

  @Test func `a key that stands twice is told where it stands first`() {
    let hint = "stands twice\nhint: keep one of the two"
    let top = Draft.whole.replacing("level: 1\n", with: "level: 1\ntopic: Zq7marker\n")
    #expect(Draft(text: top).problems == ["draft.yaml:2:1: topic: \(hint)"])
    let inside = Draft("call:\n  channel: video\n  channel: Zq7marker")
    #expect(inside.problems == ["draft.yaml:6:3: channel: \(hint)"])
  }

  @Test(arguments: [
    ("title", "What the list calls it. text, at most 400 characters"),
    ("topic", "What it trains. clean, names, records, guardianship, identity, presence, pressure, language, pin, line"),
    ("level", "1 a first call, 2 a usual one, 3 one that misleads. 1 to 3"),
    ("lesson", "What is to be learned, for the debrief. text, at most 400 characters"),
    ("call", "How a good operator opens the call. keys of its own"),
    ("target", "A clean finish. keys of its own"),
    ("caller", "Who calls. keys of its own"),
    ("expect", "What a good operator comes to. keys of its own"),
  ])
  func `a key that has to be there is missed`(_ key: String, _ hint: String) {
    #expect(Draft(without: key).problems == ["draft.yaml:1:1: \(key): is missing\nhint: \(hint)"])
  }

  static let missing: [(String, String, String, String)] = [
    ("call: {language: en}", "call: ¦{", "call.channel", "How the caller reaches the district. phone, video, counter"),
    ("target:\n  minutes: 6", "minutes", "target.keys", "Keys pressed, the PIN's own left out. 20 to 2000"),
    ("target:\n  keys: 200", "keys", "target.minutes", "Minutes from the first ring. 1 to 60"),
    (
      "caller:\n  claims: mother", "claims", "caller.is",
      "Who they are to the child. mother, father, grandmother, grandfather, aunt, uncle, fosterMother, contact, stranger"
    ),
    (
      "expect: {end: disclosed}", "expect: ¦{", "expect.section",
      "The section of the guide that it rests on. III, IV, IV.1, IV.2, IV.3, VIII"
    ),
    ("line:\n  - at: rings", "- ¦at", "line.event", "What goes wrong. videoLost, dropped, garbled, late, cut"),
    (
      "asks:\n  - at: rings\n    says: Now!", "- ¦at", "asks.replies",
      "Two to four replies, exactly one of them good. a list, each with keys of its own"
    ),
    (
      "asks: [{at: rings, says: Now!, replies: [{say: A, is: good}, {is: poor}]}]", "¦{is: poor}",
      "asks.replies.say", "The reply. text, at most 400 characters"
    ),
    (
      "asks: [{at: rings, says: Now!, replies: [{say: A, is: good}, {say: B}]}]", "{say: B}", "asks.replies.is",
      "good; leak: gives something away or promises what must not be done; poor: no help. good, leak, poor"
    ),
  ]

  @Test(arguments: missing)
  func `a key of a group is missed where the group begins`(
    _ changes: String, _ at: String, _ key: String, _ hint: String
  ) throws {
    try Draft(changes).check(at: at, "\(key): is missing", hint: hint)
  }

  @Test func `everything that is wrong is told at once in the order in which it is found`() throws {
    let text = """
      title: ""
      topic: Zq7marker
      level: 9
      colour: blue
      call:
        channel: fax
        language: fr
      target: {minutes: 6}
      caller:
        is: mother
      says:
        rings: Hello.
        hello: Hi.
      expect:
        end: disclosed
        section: IV.3
      """
    let problems = Draft(text: text).problems
    #expect(
      problems.map { $0.prefix { $0 != "\n" } } == [
        "draft.yaml:1:8: title: cannot be that", "draft.yaml:2:8: topic: cannot be that",
        "draft.yaml:3:8: level: cannot be that", "draft.yaml:4:1: colour: there is no such key",
        "draft.yaml:6:12: call.channel: cannot be that", "draft.yaml:7:13: call.language: cannot be that",
        "draft.yaml:8:9: target.keys: is missing", "draft.yaml:13:3: says.hello: there is no such step",
        "draft.yaml:1:1: lesson: is missing",
      ])
    let error = try #require(throws: ScenarioProblems.self) {
      _ = try ScenarioFile.scenario(in: text, file: "draft.yaml")
    }
    #expect(error.diagnostic(in: .english).description == problems.joined(separator: "\n"))
  }
}
