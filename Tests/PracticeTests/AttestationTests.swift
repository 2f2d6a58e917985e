import CallScript
import Records
import Practice
import TestSupport
import Testing

@Suite("Practice: what a trainee attests is compared with what could be seen")
struct AttestationTests {
  /// The scenario, what is typed where, and what is false about it.
  static let lies: [(scenario: String, question: CallQuestion, line: String, is: AttemptEvent.Falsehood)] = [
    ("another-face", .choice(.attestation), "y", .face), ("expired-passport", .choice(.attestation), "y", .expiry),
    ("replayed-video", .choice(.attestation), "y", .livenessChallenge),
    ("broken-camera", .choice(.sight), "", .presence),
    ("name-differs", .prompt(.idName), "{claimed}", .printedName),
    ("posing-as-mother", .prompt(.idName), "{claimed}", .printedName),
  ]

  @Test(arguments: lies)
  func `a false attestation is scored as a wrong disclosure`(
    _ lie: (scenario: String, question: CallQuestion, line: String, is: AttemptEvent.Falsehood)
  ) throws {
    let station = try PracticeStation()
    let scenario = try station.scenario(lie.scenario)
    let claimed = try Cast(scenario, seed: 3, today: station.clock.today).claimed.name.full
    let player = TypedPlayer(instead: [lie.question: [lie.line.replacing("{claimed}", with: claimed)]])
    let attempt = try station.play(scenario, by: player, seed: 3)
    let result = try #require(attempt.result)
    #expect(attempt.events.map(\.event).contains(.attestedFalsely(lie.is)))
    #expect(result.isWrongDisclosure && result.score == 0 && !result.isPassed)
    #expect(result.missed.contains(.issuing))
  }

  @Test(arguments: ["x", "r", "n"]) func `turning down what is right fails too but discloses nothing`(_ line: String)
    throws
  {
    let station = try PracticeStation()
    let player = TypedPlayer(instead: [.choice(.attestation): [line], .choice(.otherID): ["n"]])
    let result = try #require(try station.play(station.scenario("clean-video"), by: player, seed: 3).result)
    #expect(!result.isPassed && !result.isWrongDisclosure)
    #expect(result.missed.contains(.document) && result.missed.contains(.ending))
  }

  /// By mistake nothing is given away: the console decides by what was typed.
  @Test(arguments: [(CallQuestion.choice(.idKind), "p"), (.prompt(.idName), "Rosa Nobody")])
  func `what is read wrongly costs points and is no wrong disclosure`(_ question: CallQuestion, _ line: String) throws {
    let station = try PracticeStation()
    let player = TypedPlayer(instead: [question: [line]])
    let attempt = try station.play(station.scenario("clean-video"), by: player, seed: 3)
    let result = try #require(attempt.result)
    #expect(attempt.events.map(\.event).contains(.attestedFalsely(.wronglyRead)))
    #expect(!result.isWrongDisclosure && !result.isPassed && result.missed.contains(.document))
  }

  @Test func `what is taken back before the check counts for nothing`() throws {
    let station = try PracticeStation()
    let slips = [
      TypedPlayer(instead: [.choice(.idKind): ["p"], .prompt(.idName): ["/back"]]),
      TypedPlayer(instead: [.prompt(.idName): ["Rosa Nobody"], .choice(.attestation): ["/back"]]),
      TypedPlayer(instead: [.prompt(.idName): [""]]),
    ]
    for player in slips {
      let result = try #require(try station.play(station.scenario("clean-video"), by: player, seed: 3).result)
      #expect(result.isPassed && result.score == 100, "\(result)")
    }
  }

  @Test func `the printed name may be typed in either order`() throws {
    let station = try PracticeStation()
    let player = TypedPlayer()
    let attempt = try station.play(station.scenario("clean-video"), by: player, seed: 3)
    let typed = attempt.events.compactMap { next -> String? in
      if case .typed(.idName, let text, _) = next.event { text } else { nil }
    }
    let parts = try #require(typed.first).split(separator: ", ")
    let turned = "\(parts.last ?? "") \(parts.first ?? "")".lowercased()
    let again = TypedPlayer(instead: [.prompt(.idName): [turned]])
    #expect(try station.play(station.scenario("clean-video"), by: again, seed: 3).result?.isPassed == true)
  }

  @Test func `a question to a black picture misses the clause of presence`() throws {
    let station = try PracticeStation()
    let player = TypedPlayer(instead: [.item(.phone): ["213 555 0100", "*"]])
    let attempt = try station.play(station.scenario("picture-freezes"), by: player, seed: 3)
    #expect(attempt.events.map(\.event).contains(.askedUnseen(.phone)) == false)
    let blind = TypedPlayer(instead: [.item(.address): ["*"]])
    let unseen = try station.play(station.scenario("picture-freezes"), by: blind, seed: 3)
    #expect(unseen.events.map(\.event).contains(.askedUnseen(.phone)))
    #expect(unseen.result?.missed.contains(.presence) == true)
    #expect(unseen.result?.isPassed == false)
  }
}
