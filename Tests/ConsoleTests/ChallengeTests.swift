import Ledger
import Records
import Diagnostics
import CallScript
import TestSupport
import Testing

@testable import Console

@Suite("What is looked at with the ID on the screen (IV.2)")
struct ChallengeTests {
  private func identifying(_ channel: String, seed: UInt64) throws -> String {
    let station = try DeskStation(seed: seed)
    let family = DeskFamily.clean
    let lines =
      ["call \(channel)", family.student.id.text, family.caller, family.relationship, ""] + family.lines
      + ["", "p", family.printedName, "y", "quit"]
    return try PlayedSitting(at: station.desk(), lines).written
  }

  /// - Guide: IV.2.e
  @Test func `on video are a hand across the face and a movement of the head, in any order`() throws {
    var orders: Set<[String]> = []
    for seed: UInt64 in 1...30 {
      let written = try identifying("video work", seed: seed)
      let posed = LivenessChallenge.allCases.compactMap { challenge -> (String.Index, LivenessChallenge)? in
        written.firstRange(of: ScriptLine.challenge(challenge).in(.english)).map { ($0.lowerBound, challenge) }
      }.sorted { $0.0 < $1.0 }.map(\.1)
      #expect(posed.count == 2 && posed.count { LivenessChallenge.hands.contains($0) } == 1, "\(seed): \(posed)")
      orders.insert(posed.map(\.rawValue))
      #expect(written.contains("Not hair, expression or glasses."))
    }
    #expect(orders.count > 8)
    #expect(Set(LivenessChallenge.hands + LivenessChallenge.heads) == Set(LivenessChallenge.allCases))
  }

  @Test func `at the counter nothing is posed`() throws {
    let written = try identifying("counter", seed: 1)
    for challenge in LivenessChallenge.allCases {
      #expect(!written.contains(ScriptLine.challenge(challenge).in(.english)))
    }
    #expect(written.contains("Not hair, expression or glasses."))
  }

  @Test func `a picture or a screen is no ID on video`() throws {
    let station = try DeskStation()
    let family = DeskFamily.clean
    let lines =
      ["call video work", family.student.id.text, family.caller, family.relationship, ""] + family.lines
      + ["", "s", "n", "y", "", "quit"]
    let written = try PlayedSitting(at: station.desk(), lines).written
    #expect(written.contains("I need to see the actual card or passport, not a picture of it."))
    #expect(written.contains("Refused, IV.2."))
    #expect(try station.entries().contains { $0.fact["reason"]?.string == "onScreen" })
  }
}
