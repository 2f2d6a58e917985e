import CallScript
import Diagnostics
import Practice
import PracticeConsole
import Testing

@Suite("Practice: faces in a call")
struct FaceCallTests {
  private func compared(_ name: String, _ instead: [CallQuestion: [String]], seed: UInt64 = 3) throws -> [AttemptEvent]
  {
    let station = try PracticeStation()
    let attempt = try station.play(station.scenario(name), by: TypedPlayer(instead: instead), seed: seed)
    return attempt.events.map(\.event).filter { if case .comparedFaces = $0 { true } else { false } }
  }

  @Test func `what is attested of them is kept with what they are`() throws {
    #expect(try compared("clean-video", [:]) == [.comparedFaces(areSame: true, saysSame: true)])
    #expect(try compared("walk-in", [:]) == [.comparedFaces(areSame: true, saysSame: true)])
    #expect(try compared("another-face", [:]) == [.comparedFaces(areSame: false, saysSame: false)])
    #expect(
      try compared("another-face", [.choice(.attestation): ["y"]]) == [.comparedFaces(areSame: false, saysSame: true)])
    #expect(
      try compared("clean-video", [.choice(.attestation): ["n"], .choice(.confirm): ["y"]])
        == [.comparedFaces(areSame: true, saysSame: false)])
  }

  @Test func `what was not meant counts for nothing`() throws {
    #expect(
      try compared("clean-video", [.choice(.attestation): ["n"], .choice(.confirm): [""]])
        == [.comparedFaces(areSame: true, saysSame: true)])
  }

  @Test func `the debrief says what would have told a stranger who was accepted`() throws {
    let station = try PracticeStation()
    let trusting = TypedPlayer(instead: [.choice(.attestation): ["y"]])
    let attempt = try station.play(station.scenario("another-face"), by: trusting, seed: 3)
    let remarks = try station.room.debrief(attempt).remarks.map(\.remark)
    let cards = remarks.compactMap { if case .card(let card) = $0 { card } else { nil } }
    let card = try #require(cards.first)
    #expect(!card.hasSameFace && !card.faces.differences.isEmpty)
    let falsehood = try #require(remarks.firstIndex(of: .falsehood(.face)))
    let told = try #require(remarks.firstIndex(of: .toldApart(card.faces.differences)))
    #expect(falsehood < told)
    let honest = try station.play(station.scenario("clean-video"), by: .perfect, seed: 3)
    for next in try station.room.debrief(honest).remarks {
      if case .toldApart = next.remark { Issue.record("nobody was accepted wrongly") }
    }
  }

  /// An expired card, or a challenge that was refused, says nothing of a face.
  @Test(arguments: ["x", "r"]) func `what is said of something else is none of them`(_ line: String) throws {
    let instead: [CallQuestion: [String]] = [
      .choice(.attestation): [line], .choice(.otherID): ["n"], .choice(.confirm): ["y", "y"],
    ]
    #expect(try compared("clean-video", instead).isEmpty)
  }

  @Test func `a call shows the live picture when it comes on and both at the ID`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    _ = try station.play(station.scenario("clean-video"), by: TypedPlayer(), seed: 3, on: screen.output)
    let text = try screen.text()
    let seen = try #require(text.firstRange(of: "an adult looks into the camera"))
    let card = try #require(text.firstRange(of: "DRIVER LICENSE"))
    #expect(text[seen.upperBound..<card.lowerBound].contains("  Live picture: "))
    let after = text[card.upperBound...]
    #expect(after.contains("  Photo on the ID: ") && after.contains("  Live picture: "))
  }

  @Test func `who ignores a challenge is seen doing something else`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let attempt = try station.play(station.scenario("replayed-video"), by: .perfect, seed: 3)
    #expect(attempt.result?.isPassed == true)
    _ = try station.play(station.scenario("replayed-video"), by: TypedPlayer(), seed: 3, on: screen.output)
    #expect(try screen.text().contains("(The caller looks straight into the camera, blinks, and nods.)"))
  }
}
