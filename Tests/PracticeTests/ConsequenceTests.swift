import CallScript
import Diagnostics
import Records
import TestSupport
import Testing
import Verification

@testable import Practice

@Suite("Practice: a bad reply has a consequence later in the call")
struct ConsequenceTests {
  private static func draft(_ reply: String, at cue: String = "id") -> Draft {
    Draft("asks: [{at: \(cue), says: Now!, replies: [{say: A, is: good}, {say: B, is: poor\(reply)}]}]")
  }

  @Test func `every bad reply in the library has one where the call goes on`() throws {
    var bad = 0
    for scenario in try ScenarioLibrary.all() {
      let order = ScenarioLines.order(of: scenario)
      for moment in scenario.moments where order.firstIndex(of: moment.at).map({ $0 + 1 < order.count }) == true {
        for reply in moment.replies where reply.worth != .good {
          bad += 1
          #expect(reply.consequence != nil, "\(scenario.name) \(moment.at)")
        }
      }
    }
    #expect(bad >= 30)
  }

  @Test func `a bad reply without one is refused where a step comes after it`() throws {
    let later = "idName, turn, ready, readBackPIN, disclosed, sibling"
    try Self.draft("").check(
      at: "¦{say: B", "asks.replies.then: nothing comes of this reply",
      hint: "then: with at and says, at one of: \(later)")
    #expect(Self.draft("", at: "sibling").problems == [], "nothing comes after it")
    #expect(Self.draft(", then: {at: ready, says: Well.}").problems == [])
    try Self.draft(", then: {at: parked, says: Well.}").check(
      at: "at: ¦parked", "asks.replies.then.at: this step does not come after the reply", hint: "one of: id, \(later)")
    try Self.draft(", then: {at: grade, says: Well.}", at: "rings").check(
      at: "says: ¦Well", "asks.replies.then.says: what has to be heard there is not said", hint: "put {answer} into it")
    try Self.draft(", then: {at: ready, says: \"Well, {answer}.\", corrects: grade}").check(
      at: "corrects: ¦grade", "asks.replies.then.corrects: answers are corrected only as they are read back",
      hint: "at: readBack or readBackAgain")
  }

  @Test func `a leaked answer is corrected and exactly that one`() throws {
    let station = try PracticeStation()
    let scenario = try station.scenario("fishing")
    let attempt = try station.play(scenario, by: .trusting, seed: 2)
    let cast = try Cast(scenario, seed: 2, today: station.clock.today)
    func last(_ item: Item) -> String? {
      attempt.events.compactMap { next in
        if case .typed(.item(item), let text, _) = next.event { text } else { nil }
      }.last
    }
    #expect(last(.contactPhone) == cast.answer(.contactPhone, child: 0, .right, in: .english).typed)
    #expect(last(.grade) == cast.answer(.grade, child: 0, .wrong, in: .english).typed)
    #expect(attempt.result?.isPassed == false)
  }

  private static let said: [(Scenario.Reply.Worth, String?)] = [
    (.leak, "Didn't you say"), (.poor, "As I said"), (.good, nil),
  ]

  @Test(arguments: said)
  func `what comes of a reply is said at its step, after an interruption too`(
    _ worth: Scenario.Reply.Worth, _ said: String?
  ) throws {
    let text = Self.draft(", then: {at: grade, says: \"As I said, {answer}.\"}", at: "rings").text.replacing(
      "]}]", with: ", {say: C, is: leak, tells: pin, then: {at: grade, says: \"Didn't you say {answer}?\"}}]}]")
    let scenario = try ScenarioFile.scenario(in: text, file: "draft.yaml")
    let today = CivilDate(iso: "2026-03-10") ?? .earliest
    let cast = try Cast(scenario, seed: 1, today: today)
    let caller = SimulatedCaller(scenario, cast: cast, today: today)
    let reply = try #require(scenario.moments.first?.replies.first { $0.worth == worth })
    #expect(caller.take(reply, at: 0).isEmpty, "not yet")
    let interrupted = SimulatedCaller(scenario, cast: cast, today: today)
    let picked = AttemptEvent.PickedReply(text: reply.text.spanish, worth: worth, tells: reply.tells, good: "A")
    _ = interrupted.catchUp(with: Self.attempt(text, today, [.replied(moment: 0, says: "Now!", picked)]))
    for one in [caller, interrupted] {
      let line = Self.line(one)
      if let said { #expect(line.hasPrefix(said)) } else { #expect(!line.contains("said") && !line.contains("say")) }
      let next = Self.line(one)
      #expect(!next.contains("said") && !next.contains("say"), "once")
    }
  }

  @Test func `an answer put right at the read-back stays right after an interruption`() throws {
    let text = Draft(
      """
      knows: {grade: wrong}
      expect: {end: closed, section: IV.1}
      asks: [{at: rings, says: Now!, replies: [{say: A, is: good}, {say: B, is: leak, tells: answer, \
      then: {at: readBack, says: "Then {answer}.", corrects: grade}}]}]
      """
    ).text
    let scenario = try ScenarioFile.scenario(in: text, file: "draft.yaml")
    let today = CivilDate(iso: "2026-03-10") ?? .earliest
    let cast = try Cast(scenario, seed: 1, today: today)
    let picked = AttemptEvent.PickedReply(text: "B", worth: .leak, tells: .answer, good: "A")
    let before: [AttemptEvent] = [
      .replied(moment: 0, says: "Now!", picked), .typed(.item(.grade), text: "5", heard: nil),
    ]
    let (right, wrong) = (
      cast.answer(.grade, child: 0, .right, in: .english), cast.answer(.grade, child: 0, .wrong, in: .english)
    )
    for (events, answer) in [(before, wrong), (before + [.typed(.readBack, text: "4", heard: nil)], right)] {
      let caller = SimulatedCaller(scenario, cast: cast, today: today)
      _ = caller.catchUp(with: Self.attempt(text, today, events))
      #expect(caller.spoken(.grade) == answer)
    }
  }

  /// One of a draft that came so far.
  private static func attempt(_ text: String, _ today: CivilDate, _ events: [AttemptEvent]) -> Attempt {
    var attempt = Attempt(
      head: Attempt.Head(
        id: "0123456789abcdef", person: "Ana Ruiz", station: "desk", scenario: "draft", scenarioText: text, seed: 1,
        language: "en", startedAt: 0, day: today, isUnattended: true, isAnnounced: false))
    attempt.events = events.map { Attempt.Timed(at: 0, logged: 0, event: $0) }
    return attempt
  }

  private static func line(_ caller: SimulatedCaller) -> String {
    if case .says(let text)? = caller.hear(.item(.grade), reference: "").first { text } else { "" }
  }
}
